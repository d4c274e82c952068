"""How values are spelt, as regular expressions that Python and JavaScript read alike."""

from kiosk.catalog import language_codes
from kiosk.catalog.field_table.field import FieldKind

BLANK = r"^\s*$"
FILLED = r"\S"
SHORT_NAME = r"^[a-z0-9]+(?:[_-][a-z0-9]+)*$"
"""A name without a dot, which would join a need and a narrower one."""

_DAY_OF_YEAR = (
    r"(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|[12][0-9]))"
)
_YEAR = r"(?:19[0-9][0-9]|20[0-9][0-9]|2100)"
_DAY = rf"{_YEAR}-{_DAY_OF_YEAR}"
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_LATITUDE = r"0?(?:[0-9]|[0-8][0-9])\.[0-9]{1,9}|0?90\.0{1,9}"
_LONGITUDE = r"(?:0?[0-9]{1,2}|1[0-7][0-9])\.[0-9]{1,9}|180\.0{1,9}"

_PART = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_WEB = r"https?://[^\s/]+\.\S{2,}"
_MAILTO = r"[mM][aA][iI][lL][tT][oO]:\S+@\S+"
_TEL = r"[tT][eE][lL]:.*[0-9].*"

LANGUAGE_CODE = rf"(?:{'|'.join(sorted(language_codes.CODES))})(?:-[A-Za-z0-9]{{2,8}})*"

PATTERNS = {
    FieldKind.NAME: r"^[a-z0-9]+(?:[._-][a-z0-9]+)*$",
    FieldKind.DAY: rf"^{_DAY}$",
    FieldKind.SEASON_DAY: rf"^\s*(?:{_YEAR}-)?{_DAY_OF_YEAR}\s*$",
    FieldKind.YEAR: rf"^{_YEAR}$",
    FieldKind.OPENING: rf"^\s*{_DAY}\s+(?:{_CLOCK}|24:00)\s*[-–]\s*(?:{_CLOCK}|24:00)\s*$",
    FieldKind.LANGUAGE: rf"^\s*{LANGUAGE_CODE}\s*$",
    FieldKind.PHONE: r"^\s*[+(]?[0-9][0-9 ()/.\u00a0\u2011\u2013-]*\s*$",
    FieldKind.MAIL: rf"^\s*[A-Za-z0-9_.+-]{{1,64}}@(?:{_PART}\.)+[A-Za-z]{{2,24}}\s*$",
    FieldKind.LINK: rf"^\s*(?:{_WEB}|{_MAILTO}|{_TEL})\s*$",
    FieldKind.POSTCODE: r"^\s*[0-9]{5}\s*$",
    FieldKind.DEGREES: rf"^\s*-?(?:{_LONGITUDE})\s*$",
    FieldKind.COLOUR: r"^\s*#[0-9a-fA-F]{6}\s*$",
    FieldKind.FINGERPRINT: r"^\s*[0-9a-f]{6,64}\s*$",
}
"""The spelling of each kind of value that has one."""

LATITUDE = rf"^\s*-?(?:{_LATITUDE})\s*$"


def or_blank(pattern: str) -> str:
    """The same, or nothing at all."""
    return f"{BLANK}|{pattern}"
