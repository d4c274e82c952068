"""Joining two translation memories, as two people have gone on with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.catalog.texts import Origin
from kiosk.catalog.translation_memory import Latest, MemoryRow


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

    Whoever takes from whom, both end with the same rows: the better of two is the reviewed one,
    then the one without a fault, then the later one; of two from the same day that whose words
    come later in the alphabet, beginning with who wrote it.
    """
    for place in sorted(theirs, key=lambda place: (place[1], place[0])):
        row, own = theirs[place], ours.get(place)
        if own is None:
            yield TakenRow(row, Better.NEW)
        elif _worth(row) > _worth(own):
            reviewed = row.text.origin is Origin.REVIEWED is not own.text.origin
            yield TakenRow(row, Better.REVIEW if reviewed else Better.LATER)


def _worth(row: MemoryRow) -> tuple[bool, bool, date, tuple[str, ...]]:
    """The better of two rows is the larger one; no two different rows are equal."""
    text = row.text
    words = (row.by, text.title, text.summary, text.description, text.bring, text.source, row.fault)
    return text.origin is Origin.REVIEWED, not row.fault, row.on or date.min, words
