"""Splits text into sentences, cuts those that are too long, and joins what was translated.

To split once too often spoils a translation ("Im 2." and "Stock."), to split once too seldom
hardly does. So what may be an abbreviation or an ordinal number goes on.
"""

import re
from collections.abc import Sequence

import sentencex

WITHOUT_SPACES = frozenset({"ja", "th", "zh", "zt"})
"""Languages that put nothing between two sentences."""

_NO_END = {
    "de": """abs abt apr art aug bd bhf bspw bzgl bzw ca d dez di dipl do dr dt e ebd einschl etg
        etw ev evtl exkl f fa feb ff fr frl geb gem ggf ggü h hbf hr hrn hs i incl ing inkl insb
        jan jg jh jul jun kap kath kl lfd lt max mi min mind mio mo mrd mrz mtl möbl nov nr o od
        okt pf prof rd s sa sen sept so sog st staatl std städt stk str tel tgl u univ usf v verh
        vgl vorm vsl wg whg x z zi ziff zw zzgl""",
    "en": "a approx apt ave dept dr e ext g i m mon mr mrs ms no p prof rd sat st sun tel thu tue",
    "tr": "alb apt av bkz blv cad doç dr kat mah no ör prof s sk sn sok tel vb vd yy",
    "ru": "в г гг д др ж и им кв корп обл п пл пр просп р рис руб с см стр т тел тыс ул чел эт",
    "uk": "буд в вул г гг грн д др ж ім кв корп м обл п пл пр просп р с см ст стор т тел тис",
    "bg": "ап бл бул в вх г гр д др ет ж и к кв м н о п пл проф с св стр т тел ул",
    "pl": "al dr godz im inż itd itp m mgr min np nr os pl pok prof r str św tel tj tys ul wt zł",
    "ro": "al ap art bd bl d dl dna dr et ex jud lt mr nr ore p pag sc sf str tel",
    "sq": "bl dr etj km nr p prof rr sh tel v z",
    "fr": "art av bd bât c dr env éd etc ex h m max min mlle mm mme n p rdc rue s st ste tél",
    "es": "aprox av c d da dcha dr dra etc gral izq min núm p pág pl prof sr sra tel ud uds",
    "it": "arch art avv c dott dr ecc es int n num p pag prof s sig tel v",
}
"""What ends with a point within a sentence, in small letters, by language."""

_ABBREVIATIONS = {language: frozenset(words.split()) for language, words in _NO_END.items()}
_LAST_WORD = re.compile(r"([^\W\d_]+)\.\s*\Z")
_ORDINAL = re.compile(r"(?<![\d.,:/])(?:[1-9]|[12]\d|3[01])\.\s*\Z")

_PAUSES = (r"[;:؛；：]\s", r"[,،、，]\s?", r"\s[-–—]\s", r"\s")
"""Where a sentence may be cut, the best places first."""


def sentences(text: str, language: str) -> list[str]:
    """The sentences of one line, without the spaces between them."""
    found: list[str] = []
    for piece in sentencex.segment(language, text):
        if found and _goes_on(found[-1], language):
            found[-1] += piece
        else:
            found.append(piece)
    return [sentence.strip() for sentence in found if sentence.strip()]


def halves(sentence: str) -> tuple[str, str]:
    """A sentence cut as near to its middle as a good place allows; needs two characters."""
    middle = len(sentence) // 2
    for pause in _PAUSES:
        places = [match.end() for match in re.finditer(pause, sentence)]
        inner = [place for place in places if middle // 2 <= place <= middle + middle // 2]
        if inner:
            middle = min(inner, key=lambda place: abs(place - middle))
            break
    return sentence[:middle].strip(), sentence[middle:].strip()


def joined(parts: Sequence[str], language: str) -> str:
    """Parts of a line put together as the language does it."""
    return ("" if language in WITHOUT_SPACES else " ").join(parts)


def _goes_on(sentence: str, language: str) -> bool:
    """Whether the point at the end belongs to an abbreviation or an ordinal number."""
    word = _LAST_WORD.search(sentence)
    known = _ABBREVIATIONS.get(language, frozenset())
    return bool(_ORDINAL.search(sentence)) or (word is not None and word[1].casefold() in known)
