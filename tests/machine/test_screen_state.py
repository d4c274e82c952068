"""The running screen tells how it is, and nothing of those who stand before it."""

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.machine.screen_state import FILE_NAME, begun_again, keep_state, kept_state
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.storage import SECONDS_OF_A_DAY
from kiosk.ui.services.screen_reporter import ScreenReporter
from kiosk.ui.services.troubles import Troubles

NOON = datetime(2026, 11, 25, 12, 34, 56, tzinfo=UTC)
HOUR = timedelta(hours=1)


def reporter(folder: Path, troubles: Troubles | None = None) -> ScreenReporter:
    """One whose printer is a folder."""
    printer = PrinterSettings(PrinterKind.FOLDER, folder=folder / "slips")
    return ScreenReporter(folder, printer, troubles or Troubles())


def test_a_screen_that_was_ended_is_not_missed(tmp_path: Path) -> None:
    for _ in range(2):
        screen = reporter(tmp_path)
        screen.second_passed(NOON, quiet=True)
        screen.close()
    state = kept_state(tmp_path)
    assert state is not None
    assert (state.ended, state.unplanned) == (True, ())


def test_a_screen_that_fell_is_counted_by_the_next_one() -> None:
    fell = begun_again(None, NOON)
    again = begun_again(fell, NOON + HOUR)
    assert again.unplanned == (date(2026, 11, 25),)
    assert begun_again(again, NOON + 3 * HOUR).unplanned == (date(2026, 11, 25),) * 2


def test_after_a_week_nobody_remembers() -> None:
    again = begun_again(begun_again(None, NOON), NOON)
    assert begun_again(again, NOON + timedelta(days=8)).unplanned == (date(2026, 12, 3),)


def test_only_hours_and_days_are_kept(tmp_path: Path) -> None:
    keep_state(tmp_path, begun_again(None, NOON))
    state = kept_state(tmp_path)
    assert state is not None
    assert (state.begun, state.hour) == (date(2026, 11, 25), datetime(2026, 11, 25, 12, tzinfo=UTC))
    assert (tmp_path / FILE_NAME).stat().st_mtime % SECONDS_OF_A_DAY == 0


def test_how_often_something_failed_is_not_told(tmp_path: Path) -> None:
    once, often = Troubles(), Troubles()
    for troubles, times in ((once, 1), (often, 200)):
        for _ in range(times):
            troubles.note("slip")
    files = []
    for troubles in (once, often):
        screen = reporter(tmp_path, troubles)
        screen.second_passed(NOON, quiet=False)
        screen.close()
        files.append((tmp_path / FILE_NAME).read_bytes())
    assert files[0] == files[1]
    assert b'"slip"' in files[0]


@pytest.mark.parametrize(("quiet", "answer"), [(True, ""), (False, None)])
def test_a_printer_is_asked_only_while_nobody_is_there(
    tmp_path: Path, quiet: bool, answer: str | None
) -> None:
    screen = reporter(tmp_path)
    screen.second_passed(NOON, quiet=quiet)
    screen.close()
    state = kept_state(tmp_path)
    assert state is not None
    assert state.printer == answer


@pytest.mark.parametrize(("later", "told"), [(timedelta(minutes=20), ()), (HOUR, ("slip",))])
def test_only_a_new_hour_lets_it_tell_more(
    tmp_path: Path, later: timedelta, told: tuple[str, ...]
) -> None:
    troubles = Troubles()
    screen = reporter(tmp_path, troubles)
    screen.second_passed(NOON, quiet=True)
    until_told(tmp_path)
    troubles.note("slip")
    screen.second_passed(NOON + later, quiet=True)
    screen.close()
    state = kept_state(tmp_path)
    assert state is not None
    assert state.troubles == told


def test_a_disk_that_takes_nothing_is_a_trouble_for_staff(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").write_text("", "utf-8")
    troubles = Troubles()
    screen = reporter(tmp_path / "state", troubles)
    screen.second_passed(NOON, quiet=True)
    screen.close()
    assert troubles.counts == {"status": 1}


def test_a_preview_tells_nobody(tmp_path: Path) -> None:
    screen = ScreenReporter(None, PrinterSettings(), Troubles())
    screen.second_passed(NOON, quiet=True)
    screen.close()


def until_told(folder: Path) -> None:
    """Wait for the thread that tells."""
    while kept_state(folder) is None:
        time.sleep(0.01)
