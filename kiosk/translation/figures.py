"""What a text says in digits: numbers, times, dates and phones, each as one value.

However it is written, the same figure has the same value: 09:30 and 9.30, 1.250,50 and 1,250.50,
15.10.2026 and 2026-10-15, 02132 123 and +49 2132 123, the digits of any script.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalog.reading.contact_addresses import dial

_BEGIN = re.compile(r"\+?\d")
_DAY = re.compile(r"(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})(?!\d)")
_DAY_FROM_YEAR = re.compile(r"(\d{4})[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})(?!\d)日?")
_CLOCK = re.compile(r"(\d{1,2}) ?[時h] ?(\d{2})(?!\d)分?")
_PHONE = re.compile(r"(?:\+\d|0)(?:[ ()/.\u2010-\u2014-]{0,3}\d){5,14}(?!\d)")
_NO_PHONE = re.compile(r"(?<!\d)[0-2]?\d\.[0-5]\d(?!\d)")
_GROUPED = re.compile(r"\d{1,3}(?:[ '\u2019]\d{3})+(?!\d)(?:[.,]\d+)?")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_THOUSANDS = re.compile(r"(?<=\d)[.,](\d{3})(?!\d)")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text in one spelling, and where it stands in it."""

    start: int
    end: int
    value: str


def in_one_spelling(text: str) -> str:
    """The text with ASCII digits and the usual form of each character, without what steers bidi."""
    usual = unicodedata.normalize("NFKC", text).replace("\u066b", ",").replace("\u066c", ".")
    return "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else one
        for one in usual
        if unicodedata.category(one) != "Cf"
    )


def figures(text: str) -> Iterator[Figure]:
    """The figures of a text in one spelling, in their order."""
    at = 0
    while begin := _BEGIN.search(text, at):
        figure = _figure(text, begin.start())
        yield figure
        at = figure.end


def _figure(text: str, at: int) -> Figure:
    """The figure that begins at a plus sign or digit."""
    if found := _DAY.match(text, at):
        return Figure(at, found.end(), _joined(*found.groups()))
    if found := _DAY_FROM_YEAR.match(text, at):
        return Figure(at, found.end(), _joined(*reversed(found.groups())))
    if found := _CLOCK.match(text, at):
        return Figure(at, found.end(), _of_number(_joined(*found.groups())))
    if (found := _PHONE.match(text, at)) and not _NO_PHONE.search(found[0]):
        return Figure(at, found.end(), dial(found[0]) or re.sub(r"\D", "", found[0]))
    start = at + text.startswith("+", at)
    found = _GROUPED.match(text, start) or _NUMBER.match(text, start)
    if found is None:  # `at` is where a digit was found
        raise ValueError(f"no figure at {at}")
    return Figure(start, found.end(), _of_number(re.sub(r"[ '\u2019]", "", found[0])))


def _of_number(written: str) -> str:
    """The value of a number or time: 16:00 and 16,00 are 16."""
    groups = re.split("[.,:]", _THOUSANDS.sub(r"\1", written))
    while len(groups) > 1 and groups[-1] == "00":
        groups.pop()
    return _joined(*groups)


def _joined(*groups: str) -> str:
    """Groups of digits without the zeros before them."""
    return ":".join(group.lstrip("0") or "0" for group in groups)
