"""Counting for the report, in a thread: all that was written, and what still waits to be."""

from dataclasses import dataclass
from datetime import date

from kiosk.problems import Problem, system_reason
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
            cases = tuple(CaseFolder(tally.folder, tally.kiosk).cases().values())
            counted = tally.counted()
        except FileInUseError:
            return told(Problem("", "demand-in-use"))
        except OSError as error:
            values = {"reason": system_reason(error)}
            return told(Problem("", "demand-unreadable", values=values))
        except ValueError:
            return told(Problem("", "demand-damaged"))
        period, catalog = self.span.period(self.today), services.content.whole
        return self.found(exact_report(counted, cases, catalog, period, self.today))

    def found(self, report: DemandReport) -> Move:
        """The end of the work, for whoever still waits for these months."""
        return lambda area: area.viewing(area.demand.counted(self.span, report))

    def failed(self, area: StaffArea) -> StaffArea:
        """The program has failed at it."""
        return told(Problem("", "demand-failed"))(area)


def told(notice: Problem) -> Move:
    """The end of work that could not be done."""
    return lambda area: area.viewing(area.demand.told(notice))
