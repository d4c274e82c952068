"""Thousands of random events on a real line: no way out, no end, no growth without bound.

More than usual on request: TORTURE_EVENTS=150000 uv run pytest -n 0 tests/ui/test_torture.py
"""

import os
import random
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.ui.terminal import signals
from tests.ui.noise import NOISE
from tests.ui.terminal import Terminal, locked_kiosk, settings
from tests.ui.visitor import DESIGN_SIZE

EVENTS = int(os.environ.get("TORTURE_EVENTS", "2000"))
SEED = 20261125
GROWTH = 150_000
"""Kilobytes; a flood alone once took a million."""

FORBIDDEN = (b"Traceback", b"\x1b]52", b"\x1b[?2004h", b"\x1b[?1049l")
"""An error, a clipboard, pastes, and the terminal given back."""

HARMFUL = {*signals.ENDING, *signals.FAULTS, *signals.BEYOND_CONTROL}
SIGNALS = [
    number for number in signal.valid_signals() if getattr(number, "name", "") not in HARMFUL
]
KEYS = b"0123456789abcxyzq \r\t\x1b\x7f"
CHORDS = [b"\x11", b"\x03", b"\x10", b"\x1a", b"\x1c", b"\x1b[A", b"\x1b[113;5u", b"\x1b[99;6u"]


def touch(terminal: Terminal, chance: random.Random) -> None:
    """Touch anywhere, also a little outside."""
    terminal.touch(chance.randrange(-1, 130), chance.randrange(-1, 45))


def type_keys(terminal: Terminal, chance: random.Random) -> None:
    """Type something, or a chord that ends other programs."""
    terminal.send(chance.choice([bytes([chance.choice(KEYS)]), *CHORDS]))


def disturb(terminal: Terminal, chance: random.Random) -> None:
    """Let the line say nonsense, whole or cut off anywhere."""
    noise = chance.choice([*NOISE.values(), chance.randbytes(40)])[:200]
    terminal.send(noise[: chance.randrange(1, len(noise) + 1)])


def send_signal(terminal: Terminal, chance: random.Random) -> None:
    """Send a signal that must not end the kiosk."""
    terminal.process.send_signal(chance.choice(SIGNALS))


def resize(terminal: Terminal, chance: random.Random) -> None:
    """Give the window another size, seldom a sensible one."""
    terminal.resize(chance.randrange(1, 200), chance.randrange(1, 80))


DEEDS: dict[Callable[[Terminal, random.Random], None], int] = {
    touch: 60, type_keys: 20, disturb: 10, send_signal: 5, resize: 5,
}  # fmt: skip
"""How often each happens in a hundred events."""


@pytest.mark.exhaustive
def test_torture_does_no_harm(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    with locked_kiosk(settings(tmp_path), tmp_path) as terminal:
        assert terminal.answers()
        before = terminal.told("VmRSS")
        for number in range(EVENTS):
            [deed] = chance.choices([*DEEDS], [*DEEDS.values()])
            deed(terminal, chance)
            terminal.listen(0.05 if number % 20 == 0 else 0)
            assert terminal.process.poll() is None, f"ended at event {number}"
            if number % 100 == 99:
                assert not [bad for bad in FORBIDDEN if bad in terminal.written], number
                terminal.forget()
        terminal.resize(*DESIGN_SIZE)
        assert terminal.answers()
        assert terminal.told("VmRSS") - before < GROWTH
        terminal.signal("SIGTERM")
        assert terminal.ends() == 128 + signal.SIGTERM
        assert terminal.modes() == terminal.modes_before
