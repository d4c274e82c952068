"""What staff look at in the report of demand and supply: a value with pure moves."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.problems import Problem

if TYPE_CHECKING:
    from kiosk.records.report.demand_report import DemandReport
    from kiosk.records.report.period import Period


class Span(StrEnum):
    """Which months the report is of; the running one is in it but for what is over by its name."""

    THIS_MONTH = "this-month"
    LAST_MONTH = "last-month"
    HALF_YEAR = "half-year"
    YEAR = "year"
    THIS_YEAR = "this-year"
    LAST_YEAR = "last-year"

    def period(self, today: date) -> "Period":
        """Its months on a day."""
        from kiosk.records.report import period  # not at the first greeting

        match self:
            case Span.LAST_MONTH:
                return period.last_months(today, 1)
            case Span.HALF_YEAR:
                return period.running_months(today, 6)
            case Span.YEAR:
                return period.running_months(today, 12)
            case Span.THIS_YEAR:
                return period.running_months(today, today.month)
            case Span.LAST_YEAR:
                return period.months(date(today.year - 1, 1, 1), date(today.year - 1, 12, 1))
        return period.running_months(today, 1)


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
    `damaged` are files of cases that nobody can read; then the report is without any case.
    """

    span: Span = Span.THIS_MONTH
    part: DemandPart = DemandPart.NEEDS
    page: int = 0
    choosing: bool = False
    report: "DemandReport | None" = None
    notice: Problem | None = None
    damaged: tuple[Path, ...] = ()

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

    def counted(
        self, span: Span, report: "DemandReport", damaged: tuple[Path, ...] = ()
    ) -> "DemandViewing":
        """It has been counted; other months than those that staff wait for are of no use."""
        if span is not self.span:
            return self
        return replace(self, report=report, notice=None, damaged=damaged)

    def told(self, notice: Problem) -> "DemandViewing":
        """It cannot be counted."""
        return replace(self, notice=notice) if self.waits else self


NOT_VIEWING = DemandViewing()
"""Nobody has looked at the report yet."""
