"""The counter takes one order after the other, and no visitor pays for another one's slip."""

import threading
from pathlib import Path

import pytest

from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.ui.services.print_counter import PrintCounter, PrintNews
from tests.slip.slips import labels, slip

SAVED, FAILED = PrintReport(Outcome.SAVED), PrintReport(Outcome.UNREACHABLE)


class StopWatch:
    """A clock that counts seconds and goes on only when it is told to."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> StopWatch:
    """The clock of the counter."""
    return StopWatch()


@pytest.fixture
def counter(tmp_path: Path, watch: StopWatch) -> PrintCounter:
    """A counter whose printer saves into a folder."""
    return PrintCounter(PrinterSettings(PrinterKind.FOLDER, folder=tmp_path), clock=watch)


def order() -> tuple[Slip, Labels]:
    """A slip to print."""
    return slip("de"), labels("de")


def test_a_slip_is_printed_and_told(counter: PrintCounter, tmp_path: Path) -> None:
    job = counter.open_job("cafe", order)
    assert job is not None
    assert counter.news == PrintNews(there=True, working=True, about="cafe")
    assert counter.close_job(job, counter.work(job))
    assert counter.news == PrintNews(there=True, about="cafe", word="outcome-saved")
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["slip-0001.pdf"]


def test_nothing_else_is_taken_while_one_slip_is_at_work(
    counter: PrintCounter, watch: StopWatch
) -> None:
    counter.open_job("cafe", order)
    watch.seconds = 60
    assert counter.open_job("other", order) is None
    assert counter.news.about == "cafe"


def test_a_slip_that_did_not_come_out_may_be_tried_again_at_once(counter: PrintCounter) -> None:
    for _ in range(10):
        job = counter.open_job("cafe", order)
        assert job is not None
        counter.close_job(job, FAILED)
    assert counter.news.word == "outcome-unreachable"


def test_after_a_slip_the_roll_rests(counter: PrintCounter, watch: StopWatch) -> None:
    job = counter.open_job("cafe", order)
    assert job is not None
    counter.close_job(job, SAVED)
    assert counter.open_job("cafe", order) is None
    assert counter.news.word == "permit-wait"
    watch.seconds = 60
    assert counter.open_job("cafe", order) is not None


def test_leaving_does_not_cut_the_rest_short(counter: PrintCounter, watch: StopWatch) -> None:
    counter.open_job("cafe", order)
    counter.visitor_left()
    assert counter.open_job("cafe", order) is None
    watch.seconds = 60
    assert counter.open_job("cafe", order) is not None


def test_the_next_visitor_hears_nothing_of_the_slip_before(counter: PrintCounter) -> None:
    job = counter.open_job("cafe", order)
    assert job is not None
    counter.visitor_left()
    assert not counter.close_job(job, SAVED)
    assert counter.news == PrintNews(there=True)


def test_who_leaves_as_soon_as_the_slip_is_wanted_gets_none(
    counter: PrintCounter, tmp_path: Path
) -> None:
    job = counter.open_job("cafe", order)
    assert job is not None
    counter.visitor_left()
    assert counter.work(job).outcome is Outcome.CANCELLED
    assert not list(tmp_path.glob("*.pdf"))


def test_who_leaves_while_the_slip_is_put_together_gets_none(
    counter: PrintCounter, tmp_path: Path
) -> None:
    def leaving() -> tuple[Slip, Labels]:
        counter.visitor_left()
        return order()

    job = counter.open_job("cafe", leaving)
    assert job is not None
    assert counter.work(job).outcome is Outcome.CANCELLED
    assert not list(tmp_path.glob("*.pdf"))


def test_a_slip_that_cannot_be_saved_is_to_the_visitor_one_that_could_not_be_made(
    tmp_path: Path,
) -> None:
    (tmp_path / "slips").touch()
    counter = PrintCounter(PrinterSettings(PrinterKind.FOLDER, folder=tmp_path / "slips"))
    job = counter.open_job("cafe", order)
    assert job is not None
    report = counter.work(job)
    assert report.outcome is Outcome.NOT_SAVED
    counter.close_job(job, report)
    assert counter.news.word == "outcome-failed"


def test_who_leaves_waits_for_no_printer() -> None:
    away = PrinterSettings(PrinterKind.NETWORK, host="192.0.2.1", seconds=20)
    counter = PrintCounter(away)
    job = counter.open_job("cafe", order)
    assert job is not None
    reports: list[PrintReport] = []
    working = threading.Thread(target=lambda: reports.append(counter.work(job)))
    working.start()
    working.join(0.3)
    counter.visitor_left()
    working.join(15)  # it would wait for twenty seconds
    assert not working.is_alive()
    assert reports[0].outcome in (Outcome.CANCELLED, Outcome.UNREACHABLE)


def test_a_kiosk_without_a_printer_takes_no_orders() -> None:
    counter = PrintCounter(PrinterSettings(PrinterKind.NONE))
    assert not counter.news.there
    assert counter.open_job("cafe", order) is None
