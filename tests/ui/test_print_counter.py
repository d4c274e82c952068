"""The counter takes one order after the other, and no visitor pays for another one's slip."""

import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.catalog.hours.opening import BERLIN
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.model import Slip
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.ui.services.print_counter import PrintCounter, PrintNews
from tests.slip.slips import labels, slip

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=BERLIN)
LATER = NOON + timedelta(minutes=1)
SAVED, FAILED = PrintReport(Outcome.SAVED), PrintReport(Outcome.UNREACHABLE)


@pytest.fixture
def counter(tmp_path: Path) -> PrintCounter:
    """A counter whose printer saves into a folder."""
    return PrintCounter(PrinterSettings(PrinterKind.FOLDER, folder=tmp_path))


def order() -> tuple[Slip, Labels]:
    """A slip to print."""
    return slip("de"), labels("de")


def test_a_slip_is_printed_and_told(counter: PrintCounter, tmp_path: Path) -> None:
    job = counter.open_job("cafe", NOON)
    assert job is not None
    assert counter.news == PrintNews(there=True, working=True, about="cafe")
    assert counter.close_job(job, counter.work(order), NOON)
    assert counter.news == PrintNews(there=True, about="cafe", word="outcome-saved")
    assert [file.name for file in tmp_path.iterdir()] == ["slip-0001.pdf"]


def test_nothing_else_is_taken_while_one_slip_is_at_work(counter: PrintCounter) -> None:
    counter.open_job("cafe", NOON)
    assert counter.open_job("other", LATER) is None
    assert counter.news.about == "cafe"


def test_a_slip_that_did_not_come_out_may_be_tried_again_at_once(counter: PrintCounter) -> None:
    for _ in range(10):
        job = counter.open_job("cafe", NOON)
        assert job is not None
        counter.close_job(job, FAILED, NOON)
    assert counter.news.word == "outcome-unreachable"


def test_after_a_slip_the_roll_rests(counter: PrintCounter) -> None:
    job = counter.open_job("cafe", NOON)
    assert job is not None
    counter.close_job(job, SAVED, NOON)
    assert counter.open_job("cafe", NOON) is None
    assert counter.news.word == "permit-wait"
    assert counter.open_job("cafe", LATER) is not None


def test_leaving_does_not_cut_the_rest_short(counter: PrintCounter) -> None:
    counter.open_job("cafe", NOON)
    counter.visitor_left()
    assert counter.open_job("cafe", NOON) is None
    assert counter.open_job("cafe", LATER) is not None


def test_the_next_visitor_hears_nothing_of_the_slip_before(counter: PrintCounter) -> None:
    job = counter.open_job("cafe", NOON)
    assert job is not None
    counter.visitor_left()
    assert not counter.close_job(job, SAVED, NOON)
    assert counter.news == PrintNews(there=True)


def test_a_slip_that_cannot_be_put_together_is_a_failure(counter: PrintCounter) -> None:
    def broken() -> tuple[Slip, Labels]:
        raise LookupError("cafe")

    assert counter.work(broken).outcome is Outcome.FAILED


def test_who_leaves_waits_for_no_printer(tmp_path: Path) -> None:
    away = PrinterSettings(PrinterKind.NETWORK, host="192.0.2.1", seconds=20)
    counter = PrintCounter(away)
    counter.open_job("cafe", NOON)
    reports: list[PrintReport] = []
    working = threading.Thread(target=lambda: reports.append(counter.work(order)))
    working.start()
    working.join(0.3)
    counter.visitor_left()
    working.join(2)
    assert not working.is_alive()
    assert reports[0].outcome in (Outcome.CANCELLED, Outcome.UNREACHABLE)


def test_a_kiosk_without_a_printer_takes_no_orders() -> None:
    counter = PrintCounter(PrinterSettings(PrinterKind.NONE))
    assert not counter.news.there
    assert counter.open_job("cafe", NOON) is None
