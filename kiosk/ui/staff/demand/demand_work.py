"""Counting for the report, in a thread: all that was written, and what still waits to be."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.problems import Problem, system_reason
from kiosk.records.case import Case
from kiosk.records.case_folder import CaseFolder
from kiosk.records.report.demand_report import DemandReport, exact_report
from kiosk.storage import FileInUseError
from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.demand.viewing import Span
from kiosk.ui.staff.work import Move

DEMAND = "demand"
"""What the log and the list of troubles call this work."""


@dataclass(frozen=True, slots=True)
class CountDemand:
    """Count the months of a span, as of `today`."""

    span: Span
    today: date

    @property
    def name(self) -> str:
        """The name of the worker."""
        return DEMAND

    def done(self, services: Services) -> Move:
        """Read all that has been counted, and add it up."""
        tally = services.tally
        if tally.folder is None:
            return told(Problem("", "demand-preview"))
        try:
            cases, damaged = read_cases(CaseFolder(tally.folder, tally.kiosk))
            counted = tally.counted()
        except FileInUseError:
            return told(Problem("", "demand-in-use"))
        except OSError as error:
            values = {"reason": system_reason(error)}
            return told(Problem("", "demand-unreadable", values=values))
        period, catalog = self.span.period(self.today), services.content.whole
        return self.found(exact_report(counted, cases, catalog, period, self.today), damaged)

    def found(self, report: DemandReport, damaged: tuple[Path, ...]) -> Move:
        """The end of the work, for whoever still waits for these months."""
        return lambda area: area.viewing(area.demand.counted(self.span, report, damaged))

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed at it."""
        return told(Problem("", "demand-failed"))(area)


def read_cases(folder: CaseFolder) -> tuple[tuple[Case, ...], tuple[Path, ...]]:
    """All cases, or none and the files that nobody can read; raises OSError."""
    try:
        return tuple(folder.cases().values()), ()
    except ValueError:
        return (), tuple(folder.unreadable())


def told(notice: Problem) -> Move:
    """The end of work that could not be done."""
    return lambda area: area.viewing(area.demand.told(notice))
