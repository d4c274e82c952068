"""Signals neither end nor stop a locked kiosk, but TERM and HUP end it cleanly at any moment."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.terminal import signals
from tests.families import some_of
from tests.ui.terminal import Terminal, locked_kiosk, settings, starting_kiosk

HEEDED = {*signals.ENDING, *signals.FAULTS, *signals.BEYOND_CONTROL}
OTHERS = [number for number in signal.valid_signals() if getattr(number, "name", "") not in HEEDED]
STOPS = 20
ALTERNATE_SCREEN = "\x1b[?1049h"
RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1003l", b"\x1b[?1006l", b"\x1b[8h")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The settings of a locked kiosk."""
    return settings(tmp_path)


@pytest.fixture
def fresh(config: Path, tmp_path: Path) -> Iterator[Terminal]:
    """A kiosk that waits for visitors."""
    with locked_kiosk(config, tmp_path) as terminal:
        yield terminal


def send_all(terminal: Terminal) -> None:
    """Send every signal that may not end a kiosk, the ones for real time too."""
    for number in OTHERS:
        terminal.process.send_signal(number)


@pytest.mark.exhaustive
def test_no_other_signal_ends_or_stops_a_kiosk(fresh: Terminal) -> None:
    send_all(fresh)
    assert fresh.answers()


def test_nor_one_that_has_only_begun_to_start(config: Path, tmp_path: Path) -> None:
    text = config.read_bytes()
    config.unlink()
    os.mkfifo(config)
    with starting_kiosk(config, tmp_path) as terminal:
        with config.open("wb") as pipe:  # opens as soon as the kiosk reads its settings
            send_all(terminal)
            pipe.write(text)
        assert terminal.reads("Haus der Nachbarn")


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", some_of(["SIGCONT", "SIGTSTP"], "SIGTSTP"))
def test_going_on_after_a_stop_begins_nothing_twice(name: str, fresh: Terminal) -> None:
    assert fresh.answers()  # by now it counts its visits, in a thread of its own
    threads = fresh.told("Threads")
    for _ in range(STOPS):
        fresh.signal(name)
        fresh.listen(0.02)
    assert fresh.answers()
    assert fresh.told("Threads") < threads + STOPS / 2  # nor twice for each
    fresh.signal("SIGTERM")
    assert fresh.ends() == 128 + signal.SIGTERM
    assert fresh.modes() == fresh.modes_before


@pytest.mark.exhaustive
def test_a_kiosk_that_was_stopped_goes_on(fresh: Terminal) -> None:
    fresh.signal("SIGSTOP")
    fresh.listen(0.1)
    fresh.signal("SIGCONT")
    assert fresh.answers()


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", signals.ENDING)
def test_the_service_ends_the_kiosk_and_gets_its_terminal_back(name: str, fresh: Terminal) -> None:
    fresh.signal(name)
    assert fresh.ends() == 128 + signal.Signals[name]
    assert all(restored in fresh.written for restored in RESTORED)
    assert fresh.modes() == fresh.modes_before
    assert b"Traceback" not in fresh.written


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", some_of(signals.ENDING, "SIGTERM"))
def test_the_service_ends_a_kiosk_that_has_just_taken_the_terminal(
    name: str, config: Path, tmp_path: Path
) -> None:
    with starting_kiosk(config, tmp_path) as terminal:
        assert terminal.reads(ALTERNATE_SCREEN)
        terminal.signal(name)
        assert terminal.ends() == 128 + signal.Signals[name]
        assert all(restored in terminal.written for restored in RESTORED)
        assert terminal.modes() == terminal.modes_before
