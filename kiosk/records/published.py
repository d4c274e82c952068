"""What the house publishes of its tally: rounded once when a period is over, then only added up.

Three families of figures, each rounded by itself: needs by month, languages by month, and needs
with languages by half-year. A figure that was met and one that was not are two, so that a demand
is their sum. Everything else that leaves the house is a sum of these figures.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from kiosk.catalog.finding.matching import whole
from kiosk.records.rounding import Named, published
from kiosk.records.tally import UNMET, Cell, Counted, Tally

NEED, LANGUAGE, MATRIX, HELP = "need", "language", "matrix", "help-line"
"""The families; a figure's name begins with one of them and its period."""

MET, UNMET_TOO, VISITS = "met", "unmet", "visits"
"""What a figure counts; its name ends with it."""


def month_of(day: date) -> str:
    """The month of a day, `2026-11`."""
    return f"{day:%Y-%m}"


def half_year_of(day: date) -> str:
    """The half of the year of a day, `2026-H2`."""
    return f"{day:%Y}-H{1 if day.month <= 6 else 2}"


def over(period: str, today: date) -> bool:
    """Whether a month or half-year lies wholly behind `today`."""
    return period < like(period, today)


def like(period: str, day: date) -> str:
    """The period of `day` that is as long as `period`."""
    return half_year_of(day) if "H" in period else month_of(day)


def figures(tally: Tally, period: str, key: bytes) -> dict[Named, int]:
    """The figures of one month or half-year, rounded with the house's secret key."""
    counts = Counter[Named]()
    for (cell, counted), count in tally.items():
        if like(period, cell.day) == period:
            for name in _names(cell, counted, period):
                counts[name] += count
    return published(counts, key)


def _names(cell: Cell, counted: Counted, period: str) -> Iterator[Named]:
    """The figures of a period to which a cell belongs."""
    what = _met_or_not(counted)
    if "H" in period:
        if what and cell.need and cell.language:
            yield MATRIX, period, whole(cell.need), cell.language, what
    elif what and cell.need:
        yield NEED, period, whole(cell.need), what
    elif counted is Counted.VISIT:
        yield LANGUAGE, period, cell.language, VISITS
    elif counted is Counted.HELP_LINE:
        yield HELP, period, VISITS


def _met_or_not(counted: Counted) -> str:
    if counted is Counted.FOUND:
        return MET
    return UNMET_TOO if counted in UNMET else ""
