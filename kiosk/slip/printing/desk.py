"""The print desk: one slip at a time, and never longer than it may take."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread

from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.model import Slip
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone

PrintOne = Callable[[Slip, Labels, Gone], PrintReport]
"""Prints one slip, asking now and then whether the visitor has left."""


class PrintDesk:
    """Takes slips from a worker thread of the interface.

    `seconds` is how long a visitor waits at most, a little more than a job's own limit. Even a
    job that hangs inside the system (a name that does not resolve, a dead network drive) gives
    its visitor an answer in time; until it ends, every further slip is refused as busy.
    """

    def __init__(self, print_one: PrintOne, seconds: float) -> None:
        self._print_one = print_one
        self._seconds = seconds
        self._turn = Lock()
        self._left = Event()
        self._reports: SimpleQueue[PrintReport] = SimpleQueue()

    @property
    def busy(self) -> bool:
        """Whether a slip is being printed."""
        return self._turn.locked()

    def print(self, slip: Slip, labels: Labels) -> PrintReport:
        """Print a slip and wait for its end; BUSY at once when another one is being printed."""
        if not self._turn.acquire(blocking=False):
            return PrintReport(Outcome.BUSY)
        self._left = left = Event()
        reports: SimpleQueue[PrintReport] = SimpleQueue()
        self._reports = reports
        job = (slip, labels, left, reports)
        Thread(target=self._work, args=job, name="slip", daemon=True).start()
        try:
            return reports.get(timeout=self._seconds)
        except Empty:
            left.set()
            return PrintReport(Outcome.UNKNOWN, "the time is over")

    def visitor_left(self) -> None:
        """Cancel the slip in work as far as that is still possible; nobody waits for its end."""
        self._left.set()
        self._reports.put(PrintReport(Outcome.CANCELLED))

    def _work(
        self, slip: Slip, labels: Labels, left: Event, reports: SimpleQueue[PrintReport]
    ) -> None:
        """One job; whatever breaks, there is a report and the desk is free again."""
        try:
            report = self._print_one(slip, labels, left.is_set)
        except Exception as error:
            report = PrintReport(Outcome.FAILED, repr(error))
        self._turn.release()
        reports.put(report)
