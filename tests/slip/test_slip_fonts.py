"""A slip whose letters would be missing is refused, and not called printed or saved."""

import shutil
from pathlib import Path

import pytest

from kiosk.font.paper import paper_fonts
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.printer import print_slip
from tests.slip.fake_printer import FakePrinter, on_the_network
from tests.slip.slips import labels, slip

SHIPPED = paper_fonts.FOLDER


@pytest.fixture
def fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder from which slips take their fonts, empty at first."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    monkeypatch.setattr(paper_fonts, "FOLDER", folder)
    return folder


def saved(folder: Path) -> PrintReport:
    """What becomes of a slip that is saved."""
    settings = PrinterSettings(PrinterKind.FOLDER, folder=folder / "slips")
    return print_slip(slip("ar"), labels("ar"), settings, lambda: False)


def test_without_fonts_no_slip_is_saved(fonts: Path, tmp_path: Path) -> None:
    report = saved(tmp_path)
    assert report.outcome is Outcome.NO_FONTS
    assert f"{fonts}: Noto Sans Regular, Noto Sans Bold" in report.detail
    assert not (tmp_path / "slips").exists()


@pytest.mark.usefixtures("fonts")
def test_without_fonts_the_printer_gets_nothing() -> None:
    with on_the_network(FakePrinter()) as printer:
        settings = PrinterSettings(PrinterKind.NETWORK, "127.0.0.1", printer.port)
        report = print_slip(slip("de"), labels("de"), settings, lambda: False)
    assert report.outcome is Outcome.NO_FONTS
    assert printer.taken == 0


def test_a_damaged_font_is_missing(fonts: Path, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, fonts, dirs_exist_ok=True)
    (fonts / "NotoSansArabic-Bold.ttf").write_bytes(b"torn")
    report = saved(tmp_path)
    assert report.outcome is Outcome.NO_FONTS
    assert report.detail == f"{fonts}: Noto Sans Arabic Bold"


def test_fonts_that_vanish_are_missed_by_the_next_slip(fonts: Path, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, fonts, dirs_exist_ok=True)
    assert saved(tmp_path).outcome is Outcome.SAVED
    shutil.rmtree(fonts)
    assert saved(tmp_path).outcome is Outcome.NO_FONTS
