"""The order of a rule's pieces: what closes a door has to stand behind the times that it closes."""

import re
from collections.abc import Iterator, Sequence

from kiosk.catalog.hours.pieces import MONTHS, WEEKDAYS, Piece, RuleProblem, pieces

_CLOSED = re.compile(r"\b(?:off|closed|unknown)$")
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b|\bweek\b|\b\d{{4}}\b")
_DATE = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s*\d{{1,2}}\b(?!:)")
_DAYS = "|".join(WEEKDAYS)
_WEEKDAYS = re.compile(rf"\b({_DAYS})\b(?:\s*-\s*({_DAYS})\b)?")


def closings_too_early(rule: str) -> Iterator[RuleProblem]:
    """A piece such as `PH off` before the times that it should close: it closes nothing.

    Severe when no time at all is written before it. The remedy is the rule in its right order.
    """
    parts = [part for part in pieces(rule) if part.text]
    early = [at for at, part in enumerate(parts) if _reopening(part, parts[at + 1 :])]
    if early:
        first = early[0]
        yield RuleProblem(
            parts[first].column,
            "too-early",
            {
                "found": "; ".join(parts[at].written for at in early),
                "better": "; ".join(part.written for part in _in_order(parts)),
            },
            severe=all(map(_closes, parts[:first])),
        )


def _closes(part: Piece) -> bool:
    """Whether a piece closes the door."""
    return bool(_CLOSED.search(part.text))


def _reopening(closing: Piece, later: Sequence[Piece]) -> list[Piece]:
    """The pieces behind a closing one that open on days which it closes.

    A single day that is written behind it is an exception that somebody means; `off` alone
    before everything else only says what holds anyway.
    """
    if not _closes(closing) or not _CLOSED.sub("", closing.text).strip():
        return []
    passing = _MONTH if _MONTH.search(closing.text) else _DATE
    return [
        part
        for part in later
        if not _closes(part) and not passing.search(part.text) and _days(closing) & _days(part)
    ]


def _in_order(parts: Sequence[Piece]) -> list[Piece]:
    """The pieces with each closing one right behind the last that would open again."""
    ordered = list(parts)
    for closing in reversed(parts):
        if reopening := _reopening(closing, parts[parts.index(closing) + 1 :]):
            ordered.remove(closing)
            ordered.insert(ordered.index(reopening[-1]) + 1, closing)
    return ordered


def _days(part: Piece) -> set[int]:
    """The weekdays that a piece names, or all of them."""
    found: set[int] = set()
    for first, last in _WEEKDAYS.findall(part.text):
        begin = WEEKDAYS.index(first)
        length = (WEEKDAYS.index(last) - begin) % 7 if last else 0
        found |= {(begin + day) % 7 for day in range(length + 1)}
    return found or set(range(7))
