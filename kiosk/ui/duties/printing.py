"""The app prints slips, and its screens go on meanwhile."""

import logging
from dataclasses import dataclass
from functools import partial

from textual import work
from textual.message import Message

from kiosk.journey import Step
from kiosk.slip.printing.job import PrintJob
from kiosk.slip.printing.outcome import PrintReport
from kiosk.ui.components.offer_codes import slip_order
from kiosk.ui.stage import Stage
from kiosk.ui.visitor.base import VisitorScreen

log = logging.getLogger(__name__)


@dataclass
class SlipEnded(Message):
    """The work on a slip has ended."""

    job: PrintJob
    report: PrintReport


class PrintingApp(Stage):
    """Prints what a visitor wants on paper, and tells them what became of it."""

    def print_slip(self) -> bool:
        """Print what the place is about, unless it must not be now; whether there is news."""
        place, before = self.visit.place, self.counter.news
        if place.step is not Step.SLIP:
            return False
        order = partial(slip_order, self.view, self.config.slip_printer)
        job = self.counter.open_job(place.offer, order)
        if job is not None:
            self.work_on_slip(job)
        return self.counter.news != before

    @work(thread=True, name="slip", group="slip", exit_on_error=False)
    def work_on_slip(self, job: PrintJob) -> None:
        """Print, and say when that has ended; the screen goes on meanwhile."""
        self.post_message(SlipEnded(job, self.counter.work(job)))

    def on_slip_ended(self, message: SlipEnded) -> None:
        """Tell the visitor what became of the slip if they are still there to read it."""
        report = message.report
        if report.detail and not report.outcome.on_paper:
            log.warning("slip %s: %s", report.outcome, report.detail)
        if report.paper_low:
            log.warning("the roll of paper is nearly used up")
        here = self.visit.place.step is Step.SLIP and isinstance(self.screen, VisitorScreen)
        if self.counter.close_job(message.job, report) and here:
            self.show(guard_seconds=0)
