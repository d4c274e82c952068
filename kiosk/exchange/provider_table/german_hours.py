"""Opening rules in German words, as an office can read and correct them, and back again."""

import re
from typing import Final

from kiosk.catalog.hours.pieces import MONTHS, pieces
from kiosk.catalog.hours.syntax import GERMAN_WORDS

_GERMAN: Final = {
    "Tu": "Di",
    "We": "Mi",
    "Th": "Do",
    "Su": "So",
    "Mar": "Mär",
    "May": "Mai",
    "Oct": "Okt",
    "Dec": "Dez",
    "PH": "Feiertage",
    "SH": "Schulferien",
    "off": "geschlossen",
    "unknown": "unbekannt",
}
_ALSO_SAID: Final = {
    "Feiertags": "PH",
    "Feiertage": "PH",
    "Ferien": "SH",
    "Schulferien": "SH",
    "zu": "off",
    "bis": "-",
    "und": ",",
    "Uhr": "",
}
_NOTATION: Final = {
    word.casefold(): meant
    for word, meant in (
        *GERMAN_WORDS.items(),
        *((german, word) for word, german in _GERMAN.items()),
        *_ALSO_SAID.items(),
    )
}
_HOLIDAYS: Final = ("PH", "SH")
_WORD = re.compile(r"[^\W\d_]+")
_NO_DATE = "".join(rf"(?<!{month} )" for month in MONTHS)
_CLOCK = re.compile(
    _NO_DATE + r"\b(\d{1,2})(?:[.:](\d\d))?\s*-\s*(\d{1,2})(?:[.:](\d\d))?(?![\d:.])"
)


def german_rule(rule: str) -> str:
    """The rule with German days and words: `Mi[2] 16:00-18:00; Feiertage geschlossen`."""
    return _WORD.sub(lambda found: _GERMAN.get(found[0], found[0]), rule)


def rule_in_notation(words: str) -> str:
    """What such words mean in the notation; whatever nobody knows stays, and the check names it."""
    dashes = re.sub(r"[\u2010-\u2015\u2212]", "-", words)
    plain = _WORD.sub(lambda found: _NOTATION.get(found[0].casefold(), found[0]), dashes)
    plain = re.sub(r"\s*([-,])\s*", r"\1", plain)
    timed = _CLOCK.sub(lambda found: f"{_time(found, 1)}-{_time(found, 3)}", plain)
    return re.sub(r"\s*;\s*", "; ", re.sub(r"[ \t\n]+", " ", timed)).strip(" ;")


def kept_holidays(rule: str, ours: str) -> str:
    """The parts of our rule that close on holidays, where another rule says nothing of any."""
    if not rule or any(day in rule for day in _HOLIDAYS):
        return ""
    return "; ".join(one.written for one in pieces(ours) if one.closes_on)


def _time(found: re.Match[str], place: int) -> str:
    """A time of day as `09:00`."""
    return f"{int(found[place]):02}:{found[place + 1] or '00'}"
