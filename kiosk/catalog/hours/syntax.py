"""What is wrong with the wording of an opening rule, with its column and a code for the remedy."""

import calendar
import re
from collections.abc import Iterator
from functools import lru_cache

from opening_hours import OpeningHours, ParserError  # type: ignore[attr-defined]

from kiosk.catalog.hours.calendar_days import possible_year
from kiosk.catalog.hours.order import closings_too_early
from kiosk.catalog.hours.pieces import MONTHS, WEEKDAYS, Piece, RuleProblem, pieces

LEAP_YEAR = 2024

GERMAN_WORDS = {
    "Montag": "Mo",
    "Dienstag": "Tu",
    "Mittwoch": "We",
    "Donnerstag": "Th",
    "Freitag": "Fr",
    "Samstag": "Sa",
    "Sonntag": "Su",
    "Di": "Tu",
    "Mi": "We",
    "Do": "Th",
    "So": "Su",
    "Mär": "Mar",
    "Mai": "May",
    "Okt": "Oct",
    "Dez": "Dec",
    "Feiertag": "PH",
    "Ferien": "SH",
    "geschlossen": "off",
}
"""German days, months and words, and what the notation calls them."""

_DATE = re.compile(
    rf"(?:\b([12]\d{{3}})\s*)?\b({'|'.join(MONTHS)})\s*(\d{{1,2}})(?![\d:])"
    r"(?:\s*-\s*(\d{1,2})(?![\d:]))?"
)
_YEAR = re.compile(
    rf"\b(\d{{4}})(?=(?:\s*-\s*\d{{4}})?\s*(?:{'|'.join((*MONTHS, *WEEKDAYS))}|week|off|closed))"
)
_SPAN = re.compile(r"(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)")

_REFUSED = (
    ("fallback", re.compile(r"\|\|")),
    ("step", re.compile(r"(?<!24)/\s*\d+")),
    ("unknown", re.compile(r"\bunknown\b")),
    ("sun", re.compile(r"\b(?:sunrise|sunset|dawn|dusk)\b")),
)
"""Notations that the evaluation would read wrongly, or that nobody at a door could answer."""

_SLIPS = (
    ("german-word", re.compile(rf"(?:{'|'.join(GERMAN_WORDS)})\b")),
    ("date-form", re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4})?|\d{4}-\d\d-\d\d")),
    ("dot", re.compile(r"\d{1,2}\.\d\d")),
    ("past-day", re.compile(r"(?:2[4-9]|[3-9]\d):\d\d")),
    ("without-minutes", re.compile(r"\d{1,2}(?:\s*-\s*\d{1,2})?(?![\d:.])")),
    ("dash", re.compile(r"[\u2013\u2014\u2212]")),
)
"""What people write by mistake, recognised at the place where the parser stopped."""


@lru_cache(maxsize=4096)
def wording_problems(rule: str) -> tuple[RuleProblem, ...]:
    """Everything severe about a rule, in order of column; empty when it can be evaluated."""
    found = [problem for piece in pieces(rule) for problem in _in_piece(piece)]
    if not found:
        found.extend(_where_parsing_stopped(rule))
    if not found:
        found.extend(problem for problem in closings_too_early(rule) if problem.severe)
    return tuple(sorted(found, key=lambda problem: problem.column))


def _in_piece(piece: Piece) -> Iterator[RuleProblem]:
    """The dangers that the parser accepts in silence."""
    if not piece.text:
        yield RuleProblem(piece.column, "comment" if piece.commented else "blank")
    elif piece.commented and not re.search(r"\d:\d|\boff\b|\bclosed\b|24/7", piece.text):
        yield RuleProblem(piece.column, "comment")
    for code, pattern in _REFUSED:
        for match in () if piece.unsure else pattern.finditer(piece.text):
            yield RuleProblem(piece.column + match.start(), code, {"found": match[0]})
    if not piece.closes_on and (holiday := re.search(r"\b(?:PH|SH)\b", piece.text)):
        column = piece.column + holiday.start()
        yield RuleProblem(column, "holiday", {"found": holiday[0]})
    for year in _YEAR.finditer(piece.text):
        if not possible_year(int(year[1])):
            yield RuleProblem(piece.column + year.start(), "year", {"found": year[1]})
    yield from _impossible_dates(piece)
    for match in _SPAN.finditer(piece.text):
        if int(match[1]) == int(match[3]) and match[2] == match[4]:
            yield RuleProblem(piece.column + match.start(), "no-length", {"found": match[0]})


def _impossible_dates(piece: Piece) -> Iterator[RuleProblem]:
    for match in _DATE.finditer(piece.text):
        year, month = int(match[1] or LEAP_YEAR), MONTHS.index(match[2]) + 1
        last = calendar.monthrange(year, month)[1]
        days = [int(day) for day in match.group(3, 4) if day]
        if not all(1 <= day <= last for day in days):
            yield RuleProblem(
                piece.column + match.start(),
                "impossible-date",
                {"found": match[0], "last": str(last)},
            )


def _where_parsing_stopped(rule: str) -> Iterator[RuleProblem]:
    """The parser's objection, and what was probably meant there."""
    try:
        OpeningHours(rule)
    except ParserError as error:
        place = re.search(r"--> 1:(\d+)", str(error))
        before = rule[: int(place[1]) - 1] if place else ""
        whole_words = re.sub(r"[^\W\d_]+$|\d{4}-$", "", before)
        rest = rule[len(whole_words) :].lstrip()
        yield _slip(len(rule) - len(rest) + 1, rest)


def _slip(column: int, rest: str) -> RuleProblem:
    """The problem of a rule that nobody understands from `column` on."""
    for code, pattern in _SLIPS:
        if match := pattern.match(rest):
            better = {"better": GERMAN_WORDS[match[0]]} if match[0] in GERMAN_WORDS else {}
            return RuleProblem(column, code, {"found": match[0]} | better)
    return RuleProblem(column, "syntax", {"found": rest[:40].partition(" ")[0]})
