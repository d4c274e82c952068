"""What staff look at in the report of demand and supply: a value with pure moves."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.problems import Problem

if TYPE_CHECKING:
    from kiosk.records.report.demand_report import DemandReport
    from kiosk.records.report.period import Period


class Span(StrEnum):
    """Which months the report is of."""

    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    HALF_YEAR = "half-year"
    YEAR = "year"

    def period(self, today: date) -> "Period":
        """Its months on a day; all but the first are over."""
        from kiosk.records.report.period import last_months, this_month  # not at the first greeting

        counts = {Span.LAST_MONTH: 1, Span.HALF_YEAR: 6, Span.YEAR: 12}
        return last_months(today, counts[self]) if self in counts else this_month(today)


class DemandPart(StrEnum):
    """A page of the report."""

    NEEDS = "needs"
    LANGUAGES = "languages"
    MATRIX = "matrix"
    UNMET = "unmet"
    COUNSEL = "counsel"


@dataclass(frozen=True, slots=True)
class DemandViewing:
    """The page that is shown, of which months, and what has been counted for them.

    While staff are `choosing`, the spans stand in the place of the page. Without a `report` it is
    being counted, or `notice` says why it cannot be. `page`, from 0, is that of a long part.
    """

    span: Span = Span.THIS_MONTH
    part: DemandPart = DemandPart.NEEDS
    page: int = 0
    choosing: bool = False
    report: "DemandReport | None" = None
    notice: Problem | None = None

    @property
    def waits(self) -> bool:
        """Whether it is being counted."""
        return self.report is None and self.notice is None

    def chooses(self) -> "DemandViewing":
        """Staff want other months, or no others after all."""
        return replace(self, choosing=not self.choosing)

    def spanning(self, span: Span) -> "DemandViewing":
        """Staff want these months."""
        return DemandViewing(span, self.part)

    def turned_to(self, part: DemandPart) -> "DemandViewing":
        """Staff look at another part."""
        return replace(self, part=part, page=0, choosing=False)

    def paged(self) -> "DemandViewing":
        """The next page of a long part."""
        return replace(self, page=self.page + 1)

    def counted(self, span: Span, report: "DemandReport") -> "DemandViewing":
        """It has been counted; other months than those that staff wait for are of no use."""
        return replace(self, report=report, notice=None) if span is self.span else self

    def told(self, notice: Problem) -> "DemandViewing":
        """It cannot be counted."""
        return replace(self, notice=notice) if self.waits else self


NOT_VIEWING = DemandViewing()
"""Nobody has looked at the report yet."""
