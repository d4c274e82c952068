"""The desk prints one slip at a time, in bounded time, and nobody empties the roll."""

import gc
import threading
import time
import weakref

import pytest

from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing.allowance import Allowance, Permit, Printed
from kiosk.slip.printing.desk import PrintDesk
from kiosk.slip.printing.job import Order, PrintJob
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone
from tests.slip.slips import labels, slip

NOON = 43_200.0
"""A moment, in seconds of a clock that nobody sets."""


PATIENCE = 60.0
"""Seconds that anything may take on a busy machine."""


class SlowPrinter:
    """A printer that takes its time, and stops when the visitor has left or when it may end."""

    def __init__(self, seconds: float = PATIENCE) -> None:
        self.seconds = seconds
        self.begun = threading.Event()
        self.may_end = threading.Event()
        self.printed = 0

    def __call__(self, slip: Slip, labels: Labels, gone: Gone) -> PrintReport:
        self.begun.set()
        end = time.monotonic() + self.seconds
        while time.monotonic() < end and not self.may_end.wait(0.01):
            if gone():
                return PrintReport(Outcome.CANCELLED)
        self.printed += 1
        return PrintReport(Outcome.PRINTED)


def order() -> tuple[Slip, Labels]:
    """Puts a slip together."""
    return slip("de"), labels("de")


def in_the_background(desk: PrintDesk, job: PrintJob) -> tuple[threading.Thread, list[PrintReport]]:
    """A visitor's slip that is being printed."""
    reports: list[PrintReport] = []
    thread = threading.Thread(target=lambda: reports.append(desk.print(job)))
    thread.start()
    return thread, reports


def test_a_slip_is_printed_and_reported() -> None:
    desk = PrintDesk(SlowPrinter(0), PATIENCE)
    assert desk.print(PrintJob(order)) == PrintReport(Outcome.PRINTED)
    assert not desk.busy


def test_a_second_tap_while_one_slip_is_printed_does_nothing() -> None:
    printer = SlowPrinter()
    desk = PrintDesk(printer, PATIENCE)
    thread, reports = in_the_background(desk, PrintJob(order))
    printer.begun.wait(PATIENCE)
    assert desk.busy
    assert desk.print(PrintJob(order)) == PrintReport(Outcome.BUSY)
    printer.may_end.set()
    thread.join()
    assert reports == [PrintReport(Outcome.PRINTED)]
    assert printer.printed == 1


def test_a_visitor_who_leaves_cancels_the_slip() -> None:
    printer = SlowPrinter()
    desk, job = PrintDesk(printer, PATIENCE), PrintJob(order)
    thread, reports = in_the_background(desk, job)
    printer.begun.wait(PATIENCE)
    job.cancel()
    thread.join(PATIENCE)
    assert reports == [PrintReport(Outcome.CANCELLED)]
    assert printer.printed == 0


def test_a_visitor_who_leaves_before_the_slip_is_begun_cancels_it() -> None:
    printer, job = SlowPrinter(0), PrintJob(order)
    job.cancel()
    assert PrintDesk(printer, PATIENCE).print(job) == PrintReport(Outcome.CANCELLED)
    assert printer.printed == 0


def test_a_visitor_who_leaves_while_the_slip_is_put_together_cancels_it() -> None:
    composing, left = threading.Event(), threading.Event()

    def slow() -> tuple[Slip, Labels]:
        composing.set()
        left.wait(PATIENCE)
        return order()

    printer, job = SlowPrinter(0), PrintJob(slow)
    desk = PrintDesk(printer, PATIENCE)
    thread, reports = in_the_background(desk, job)
    composing.wait(PATIENCE)
    job.cancel()
    thread.join(PATIENCE)
    left.set()
    wait_until_free(desk)
    assert reports == [PrintReport(Outcome.CANCELLED)]
    assert printer.printed == 0


def test_a_visitor_who_left_does_not_cancel_the_next_ones_slip() -> None:
    PrintJob(order).cancel()
    desk = PrintDesk(SlowPrinter(0.05), PATIENCE)
    assert desk.print(PrintJob(order)).outcome is Outcome.PRINTED


def test_a_job_that_hangs_is_answered_in_time_and_keeps_the_desk_busy() -> None:
    released = threading.Event()

    def hang(slip: Slip, labels: Labels, gone: Gone) -> PrintReport:
        released.wait(PATIENCE)
        return PrintReport(Outcome.PRINTED)

    desk = PrintDesk(hang, 0.3)
    began = time.monotonic()
    assert desk.print(PrintJob(order)).outcome is Outcome.UNKNOWN
    assert time.monotonic() - began < PATIENCE / 2
    assert desk.print(PrintJob(order)).outcome is Outcome.BUSY
    released.set()


def test_a_slip_that_cannot_be_made_is_a_failure_and_frees_the_desk() -> None:
    def fail(slip: Slip, labels: Labels, gone: Gone) -> PrintReport:
        raise RuntimeError("no layout")

    desk = PrintDesk(fail, PATIENCE)
    report = desk.print(PrintJob(order))
    assert (report.outcome, report.detail) == (Outcome.FAILED, "RuntimeError('no layout')")
    assert not desk.busy


def test_a_slip_that_cannot_be_put_together_is_a_failure_and_frees_the_desk() -> None:
    def broken() -> tuple[Slip, Labels]:
        raise LookupError("cafe")

    desk = PrintDesk(SlowPrinter(0), PATIENCE)
    assert desk.print(PrintJob(broken)).outcome is Outcome.FAILED
    assert not desk.busy


@pytest.mark.exhaustive
@pytest.mark.parametrize("left", [False, True], ids=["printed", "left before"])
def test_an_ended_job_holds_nothing_of_the_visit(left: bool) -> None:
    def order_of_a_visit() -> Order:
        """An order that knows the visit, as those of the screens do."""
        return lambda: (slip("de"), labels("de"))

    before, wanted = slips_in_memory(), order_of_a_visit()
    order, job = weakref.ref(wanted), PrintJob(wanted)
    del wanted
    if left:
        job.cancel()
    desk = PrintDesk(SlowPrinter(0), PATIENCE)
    desk.print(job)
    wait_until_free(desk)
    assert slips_in_memory() == before
    assert order() is None


def slips_in_memory() -> int:
    """How many slips something still refers to."""
    gc.collect()
    return sum(isinstance(one, Slip) for one in gc.get_objects())


def wait_until_free(desk: PrintDesk) -> None:
    """Wait for the end of a job for which its visitor waits no longer."""
    end = time.monotonic() + PATIENCE
    while desk.busy or any(thread.name == "slip" for thread in threading.enumerate()):
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("outcome", "on_paper"),
    [
        (Outcome.PRINTED, True),
        (Outcome.SENT, True),
        (Outcome.SAVED, True),
        (Outcome.UNKNOWN, False),
    ],
)
def test_an_outcome_says_whether_there_is_something_to_take(
    outcome: Outcome, on_paper: bool
) -> None:
    assert outcome.on_paper is on_paper


def test_the_first_slip_is_granted() -> None:
    assert Allowance().permit(Printed(), NOON) is Permit.GRANTED


def test_the_next_slip_waits_for_the_pause() -> None:
    allowance = Allowance(pause=15)
    printed = Printed().after_slip(NOON)
    assert allowance.permit(printed, NOON + 14) is Permit.WAIT
    assert allowance.permit(printed, NOON + 15) is Permit.GRANTED


def test_a_visit_has_five_slips() -> None:
    printed = Printed()
    for minute in range(5):
        now = NOON + 60 * minute
        assert Allowance().permit(printed, now) is Permit.GRANTED
        printed = printed.after_slip(now)
    assert Allowance().permit(printed, NOON + 3600) is Permit.USED_UP


def test_a_new_visit_has_its_own_slips_but_does_not_skip_the_pause() -> None:
    printed = Printed(5, NOON).after_visit()
    assert Allowance().permit(printed, NOON + 1) is Permit.WAIT
    assert Allowance().permit(printed, NOON + 60) is Permit.GRANTED
