"""One slip on its way: what is to be printed, whether it is still wanted, and its end."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event

from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing.outcome import Outcome, PrintReport

Order = Callable[[], tuple[Slip, Labels]]
"""Puts the slip together; called in the thread that prints, because it takes a moment."""


class PrintJob:
    """A slip from the touch that asks for it until its end, and the token that cancels it.

    The order knows the whole visit, so the job lets go of it as early as it can: whoever still
    holds an ended job holds nothing of a visitor.
    """

    def __init__(self, order: Order) -> None:
        self._order: Order | None = order
        self._gone = Event()
        self._reports: SimpleQueue[PrintReport] = SimpleQueue()

    def gone(self) -> bool:
        """Whether nobody wants the slip any more."""
        return self._gone.is_set()

    def cancel(self) -> None:
        """The visitor has left: nothing more is printed, and nobody waits for the end."""
        self._give_up()
        self.tell(PrintReport(Outcome.CANCELLED))

    def put_together(self) -> tuple[Slip, Labels] | None:
        """The slip, or None when nobody wants it any more."""
        order, self._order = self._order, None
        return None if order is None or self.gone() else order()

    def tell(self, report: PrintReport) -> None:
        """Say what became of the slip; only the first word counts."""
        self._reports.put(report)

    def wait(self, seconds: float) -> PrintReport:
        """What became of the slip; it is given up after so many seconds."""
        try:
            return self._reports.get(timeout=seconds)
        except Empty:
            return PrintReport(Outcome.UNKNOWN, "the time is over")
        finally:
            self._give_up()

    def _give_up(self) -> None:
        """Want the slip no more, wherever it is, and let go of the visit."""
        self._gone.set()
        self._order = None
