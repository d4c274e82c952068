"""What the house publishes: rounded once when a period is over, then only added up.

Families of figures, each rounded by itself. By month: needs, languages, visits that opened a help
line, and contacts of cases. By half-year: needs with languages, how often offers were shown, and
of cases the relatives, the topics and what became of referrals. A figure that was met and one
that was not are two, so that a demand is their sum. Everything else is a sum of these.

Where one count can never be larger than another (openings of a help line and visits with any,
topics and contacts), two roundings may prove a small number: 0 to 4 and 1 to 9 are 1 to 4. So
one of such a pair is by the month and the other by the half-year: the roundings of several months
leave too much open.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kiosk.catalog.finding.matching import whole
from kiosk.records.case import Case
from kiosk.records.case_counts import case_details, contact_counts
from kiosk.records.period_names import days_within, like, month_of
from kiosk.records.rounding import Named, published
from kiosk.records.tally import DEMAND, UNMET, Cell, Counted, Tally

NEED, LANGUAGE, MATRIX, HELP = "need", "language", "matrix", "help-line"
"""The families of visits; a figure's name begins with one of them and its period."""

OFFER = "offer"
"""How often an offer was shown, by half-year, for whoever makes it."""

REASON = "reason"
"""Why a need was not met, by month: exact, and never published."""

MET, UNMET_TOO, VISITS, SHOWN = "met", "unmet", "visits", "shown"
"""What a figure counts; its name ends with it."""


def figures(tally: Tally, cases: Iterable[Case], period: str, key: bytes) -> dict[Named, int]:
    """The figures of one month or half-year, rounded with the kiosk's secret key."""
    return published(period_counts(tally, cases, period), key)


def period_counts(tally: Tally, cases: Iterable[Case], period: str) -> Counter[Named]:
    """What there is to be rounded of one month or half-year; exact, and never published."""
    counts = Counter[Named]()
    for (cell, counted), count in tally.items():
        if like(period, cell.day) == period:
            names = _half_yearly(cell, counted) if "H" in period else _monthly(cell, counted)
            for family, *what in names:
                counts[(family, period, *what)] += count
    count_cases = case_details if "H" in period else contact_counts
    return counts + count_cases(cases, period, *days_within(period))


def exact_figures(tally: Tally, months: Iterable[str]) -> dict[Named, int]:
    """All counts of visits by month as they are, for those behind the PIN, with reasons."""
    months = frozenset(months)
    counts = Counter[Named]()
    for (cell, counted), count in tally.items():
        if (month := month_of(cell.day)) in months:
            names = (*_monthly(cell, counted), *_half_yearly(cell, counted), *_why(cell, counted))
            for family, *what in names:
                counts[(family, month, *what)] += count
    return dict(counts)


def asked_within(tally: Tally, months: Iterable[str]) -> Mapping[tuple[str, str], set[str]]:
    """What was looked for in months, need or sub-need, by the whole need and the language."""
    months, asked = frozenset(months), defaultdict[tuple[str, str], set[str]](set)
    for cell, counted in tally:
        if cell.need and counted in DEMAND and month_of(cell.day) in months:
            asked[whole(cell.need), cell.language].add(cell.need)
    return asked


def _monthly(cell: Cell, counted: Counted) -> Iterator[Named]:
    """The figures of its month to which a cell belongs, without the month."""
    what = _met_or_not(counted)
    if what and cell.need:
        yield NEED, whole(cell.need), what
    elif counted is Counted.VISIT:
        yield LANGUAGE, cell.language, VISITS
    elif counted is Counted.HELP_LINE:
        yield HELP, VISITS


def _half_yearly(cell: Cell, counted: Counted) -> Iterator[Named]:
    """The figure of its half-year to which a cell belongs, without the half-year."""
    what = _met_or_not(counted)
    if what and cell.need and cell.language:
        yield MATRIX, whole(cell.need), cell.language, what
    elif cell.offer and counted is Counted.SHOWN:
        yield OFFER, cell.offer, SHOWN


def _why(cell: Cell, counted: Counted) -> Iterator[Named]:
    """Why it was not met, if so."""
    if cell.need and counted in UNMET:
        yield REASON, whole(cell.need), str(counted)


def _met_or_not(counted: Counted) -> str:
    if counted is Counted.FOUND:
        return MET
    return UNMET_TOO if counted in UNMET else ""
