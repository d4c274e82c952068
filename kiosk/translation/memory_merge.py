"""Joining two translation memories, as two people have gone on with them."""

from collections.abc import Iterator
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
    LATER = "later"


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A row of the other memory that is taken, and why."""

    row: MemoryRow
    why: Better


def taken(ours: Latest, theirs: Latest) -> Iterator[TakenRow]:
    """What of theirs is better than ours, by language and key.

    Whoever takes from whom, both end with the same rows. The better of two is what a person
    decided, which is a review or a rejection, then the later decision, and of one day the review.
    Among a machine's the one without a fault is better, then the later one. What is still equal
    is decided by the alphabet, beginning with who wrote it: the later name is better.
    """
    for place in sorted(theirs, key=lambda place: (place[1], place[0])):
        row, own = theirs[place], ours.get(place)
        if own is None:
            yield TakenRow(row, Better.NEW)
        elif _worth(row) > _worth(own):
            decided = _decided(row) and not _decided(own)
            yield TakenRow(row, Better.REVIEW if decided else Better.LATER)


def _decided(row: MemoryRow) -> bool:
    """Whether a person has looked at a text and said what becomes of it."""
    return row.text.origin is Origin.REVIEWED or row.fault == REJECTED


def _worth(row: MemoryRow) -> tuple[bool, bool, date, bool, tuple[str, ...]]:
    """The better of two rows is the larger one; no two different rows are equal."""
    text, decided = row.text, _decided(row)
    words = (row.by, text.title, text.summary, text.description, text.bring, text.source, row.fault)
    whole = decided or not row.fault
    return decided, whole, row.on or date.min, text.origin is Origin.REVIEWED, words
