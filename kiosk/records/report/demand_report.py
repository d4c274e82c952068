"""The report of demand and supply as a value, of published figures or of exact ones."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from math import sqrt

from kiosk.catalog.choices import Kind
from kiosk.catalog.fact_age import old_by_kind
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.integration_goals import Focus, Recommendation
from kiosk.catalog.model import Catalog, Need
from kiosk.records.added_up import AddedUp
from kiosk.records.case import Case
from kiosk.records.case_counts import case_details, contact_counts, days_of
from kiosk.records.period_names import month_of
from kiosk.records.published import asked_within, exact_figures
from kiosk.records.report.demand import NO_DEMAND, DemandCount, DemandFigures, demand_figures
from kiosk.records.report.period import Period, named_months
from kiosk.records.report.supply import NO_SUPPLY, Supply, SupplyTable
from kiosk.records.rounding import Named
from kiosk.records.tally import Tally

MOST_LANGUAGES = 10
"""So many languages, the most used ones, are read at a glance beside each other."""

SPREAD = 2.0
"""The standard error of one rounded cell: a rest r of 0 to 4 errs by r × (5 − r), 4 on average."""

CELLS = 2
"""A need's figure of a month is the sum of two: what was met, and what was not.

That of an outcome is too: of referrals of the same half-year, and of earlier ones.
"""


@dataclass(frozen=True, slots=True)
class RankedNeed:
    """One need: its demand, that of the period before, and whether it is in focus.

    `before` is None where nothing was counted then; `reasons` says why it was not met, where the
    figures are exact.
    """

    need: str
    demand: DemandCount
    before: DemandCount | None
    in_focus: bool
    reasons: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RankedLanguage:
    """How many visits were in a language, now and in the period before."""

    language: str
    visits: int
    before: int | None


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """Demand and supply of one need in one language."""

    demand: DemandCount
    supply: Supply


@dataclass(frozen=True, slots=True)
class DemandReport:
    """What was needed, what there is, and what the town has set itself.

    `exact` figures stay behind the PIN. `before` is None where one of the months before was not
    counted, for then nothing can be compared; `uncounted` are those of the period itself. The
    matrix and the details of cases are of whole half-years when figures are published: of
    `half_years`, which may be none. `kiosks` are those whose published figures are added up, each
    with the periods that others have published and it has not; `old` counts offers with old facts.
    """

    house: str
    period: Period
    made_on: date
    exact: bool
    now: DemandFigures
    before: DemandFigures | None
    half_years: tuple[str, ...]
    supply: Mapping[tuple[str, str], Supply]
    needs: Mapping[str, Need]
    uncounted: tuple[str, ...] = ()
    focus: Focus | None = None
    recommendations: tuple[Recommendation, ...] = ()
    kiosks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    old: Mapping[Kind, int] = field(default_factory=dict)

    @property
    def by_need(self) -> tuple[RankedNeed, ...]:
        """Every need, the one that was asked for most first."""
        known = dict.fromkeys((*self.needs, *self.now.needs))
        rows = map(self._need_row, known)
        return tuple(sorted(rows, key=lambda row: -row.demand.total))

    @property
    def listed_needs(self) -> tuple[RankedNeed, ...]:
        """Those that are not rounded to 0, as only such languages are known, and the focus."""
        return tuple(row for row in self.by_need if row.demand.total or row.in_focus)

    @property
    def counted(self) -> tuple[Period, ...]:
        """The months of the period that have figures, those that follow each other together."""
        runs = groupby(self.period.months, key=lambda month: month not in self.uncounted)
        return tuple(named_months(run) for counted, run in runs if counted)

    @property
    def unmet(self) -> tuple[RankedNeed, ...]:
        """The needs that were asked for in vain, the most often first."""
        rows = (row for row in self.by_need if row.demand.unmet)
        return tuple(sorted(rows, key=lambda row: -row.demand.unmet))

    @property
    def by_language(self) -> tuple[RankedLanguage, ...]:
        """Every language of a visit, the most used first."""
        before = self.before
        rows = (
            RankedLanguage(code, count, before.languages.get(code, 0) if before else None)
            for code, count in self.now.languages.items()
        )
        return tuple(sorted(rows, key=lambda row: (-row.visits, row.language)))

    @property
    def matrix_languages(self) -> tuple[str, ...]:
        """The languages that stand in the matrix, none where there is no matrix."""
        codes = tuple(row.language for row in self.by_language[:MOST_LANGUAGES])
        return codes if self.half_years else ()

    def cell(self, need: str, language: str) -> MatrixCell:
        """Demand and supply of one need in one language."""
        place = need, language
        demand = self.now.cells.get(place, NO_DEMAND)
        return MatrixCell(demand, self.supply.get(place, NO_SUPPLY))

    @property
    def persons(self) -> int | None:
        """How many people the cases were; None where relatives are known of a part of them."""
        whole_halves = 6 * len(self.half_years) == len(self.period.months)
        return self.now.casework.persons if self.exact or whole_halves else None

    @property
    def margin(self) -> int:
        """By how much the figure of a need is off at most, in 19 of 20 cases; 0 when exact.

        The same holds of contacts, which are first records and follow-ups of each month.
        """
        return self._margin(CELLS * (len(self.period.months) - len(self.uncounted)), "M")

    @property
    def margin_of_details(self) -> int:
        """By how much a topic of the cases or an outcome of referrals is off at most."""
        return self._margin(CELLS * len(self.half_years), "H")

    def _margin(self, cells: int, sort: str) -> int:
        """The margin of a sum of so many cells a kiosk."""
        lacking = (period for lacks in self.kiosks.values() for period in lacks)
        without = CELLS * sum(("H" in period) is (sort == "H") for period in lacking)
        return 0 if self.exact else round(2 * SPREAD * sqrt(cells * len(self.kiosks) - without))

    @property
    def margin_percent(self) -> int:
        """The same in percent of what needs were asked for on average; 100 at most."""
        totals = [demand.total for demand in self.now.needs.values() if demand.total]
        mean = sum(totals) / len(totals) if totals else 0
        return min(100, round(100 * self.margin / mean)) if mean else 100

    def _need_row(self, need: str) -> RankedNeed:
        return RankedNeed(
            need,
            self.now.needs.get(need, NO_DEMAND),
            self.before.needs.get(need, NO_DEMAND) if self.before else None,
            self.focus is not None and need in map(whole, self.focus.needs),
            self.now.reasons.get(need, {}),
        )


def published_report(
    figures: AddedUp, catalog: Catalog, period: Period, today: date
) -> DemandReport:
    """The report that may leave the house: sums of figures that were rounded once."""
    by_kiosk = figures.periods
    asked = (*period.months, *period.half_years)
    of_any = [name for name in asked if any(name in of for of in by_kiosk.values())]
    kiosks = {
        kiosk: tuple(name for name in of_any if name not in of) for kiosk, of in by_kiosk.items()
    }
    compared = all(of.issuperset(period.before.months) for of in by_kiosk.values())
    report = _report(figures.sums, catalog, period, today)
    return replace(
        report,
        before=report.before if compared else None,
        half_years=tuple(name for name in of_any if name in period.half_years),
        uncounted=tuple(month for month in period.months if month not in of_any),
        kiosks=kiosks,
    )


def exact_report(
    tally: Tally, cases: Collection[Case], catalog: Catalog, period: Period, today: date
) -> DemandReport:
    """The report for those behind the PIN, of the counts as they are."""
    months = (*period.before.months, *period.months)
    visits = exact_figures(tally, months)
    days = period.months[-1], period.first, period.last_day
    counsel = contact_counts(cases, *days) + case_details(cases, *days)
    asked = asked_within(tally, period.months)
    report = _report({**visits, **counsel}, catalog, period, today, asked)
    counted = {month for _, month, *_ in visits} | set(map(month_of, days_of(cases)))
    return replace(
        report,
        before=report.before if counted.issuperset(period.before.months) else None,
        half_years=period.months,
        uncounted=tuple(month for month in period.months if month not in counted),
    )


def _report(
    figures: Mapping[Named, int],
    catalog: Catalog,
    period: Period,
    today: date,
    asked: Mapping[tuple[str, str], Collection[str]] | None = None,
) -> DemandReport:
    """The report of figures that hold the period and the one before.

    Exact ones tell which sub-needs were `asked` for in which language.
    """
    earlier, focus = period.before, catalog.centre.focus
    now = demand_figures(figures, (*period.months, *period.half_years))
    return DemandReport(
        house=catalog.centre.name,
        period=period,
        made_on=today,
        exact=asked is not None,
        now=now,
        before=demand_figures(figures, (*earlier.months, *earlier.half_years)),
        half_years=(),
        supply=SupplyTable(catalog, today).table(catalog.needs, now.languages, asked or {}),
        needs=catalog.needs,
        focus=focus if focus and focus.within(period.first, period.last_day) else None,
        recommendations=catalog.recommendations,
        old=old_by_kind(catalog, today),
    )
