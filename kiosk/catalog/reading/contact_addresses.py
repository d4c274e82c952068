"""Phone numbers, mail and web addresses: what they must look like, and which are invented."""

import re
from typing import Final

_GROUPING = str.maketrans("", "", " -/.()\u00a0\u2011\u2013")
_SHORT = re.compile(r"(?:11[025]|116\d{3}|118\d{2,3})\Z")
_FULL = re.compile(r"\+[1-9]\d{6,14}\Z")
_PRINTED = re.compile(r"[+(]?[\d][\d ()/.\u00a0\u2011\u2013-]*\Z", re.ASCII)
_MAIL = re.compile(
    r"[\w.+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}\Z", re.A | re.I
)
_WEB = re.compile(r"(https?)://((?:[\w-]{1,63}\.)+[^\W\d_][\w-]{1,62})(?::\d{1,5})?(?:[/?#]\S*)?\Z")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")

_RESERVED_DOMAIN = re.compile(
    r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)\Z", re.IGNORECASE
)
_RESERVED_PHONE: Final = re.compile(
    r"\+49(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}"
    r"|15228817386|1729980752|17139200\d{2}|176040690\d{2})\Z"
)
"""Numbers that the German regulator and the mobile networks keep for films and samples."""


_MODEL_PLACE = re.compile(
    r"\b(?:Muster|Beispiel)-?(?:str(?:\.|a(?:ß|ss)e)|weg|platz|allee|gasse|haus|büro|halle|stadt|ort"
    r"|dorf|haltestelle|schule|amt)\b",
    re.IGNORECASE,
)
_MODEL_DOMAIN = re.compile(
    r"(?:^|\.)(?:example|beispiel|muster|musterfirma|mustermann|domain)\.[a-z]{2,3}\Z",
    re.IGNORECASE,
)
_MODEL_POSTCODES = ("00000", "01234", "11111", "12345", "54321", "99999")


def dial(phone: str) -> str:
    """The number to dial: `+49…`, or the short number itself; empty when it is no number."""
    if not _PRINTED.match(phone):
        return ""
    foreign = phone.startswith(("+", "00"))
    digits = (phone.replace("(0)", "") if foreign else phone).translate(_GROUPING)
    if _SHORT.match(digits):
        return digits
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    elif digits.startswith("0"):
        digits = "+49" + digits[1:]
    return digits if _FULL.match(digits) else ""


def assigned(number: str) -> bool:
    """Whether a number to dial can exist at all; slow at first use, for the checker."""
    import phonenumbers

    if _SHORT.match(number):
        return True
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, "DE"))
    except phonenumbers.NumberParseException:
        return False


def reserved_phone(number: str) -> bool:
    """Whether a number to dial is kept for samples."""
    return bool(_RESERVED_PHONE.match(number))


def is_mail(address: str) -> bool:
    """Whether `address` is one mail address in ASCII."""
    return bool(_MAIL.match(address))


def web_fault(url: str) -> str:
    """What is wrong with a link: `url-scheme`, `url`, `url-http` (a warning), or nothing."""
    scheme = _SCHEME.match(url)
    if scheme is None:
        return "url"
    name = scheme[1].lower()
    if name in ("http", "https"):
        if not _WEB.match(url):
            return "url"
        return "url-http" if name == "http" else ""
    if name == "mailto":
        return "" if is_mail(url[7:].partition("?")[0]) else "url"
    if name == "tel":
        return "" if dial(url[4:]) else "url"
    return "url-scheme"


def model_place(words: str) -> bool:
    """Whether a street, town or stop is called as in samples."""
    return bool(_MODEL_PLACE.match(words.strip()))


def model_postcode(code: str) -> bool:
    """Whether a postcode belongs to no place and stands in samples."""
    return code in _MODEL_POSTCODES


def reserved_address(address: str) -> bool:
    """Whether a link or mail address leads to a domain or number kept for samples."""
    if address.startswith("tel:"):
        return reserved_phone(dial(address[4:]))
    return bool(_RESERVED_DOMAIN.search(_host(address)))


def model_address(address: str) -> bool:
    """Whether a link or mail address has a domain that stands in samples and is somebody's."""
    return bool(_MODEL_DOMAIN.search(_host(address)))


def _host(address: str) -> str:
    """The domain of a link or mail address."""
    web = _WEB.match(address)
    return web[2] if web else address.partition("?")[0].rpartition("@")[2]
