"""The report of demand and supply as a value, of published figures or of exact ones."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from math import sqrt

from kiosk.catalog.integration_goals import Focus, Recommendation
from kiosk.catalog.model import Catalog, Need
from kiosk.records.case import Case
from kiosk.records.published import exact_figures
from kiosk.records.report.demand import NO_DEMAND, Demand, DemandFigures, demand_figures
from kiosk.records.report.period import Period
from kiosk.records.report.supply import NO_SUPPLY, Supply, SupplyTable
from kiosk.records.rounding import Named
from kiosk.records.tally import Tally

SPREAD = 2.0
"""The standard error of one rounded cell: a rest r of 0 to 4 errs by r × (5 − r), 4 on average."""

CELLS_A_MONTH = 2
"""A need's figure of a month is the sum of two: what was met, and what was not."""


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One need: its demand, that of the period before, and whether it is in focus.

    `before` is None where nothing was counted then; `reasons` says why it was not met, where the
    figures are exact.
    """

    need: str
    demand: Demand
    before: Demand | None
    in_focus: bool
    reasons: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """How many visits were in a language, now and in the period before."""

    language: str
    visits: int
    before: int | None


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """Demand and supply of one need in one language."""

    demand: Demand
    supply: Supply


@dataclass(frozen=True, slots=True)
class DemandReport:
    """What was needed, what there is, and what the town has set itself.

    `exact` figures stay behind the PIN. `before` is None where nothing was counted in the months
    before. The matrix of published figures is of whole half-years, `matrix_of`, which may be
    none. `needs` are those of the catalogue.
    """

    house: str
    period: Period
    made_on: date
    exact: bool
    now: DemandFigures
    before: DemandFigures | None
    matrix_of: tuple[str, ...]
    supply: Mapping[tuple[str, str], Supply]
    needs: Mapping[str, Need]
    focus: Focus | None = None
    recommendations: tuple[Recommendation, ...] = ()

    @property
    def by_need(self) -> tuple[NeedRow, ...]:
        """Every need, the one that was asked for most first."""
        known = dict.fromkeys((*self.needs, *self.now.needs))
        rows = map(self._need_row, known)
        return tuple(sorted(rows, key=lambda row: -row.demand.total))

    @property
    def unmet(self) -> tuple[NeedRow, ...]:
        """The needs that were asked for in vain, the most often first."""
        rows = (row for row in self.by_need if row.demand.unmet)
        return tuple(sorted(rows, key=lambda row: -row.demand.unmet))

    @property
    def by_language(self) -> tuple[LanguageRow, ...]:
        """Every language of a visit, the most used first."""
        before = self.before
        rows = (
            LanguageRow(code, count, before.languages.get(code, 0) if before else None)
            for code, count in self.now.languages.items()
        )
        return tuple(sorted(rows, key=lambda row: (-row.visits, row.language)))

    def cell(self, need: str, language: str) -> MatrixCell:
        """Demand and supply of one need in one language."""
        place = need, language
        demand = self.now.cells.get(place, NO_DEMAND)
        return MatrixCell(demand, self.supply.get(place, NO_SUPPLY))

    @property
    def margin(self) -> int:
        """By how much the figure of a need is off at most, in 19 of 20 cases; 0 when exact."""
        cells = CELLS_A_MONTH * len(self.period.months)
        return 0 if self.exact else round(2 * SPREAD * sqrt(cells))

    @property
    def margin_percent(self) -> int:
        """The same in percent of what needs were asked for on average; 100 at most."""
        totals = [demand.total for demand in self.now.needs.values() if demand.total]
        mean = sum(totals) / len(totals) if totals else 0
        return min(100, round(100 * self.margin / mean)) if mean else 100

    def _need_row(self, need: str) -> NeedRow:
        return NeedRow(
            need,
            self.now.needs.get(need, NO_DEMAND),
            self.before.needs.get(need, NO_DEMAND) if self.before else None,
            self.focus is not None and any(one.startswith(need) for one in self.focus.needs),
            self.now.reasons.get(need, {}),
        )


def published_report(
    figures: Mapping[Named, int], catalog: Catalog, period: Period, today: date
) -> DemandReport:
    """The report that may leave the house: sums of figures that were rounded once."""
    now, before = (
        demand_figures(figures, (*one.months, *one.half_years)) for one in (period, period.before)
    )
    return _report(now, before, catalog, period, today, period.half_years, exact=False)


def exact_report(
    tally: Tally, cases: Collection[Case], catalog: Catalog, period: Period, today: date
) -> DemandReport:
    """The report for those behind the PIN, of the counts as they are."""
    now, before = (
        demand_figures(exact_figures(tally, cases, one.months), one.months)
        for one in (period, period.before)
    )
    return _report(now, before, catalog, period, today, period.months, exact=True)


def _report(
    now: DemandFigures,
    before: DemandFigures,
    catalog: Catalog,
    period: Period,
    today: date,
    matrix_of: tuple[str, ...],
    *,
    exact: bool,
) -> DemandReport:
    focus = catalog.centre.focus
    supply = SupplyTable(catalog, today).table(catalog.needs, now.languages)
    return DemandReport(
        house=catalog.centre.name,
        period=period,
        made_on=today,
        exact=exact,
        now=now,
        before=None if before.empty else before,
        matrix_of=matrix_of,
        supply=supply,
        needs=catalog.needs,
        focus=focus if focus and focus.within(period.first, period.last_day) else None,
        recommendations=catalog.recommendations,
    )
