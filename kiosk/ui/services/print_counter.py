"""The kiosk's printer as its visitors meet it: one slip at a time, and not too many."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from kiosk.journey import Printed as About
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing.allowance import Allowance, Permit, Printed
from kiosk.slip.printing.desk import MARGIN_SECONDS, PrintDesk
from kiosk.slip.printing.job import Order, PrintJob
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone

COUNTED = (Outcome.PRINTED, Outcome.SENT, Outcome.SAVED, Outcome.UNKNOWN)
"""The outcomes after which there may be one slip less on the roll."""


@dataclass(frozen=True, slots=True)
class PrintNews:
    """What a screen knows of the printer.

    `there` says whether the kiosk has one, `working` whether it prints just now. `word` names
    what became of the last slip of this visit, as the end of a message `slip-`, and `about` is
    what it is about.
    """

    there: bool = False
    working: bool = False
    about: About = ""
    word: str = ""


NO_PRINTER = PrintNews()


class PrintCounter:
    """Takes the orders of one visitor after the other and remembers nothing of any of them.

    `clock` counts seconds and is never set: the pause between two slips is measured with it.
    """

    def __init__(
        self,
        settings: PrinterSettings,
        allowance: Allowance | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._settings = settings
        self._allowance = allowance or Allowance()
        self._clock = clock
        self._desk = PrintDesk(self._print_one, settings.seconds + MARGIN_SECONDS)
        self._printed = self._printed_before = Printed()
        self._job: PrintJob | None = None
        self.news = PrintNews(there=settings.kind is not PrinterKind.NONE)

    def open_job(self, about: About, order: Order, *, staff: bool = False) -> PrintJob | None:
        """A new job; None when one is at work, or when a visitor must not print now."""
        if self.news.working or not self.news.there:
            return None
        now = self._clock()
        permit = Permit.GRANTED if staff else self._allowance.permit(self._printed, now)
        if permit is not Permit.GRANTED:
            self.news = replace(self.news, about=about, word=f"permit-{permit}")
            return None
        self._job = PrintJob(order)
        self._printed_before = self._printed
        self._printed = self._printed.after_slip(now)
        self.news = replace(self.news, working=True, about=about, word="")
        return self._job

    def work(self, job: PrintJob) -> PrintReport:
        """Print in the present thread and say what became of it."""
        return self._desk.print(job)

    def close_job(self, job: PrintJob, report: PrintReport) -> bool:
        """Take down the end of a job; false when its visitor has left meanwhile."""
        if job is not self._job:
            return False
        self._job, before = None, self._printed_before
        counted = report.outcome in COUNTED
        self._printed = before.after_slip(self._clock()) if counted else before
        self.news = replace(self.news, working=False, word=f"outcome-{report.outcome.visitor_word}")
        return True

    def visitor_left(self) -> None:
        """Cancel what is at work and count from the beginning for the next visitor."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._printed = self._printed.after_visit()
        self.news = PrintNews(there=self.news.there)

    def _print_one(self, slip: Slip, labels: Labels, gone: Gone) -> PrintReport:
        """Print on the printer of the settings; the layout engine is loaded with the first one."""
        from kiosk.slip.printing.printer import print_slip

        return print_slip(slip, labels, self._settings, gone)
