"""Slips as files: whole or not at all, gone after a day, honest when there is no room."""

import os
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.printer import print_slip
from kiosk.slip.printing.readiness import why_not_ready
from kiosk.slip.printing.receipt import Gone
from tests.slip.slips import labels, slip

DAY = 24 * 60 * 60


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the slips lie; it is made with the first one."""
    return tmp_path / "slips"


def saved(folder: Path, gone: Gone = lambda: False) -> PrintReport:
    """What becomes of a slip that is saved."""
    settings = PrinterSettings(PrinterKind.FOLDER, folder=folder)
    return print_slip(slip("de"), labels("de"), settings, gone)


def names(folder: Path) -> list[str]:
    """The names of all files in a folder but those that lock it."""
    return sorted(file.name for file in folder.iterdir() if file.suffix != ".lock")


def aged(file: Path, seconds: float) -> None:
    """Let a file be so many seconds old."""
    file.touch()
    os.utime(file, times=(time.time() - seconds, time.time() - seconds))


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_folder_collects_numbered_files(folder: Path) -> None:
    assert [saved(folder).outcome for _ in range(2)] == [Outcome.SAVED] * 2
    assert names(folder) == ["slip-0001.pdf", "slip-0002.pdf"]
    assert (folder / "slip-0001.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_made_is_said_to_be_that(folder: Path) -> None:
    folder.write_text("in the way")
    report = saved(folder)
    assert report.outcome is Outcome.NOT_SAVED
    assert report.detail == f"{folder}: schon vorhanden"


def test_a_full_disk_leaves_no_half_slip_and_is_said_to_be_that(folder: Path) -> None:
    with room_for(1_000):
        report = saved(folder)
    assert report.outcome is Outcome.NOT_SAVED
    assert names(folder) == []


def test_a_full_disk_is_found_before_a_visitor_finds_it(folder: Path) -> None:
    settings = PrinterSettings(PrinterKind.FOLDER, folder=folder)
    assert why_not_ready(settings) == ""
    with room_for(1_000):
        assert why_not_ready(settings)
    assert names(folder) == []


@pytest.mark.parametrize("questions", [0, 1], ids=["during the layout", "during the saving"])
def test_a_slip_of_a_visitor_who_left_is_not_kept(folder: Path, questions: int) -> None:
    asked = iter(range(10))
    report = saved(folder, lambda: next(asked) >= questions)
    assert report.outcome is Outcome.CANCELLED
    assert not list(folder.glob("*.pdf"))


def test_slips_are_removed_after_a_day(folder: Path) -> None:
    folder.mkdir()
    aged(folder / "slip-0001.pdf", DAY + 60)
    aged(folder / "slip-0002.pdf", DAY - 60)
    aged(folder / ".slip-0003.pdf.half", DAY + 60)
    saved(folder)
    assert names(folder) == ["slip-0002.pdf", "slip-0003.pdf"]


def test_a_slip_of_a_wrong_clock_is_removed_too(folder: Path) -> None:
    folder.mkdir()
    aged(folder / "slip-0001.pdf", -365 * DAY)
    saved(folder)
    assert names(folder) == ["slip-0001.pdf"]
    assert (folder / "slip-0001.pdf").stat().st_size


def test_what_is_no_slip_stays(folder: Path) -> None:
    folder.mkdir()
    others = ["Ausweis.pdf", "slip-12.pdf", "slip-0001.pdf.bak", "old-slip-0001.pdf"]
    for name in others:
        aged(folder / name, 30 * DAY)
    saved(folder)
    assert set(names(folder)) == {*others, "slip-0001.pdf"}
