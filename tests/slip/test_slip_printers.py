"""Receipt printers, good and bad: they print the layout's picture, and nobody is told lies."""

import socket
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.paper import layout
from kiosk.slip.printing import escpos
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.printer import print_slip
from tests.slip.fake_printer import FakePrinter, on_a_cable, on_the_network
from tests.slip.slips import CARD, LINK, labels, slip

Plugged = Callable[[FakePrinter], AbstractContextManager[FakePrinter]]
HALF = 20_000
PATIENCE = 20.0
"""Seconds that anything may take on a busy machine; Linux waits 30 for a dead serial line."""


def printed(printer: FakePrinter, seconds: float = PATIENCE, width: int = 576) -> PrintReport:
    """What becomes of a slip on a printer that is plugged in."""
    settings = PrinterSettings(
        PrinterKind.DEVICE if printer.path else PrinterKind.NETWORK,
        host="127.0.0.1",
        port=printer.port,
        device=printer.path,
        width_dots=width,
        seconds=seconds,
    )
    return print_slip(slip("ar"), labels("ar"), settings, lambda: False)


def same(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures have the same dots."""
    return one.size == other.size and not ImageChops.difference(one, other).getbbox()


@pytest.fixture(params=[on_the_network, on_a_cable], ids=["network", "cable"])
def plugged(request: pytest.FixtureRequest) -> Plugged:
    """Both ways to plug in a printer."""
    way: Plugged = request.param
    return way


@pytest.mark.parametrize("width", [576, 384])
def test_the_receipt_is_the_layouts_picture_dot_for_dot(plugged: Plugged, width: int) -> None:
    with plugged(FakePrinter()) as printer:
        assert printed(printer, width=width) == PrintReport(Outcome.PRINTED)
    receipt = printer.reader.receipts[0].picture
    assert same(receipt, layout.picture(slip("ar"), labels("ar"), width))
    found = zxingcpp.read_barcodes(receipt.convert("L"))
    assert sorted(code.text for code in found) == sorted([LINK, CARD])


def test_paper_that_runs_low_is_still_printed_and_reported(plugged: Plugged) -> None:
    with plugged(FakePrinter(paper="low")) as printer:
        assert printed(printer) == PrintReport(Outcome.PRINTED, paper_low=True)


@pytest.mark.parametrize(
    ("printer", "outcome"),
    [
        (FakePrinter(paper="out"), Outcome.NO_PAPER),
        (FakePrinter(cover_open=True), Outcome.COVER_OPEN),
        (FakePrinter(offline=True), Outcome.UNREACHABLE),
    ],
    ids=["no paper", "cover open", "offline"],
)
def test_a_printer_that_has_stopped_gets_no_slip(
    plugged: Plugged, printer: FakePrinter, outcome: Outcome
) -> None:
    with plugged(printer):
        assert printed(printer).outcome is outcome
    assert printer.taken < 20
    assert not printer.reader.receipts


def test_paper_that_ends_in_the_middle_is_noticed_and_the_rest_forgotten(plugged: Plugged) -> None:
    with plugged(FakePrinter(paper_for=HALF)) as printer:
        assert printed(printer).outcome is Outcome.NO_PAPER
        wait_until(lambda: printer.reader.forgotten == 1)
    assert printer.reader.current.bands == []


@pytest.mark.exhaustive
def test_a_printer_that_stalls_ends_in_an_honest_unknown(plugged: Plugged) -> None:
    with plugged(FakePrinter(takes=HALF)) as printer:
        began = time.monotonic()
        assert printed(printer, seconds=1.5).outcome is Outcome.UNKNOWN
        assert time.monotonic() - began < PATIENCE


def test_a_connection_that_breaks_ends_in_an_honest_unknown() -> None:
    with on_the_network(FakePrinter(drops_after=HALF)) as printer:
        assert printed(printer).outcome is Outcome.UNKNOWN


@pytest.mark.exhaustive
def test_a_slow_printer_is_waited_for(plugged: Plugged) -> None:
    with plugged(FakePrinter(speed=40_000)) as printer:
        assert printed(printer, seconds=20).outcome is Outcome.PRINTED
        assert len(printer.reader.receipts) == 1


def test_a_silent_printer_is_only_said_to_have_the_slip(plugged: Plugged) -> None:
    with plugged(FakePrinter(mute=True)) as printer:
        assert printed(printer).outcome is Outcome.SENT
        wait_until(lambda: len(printer.reader.receipts) == 1)


def test_unasked_reports_are_not_taken_for_answers(plugged: Plugged) -> None:
    with plugged(FakePrinter(chatty=True)) as printer:
        assert printed(printer).outcome is Outcome.PRINTED


def test_two_slips_come_out_one_after_the_other(plugged: Plugged) -> None:
    with plugged(FakePrinter()) as printer:
        assert [printed(printer).outcome for _ in range(2)] == [Outcome.PRINTED] * 2
    assert len(printer.reader.receipts) == 2


def test_a_refused_connection_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert printed(FakePrinter(port=port)).outcome is Outcome.UNREACHABLE


def test_a_host_that_swallows_everything_is_unreachable_in_time() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for line in waiting:
            line.setblocking(False)
            line.connect_ex(("127.0.0.1", port))
        began = time.monotonic()
        assert printed(FakePrinter(port=port), seconds=1).outcome is Outcome.UNREACHABLE
        assert time.monotonic() - began < PATIENCE
        for line in waiting:
            line.close()


def test_a_device_that_is_not_there_is_unreachable(tmp_path: Path) -> None:
    assert printed(FakePrinter(path=str(tmp_path / "lp0"))).outcome is Outcome.UNREACHABLE


def test_a_plain_file_is_not_a_printer(tmp_path: Path) -> None:
    file = tmp_path / "lp0"
    file.touch()
    assert printed(FakePrinter(path=str(file))).outcome is Outcome.UNREACHABLE
    assert file.stat().st_size == 0


@pytest.mark.parametrize("questions", [0, 1], ids=["during the layout", "at the printer"])
def test_a_visitor_who_left_before_the_slip_costs_no_paper(
    plugged: Plugged, questions: int
) -> None:
    with plugged(FakePrinter()) as printer:
        assert cancelled_after(printer, questions).outcome is Outcome.CANCELLED
        assert printed(printer).outcome is Outcome.PRINTED
    assert len(printer.reader.receipts) == 1


def test_a_visitor_who_leaves_in_the_middle_gets_a_clean_cut(plugged: Plugged) -> None:
    with plugged(FakePrinter()) as printer:
        assert cancelled_after(printer, 6).outcome is Outcome.CANCELLED
        wait_until(lambda: len(printer.reader.receipts) == 1)
        assert printed(printer).outcome is Outcome.PRINTED
    assert len(printer.reader.receipts[0].bands) == 3


def cancelled_after(printer: FakePrinter, questions: int) -> PrintReport:
    """What becomes of a slip whose visitor leaves after being asked for so many times."""
    asked = iter(range(1000))
    kind = PrinterKind.DEVICE if printer.path else PrinterKind.NETWORK
    settings = PrinterSettings(kind, "127.0.0.1", printer.port, printer.path, seconds=PATIENCE)
    return print_slip(slip("de"), labels("de"), settings, lambda: next(asked) >= questions)


def wait_until(true: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Wait for something that happens in another thread."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.01)
    assert true()


def test_a_picture_that_is_not_black_and_white_is_refused() -> None:
    with pytest.raises(ValueError, match="black and white"):
        escpos.commands(Image.new("L", (576, 10)))


def test_a_kiosk_without_a_printer_says_so() -> None:
    report = print_slip(slip("de"), labels("de"), PrinterSettings(PrinterKind.NONE), lambda: False)
    assert report == PrintReport(Outcome.OFF)


def test_a_serial_line_is_left_without_waiting_for_a_dead_printer() -> None:
    with on_a_cable(FakePrinter(takes=HALF)) as printer:
        began = time.monotonic()
        printed(printer, seconds=1)
        assert time.monotonic() - began < PATIENCE


def test_a_printer_that_wakes_up_after_the_visitor_has_left_prints_nothing() -> None:
    with on_the_network(FakePrinter(takes=HALF)) as printer:
        settings = PrinterSettings(PrinterKind.NETWORK, "127.0.0.1", printer.port, seconds=30)
        began = time.monotonic()
        report = print_slip(slip("ar"), labels("ar"), settings, lambda: printer.stalled)
        assert time.monotonic() - began < PATIENCE
        assert not report.outcome.on_paper
        printer.takes = None
        time.sleep(0.5)
    assert printer.reader.receipts == []
