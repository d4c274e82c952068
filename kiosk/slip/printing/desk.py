"""The print desk: one slip at a time, and never longer than it may take."""

from collections.abc import Callable
from threading import Lock, Thread

from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing.job import PrintJob
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone

PrintOne = Callable[[Slip, Labels, Gone], PrintReport]
"""Prints one slip, asking now and then whether the visitor has left."""

MARGIN_SECONDS = 2
"""How much longer than its own limit a job is waited for."""


class PrintDesk:
    """Takes jobs from a worker thread of the interface.

    `seconds` is how long a visitor waits at most, by the margin more than a job's own limit. Even a
    job that hangs inside the system (a name that does not resolve, a dead network drive) gives
    its visitor an answer in time; until it ends, every further slip is refused as busy.
    """

    def __init__(self, print_one: PrintOne, seconds: float) -> None:
        self._print_one = print_one
        self._seconds = seconds
        self._turn = Lock()

    @property
    def busy(self) -> bool:
        """Whether a slip is being printed."""
        return self._turn.locked()

    def print(self, job: PrintJob) -> PrintReport:
        """Print a slip and wait for its end; BUSY at once when another one is being printed."""
        if self._turn.acquire(blocking=False):
            Thread(target=self._work, args=(job,), name="slip", daemon=True).start()
        else:
            job.tell(PrintReport(Outcome.BUSY))
        return job.wait(self._seconds)

    def _work(self, job: PrintJob) -> None:
        """One job; whatever breaks, there is a report and the desk is free again."""
        try:
            report = self._printed(job)
        except Exception as error:
            report = PrintReport(Outcome.FAILED, repr(error))
        self._turn.release()
        job.tell(report)

    def _printed(self, job: PrintJob) -> PrintReport:
        """Put the slip together and print it, unless its visitor leaves before or meanwhile."""
        made = job.put_together()
        if made is None or job.gone():
            return PrintReport(Outcome.CANCELLED)
        return self._print_one(*made, job.gone)
