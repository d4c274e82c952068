"""Slips to print in tests, in every language of the interface."""

from kiosk.language.languages import SOURCE, Language
from kiosk.language.strings import Strings
from kiosk.slip.codes.code_kinds import CodeKind
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Entry, FactLabel, LabelledFact, Said, Slip, SlipCode

PHONE = "+49 30 23125-042"
HOURS = "16:00–18:00"
LINK = "https://kiosk.example.org/de/sprachcafe"
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sprachcafe\r\nFN:Sprachcafe\r\nTEL:+493023125042\r\n"
    "ORG:AWO Muetterzentrum\r\nADR:;;Koenigstrasse 1;Meerbusch;;40667\r\nEND:VCARD\r\n"
)

WORDS = {
    "de": ("Sprachcafé für Mütter", "Äpfel, Öl, Übung, Straße – „Grüße“"),
    "de-easy": ("Deutsch·sprechen im Café", "Das Café ist kosten·los."),
    "en": ("Language café for mothers", "Practise German over coffee. It’s free."),
    "tr": ("Anneler için dil kafesi", "Işık, ğüşçö, İstanbul, ĞÜŞÇÖI"),
    "ar": ("مقهى اللغة للأمهات", "اتصل على +49 30 23125-042 بين 16:00–18:00، مجانًا؟"),
    "uk": ("Мовне кафе для мам", "Їжак, ґанок, єдність, ҐЄІЇ, м’ята"),
    "ru": ("Языковое кафе для мам", "Съешь ещё этих мягких булок, ЁЪЫЭЮЯ"),
    "pl": ("Kawiarenka językowa dla mam", "Zażółć gęślą jaźń, ĄĆĘŁŃÓŚŹŻ"),
    "fa": ("کافه زبان برای مادران", "با شماره +49 30 23125-042 وقت بگیرید؛ می‌خواهم پژوهش"),
    "prs": ("کافهٔ زبان برای مادران", "رایگان است، ثبت‌نام لازم نیست"),
    "ku": ("Qehwexaneya ziman ji bo dayikan", "Çêî ŞÛÎ: jin, jiyan, xweşî"),
    "ckb": ("کافێی زمان بۆ دایکان", "ڕاوێژ، گەڵ، خۆشی، ژیان، ڤیان، هەڵە، ئێستا، ۆ"),
    "ps": ("د میندو لپاره د ژبې کافې", "ښه راغلاست، ډېر ړومبی ږغ، ځای، څوک، ټول، ګڼ، ۍ، ئ"),
    "ti": ("ናይ ቋንቋ ካፈ ንኣደታት", "ሰኑይ–ሓሙስ 16:00–18:00፣ ብዘይ ክፍሊት እዩ። ቘ ኸ ጐ"),
    "ro": ("Cafenea lingvistică pentru mame", "Și țară, în mâini: ȘȚĂÂÎ"),
    "bg": ("Езиково кафе за майки", "Щъркел, ъгъл, ЪЬЮЯ"),
    "sq": ("Kafe gjuhësore për nëna", "Çelës, ëndërr, ÇË"),
    "sr-Latn": ("Jezički kafe za majke", "Žena, čaša, ćup, đak, ŠĐČĆŽ"),
    "fr": ("Café des langues pour mères", "Œuvre, garçon, où, « très » d’été"),
    "es": ("Café de idiomas para madres", "¿Dónde? ¡Aquí! ñandú, pingüino"),
    "it": ("Caffè linguistico per mamme", "Perché, città, più, è"),
    "so": ("Makhaayada luqadda ee hooyooyinka", "Waa bilaash, isdiiwaangelin ma leh"),
    "ja": ("お母さんのための語学カフェ", "無料です。申し込みは要りません。電話:30分"),
}
RIGHT_TO_LEFT = {"ar", "fa", "prs", "ckb", "ps"}
LANGUAGES = {
    code: Language(code, endonym=code, greeting="", right_to_left=code in RIGHT_TO_LEFT)
    for code in WORDS
}


def labels(code: str) -> Labels:
    """The interface's own words, German ones for a language that it does not speak yet."""
    return Labels(Strings(code), Strings(SOURCE))


def entry(code: str, *codes: SlipCode) -> Entry:
    """The language café in one language."""
    title, about = WORDS[code]
    own_only = code == "de"
    return Entry(
        Said(title, "" if own_only else WORDS["de"][0]),
        Said(about, "" if own_only else WORDS["de"][1]),
        (
            LabelledFact(FactLabel.ADDRESS, Said("Mütterzentrum\nKönigstraße 12, 40667 Meerbusch")),
            LabelledFact(FactLabel.HOURS, Said(HOURS)),
            LabelledFact(FactLabel.PHONE, Said(PHONE)),
            LabelledFact(FactLabel.WEB, Said("https://www.example.org/cafe")),
            LabelledFact(FactLabel.COST, Said(title, "" if own_only else "kostenlos")),
        ),
        codes,
        marks=() if own_only else (labels(code)("machine-text"),),
    )


def slip(code: str) -> Slip:
    """A slip of one offer with two codes."""
    codes = (SlipCode(CodeKind.DETAILS, LINK), SlipCode(CodeKind.CONTACT, CARD))
    printed_on = Said("22.11.2026")
    return Slip(
        LANGUAGES[code], (entry(code, *codes),), printed_on, "AWO Mütterzentrum", (), "K7-3Q"
    )
