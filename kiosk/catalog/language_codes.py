"""Language codes that an offer may name as spoken, and what a wrong one probably means."""

import re
from difflib import get_close_matches
from functools import cache

from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings

_SHAPE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")

# Split from words, since 240 quoted codes would fill two pages.
CODES = frozenset(
    """
    aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy
    hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv
    sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    aii aeb acm afb apc apd arq ars ary arz ayl ber bgn byn ckb cnr diq fil gsg haz hbo kab kmr
    lad lzz man mnk nds nqo pbt pbu pes pnb prs rhg rif rmn rmy rom sdh shi swc swh syr
    tig tly tzm uzs wuu yue zza zgh
    """.split()  # noqa: SIM905
)
_MEANT = {
    "al": "sq", "at": "de", "cn": "zh", "cz": "cs", "deu": "de", "dk": "da", "dt": "de",
    "eng": "en", "far": "fa", "fra": "fr", "gb": "en", "ger": "de", "gr": "el", "ir": "fa",
    "iq": "ar", "jp": "ja", "rus": "ru", "sy": "ar", "tur": "tr", "ua": "uk",
    "ukr": "uk", "us": "en", "ara": "ar", "arab": "ar", "kur": "ku", "pol": "pl",
}  # fmt: skip
"""Codes of countries, and other codes of languages, that are written by mistake."""

_NAMED = {
    "Amharisch": "am", "Aramäisch": "aii", "Armenisch": "hy",
    "Aserbaidschanisch": "az", "Bengalisch": "bn", "Dänisch": "da", "Estnisch": "et",
    "Farsi": "fa", "Finnisch": "fi", "Georgisch": "ka", "Hebräisch": "he", "Indonesisch": "id",
    "Kasachisch": "kk", "Katalanisch": "ca", "Koreanisch": "ko", "Kurmandschi": "ku",
    "Kurmanci": "ku", "Kurmanji": "ku", "Lettisch": "lv", "Litauisch": "lt",
    "Mandarin": "zh", "Mazedonisch": "mk", "Mongolisch": "mn", "Montenegrinisch": "cnr",
    "Nepali": "ne", "Niederländisch": "nl", "Norwegisch": "no", "Oromo": "om", "Pashto": "ps",
    "Paschto": "ps", "Romanes": "rom", "Romani": "rom", "Schwedisch": "sv",
    "Serbokroatisch": "sr", "Singhalesisch": "si", "Slowakisch": "sk", "Slowenisch": "sl",
    "Suaheli": "sw", "Swahili": "sw", "Tadschikisch": "tg", "Tamil": "ta", "Thailändisch": "th",
    "Tigrinisch": "ti", "Tschechisch": "cs", "Tschetschenisch": "ce", "Turkmenisch": "tk",
    "Uigurisch": "ug", "Ungarisch": "hu", "Usbekisch": "uz", "Weißrussisch": "be",
    "Zazaki": "zza", "Zentralkurdisch": "ckb",
}  # fmt: skip
"""Languages that no text of the kiosk names, or not under this name."""


def known(code: str) -> bool:
    """Whether `code` begins with a language that the kiosk has heard of."""
    if not _SHAPE.match(code):
        return False
    return code.partition("-")[0] in CODES


def meant(code: str) -> str:
    """The code that was probably meant by a wrong one or by a language's name, or nothing."""
    if found := named(code):
        return found
    near = get_close_matches(code.strip().casefold(), _names(), n=1, cutoff=0.8)
    return _names()[near[0]] if near else ""


def named(words: str) -> str:
    """The code of a language that is named without a slip, or nothing."""
    said = words.strip().casefold()
    return _MEANT.get(said) or (said if known(said) else "") or _names().get(said, "")


@cache
def _names() -> dict[str, str]:
    """The codes of languages by the names that the interface and their own speakers use."""
    told = (Strings(SOURCE), Strings("en"))
    names = {
        say(f"language-{code}").casefold(): code
        for say in told
        for code in sorted(CODES)
        if say.has(f"language-{code}")
    }
    own = {language.endonym.casefold(): code for code, language in LANGUAGES.items()}
    return {name.casefold(): code for name, code in _NAMED.items()} | own | names
