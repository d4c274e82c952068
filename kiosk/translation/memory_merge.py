"""Joining two translation memories, as two people have gone on with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.catalog.texts import Origin
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.translation.review_queue import REJECTED


class Better(StrEnum):
    """Why a row of the other memory is taken."""

    NEW = "new"
    REVIEW = "review"
    PARTLY = "partly"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A row of the other memory that is taken, and why.

    An `outdated` one was made from other German than today's; `fresh_lost` says that the own one
    was not.
    """

    row: MemoryRow
    why: Better
    outdated: bool = False
    fresh_lost: bool = False


def taken(ours: Latest, theirs: Latest, german: Mapping[str, str]) -> Iterator[TakenRow]:
    """What of theirs is better than ours, by language and key.

    Whoever takes from whom, both end with the same rows. The better of two is what a person
    decided, which is a review or a rejection, then what fits `german`, today's fingerprints by
    key, then the later decision, and of one day the review. Among a machine's the one of which
    a person has finished more is better, then the one without a fault, the one that fits and the
    later one. What is still equal is decided by the alphabet, beginning with who wrote it: the
    later name is better.
    """
    for place in sorted(theirs, key=lambda place: (place[1], place[0])):
        row, own = theirs[place], ours.get(place)
        today = german.get(row.key, "")
        outdated = bool(today) and not _fits(row, today)
        if own is None:
            yield TakenRow(row, Better.NEW, outdated)
        elif _worth(row, today) > _worth(own, today):
            yield TakenRow(row, _why(row, own), outdated, outdated and _fits(own, today))


def _fits(row: MemoryRow, today: str) -> bool:
    """Whether a text was not made from other German than today's, as far as anybody knows."""
    return row.text.source in ("", today)


def _why(row: MemoryRow, own: MemoryRow) -> Better:
    """Why a row is better than the own one."""
    if _decided(row) != _decided(own):
        return Better.REVIEW
    partly = not _decided(row) and row.finished and not own.finished
    return Better.PARTLY if partly else Better.LATER


def _decided(row: MemoryRow) -> bool:
    """Whether a person has looked at a text and said what becomes of it."""
    return row.text.origin is Origin.REVIEWED or row.fault == REJECTED


def _worth(row: MemoryRow, today: str) -> tuple[bool, int, bool, bool, date, bool, tuple[str, ...]]:
    """The better of two rows is the larger one; no two different rows are equal."""
    text, decided = row.text, _decided(row)
    words = (row.by, text.title, text.summary, text.description, text.bring, text.source, row.fault)
    parts = 0 if decided else len(row.finished)
    whole = decided or not row.fault
    reviewed = text.origin is Origin.REVIEWED
    day = row.on or date.min
    return decided, parts, whole, _fits(row, today), day, reviewed, (*words, *row.finished)
