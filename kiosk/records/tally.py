"""The tally: how often what was needed and what came of it, by day, half day, language and need."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

NOON = 12
"""The hour at which the second half of a day begins."""


class Half(StrEnum):
    """Half of a day; nothing finer is ever counted."""

    WHOLE = ""
    MORNING = "am"
    AFTERNOON = "pm"


class Counted(StrEnum):
    """What is counted.

    A visit counts once, and once more when something was printed, read aloud, or a help line was
    opened. A need that a visit asked for counts once, by what came of it: something fitted; it
    did, but nobody there speaks the visitor's language; nothing did; or the visitor said so.
    `SHOWN` says that a code was on the screen.
    """

    VISIT = "visits"
    PRINTED = "printed"
    LISTENED = "listened"
    HELP_LINE = "help-line"
    FOUND = "found"
    OTHER_LANGUAGE = "other-language"
    NOTHING = "nothing"
    MISSED = "missed"
    SHOWN = "shown"


DEMAND = (Counted.FOUND, Counted.OTHER_LANGUAGE, Counted.NOTHING, Counted.MISSED)
"""What a need is asked for in all, and UNMET how often in vain."""

UNMET = (Counted.OTHER_LANGUAGE, Counted.NOTHING, Counted.MISSED)


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """What is counted together.

    `need` is the id of a need or sub-need, empty for the visit as a whole and for searches in
    the visitor's own words. A cell with an `offer` counts how often that was shown. Cells of
    discreet needs, of their help lines, and of offers know the day and nothing else.
    """

    day: date
    half: Half = Half.WHOLE
    language: str = ""
    need: str = ""
    offer: str = ""


Tally = Counter[tuple[Cell, Counted]]
"""How often; it says nothing of who, of an order, or of what belonged to one visit."""


def by_day(tally: Tally) -> Iterator[Tally]:
    """The tally of each day by itself, the earliest first."""
    for day in sorted({cell.day for cell, _ in tally}):
        yield Tally({key: count for key, count in tally.items() if key[0].day == day})


def half_of(moment: datetime) -> Half:
    """The half of the day in which a moment lies."""
    return Half.MORNING if moment.hour < NOON else Half.AFTERNOON
