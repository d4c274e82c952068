"""Staff learn whether a printer could print, and nothing comes out for it."""

import stat
from pathlib import Path

import pytest

from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.printing.readiness import why_not_ready
from tests.slip.fake_printer import FakePrinter, on_a_cable, on_the_network


@pytest.mark.parametrize(
    ("printer", "why"),
    [
        (FakePrinter(), ""),
        (FakePrinter(mute=True), ""),
        (FakePrinter(paper="out"), "no paper"),
        (FakePrinter(cover_open=True), "cover open"),
    ],
)
def test_a_receipt_printer_tells_why_it_has_stopped(printer: FakePrinter, why: str) -> None:
    with on_the_network(printer):
        network = PrinterSettings(PrinterKind.NETWORK, host="127.0.0.1", port=printer.port)
        assert why_not_ready(network) == why
    assert printer.reader.receipts == []


def test_a_printer_on_a_cable_is_asked_too() -> None:
    with on_a_cable(FakePrinter(paper="out")) as printer:
        cable = PrinterSettings(PrinterKind.DEVICE, device=printer.path)
        assert why_not_ready(cable) == "no paper"


def test_a_printer_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "niemand" in why_not_ready(PrinterSettings(PrinterKind.NETWORK, "127.0.0.1", 1))
    device = PrinterSettings(PrinterKind.DEVICE, device=str(tmp_path / "lp0"))
    assert "nicht vorhanden" in why_not_ready(device)
    plain = tmp_path / "plain"
    plain.touch(stat.S_IRUSR | stat.S_IWUSR)
    file = PrinterSettings(PrinterKind.DEVICE, device=str(plain))
    assert "not a device" in why_not_ready(file)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = PrinterSettings(PrinterKind.FOLDER, folder=tmp_path / "file" / "slips")
    assert why_not_ready(folder)
    assert not why_not_ready(PrinterSettings(PrinterKind.FOLDER, folder=tmp_path / "slips"))


def test_a_printer_whose_name_cannot_be_one_is_told() -> None:
    assert why_not_ready(PrinterSettings(PrinterKind.NETWORK, f"{'ä' * 70}.de", 9100))


def test_a_kiosk_without_a_printer_lacks_nothing() -> None:
    assert not why_not_ready(PrinterSettings(PrinterKind.NONE))
