"""No key, no paste, no garbage and no signal leads out of a locked kiosk, and TERM does."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.pin import hashed

PATIENCE = 40.0
"""Seconds that anything may take on a busy machine."""

CONTENT = Path(__file__).parents[2] / "content"
ROOT = CONTENT.parent
PIN = hashed("2468")
WELCOME = "Türkçe".encode()
LANGUAGES = "Language · Sprache".encode()
LEFT_SCREEN = b"\x1b[?1049l"
TOUCH = b"\x1b[<0;90;2M\x1b[<0;90;2m"
TAKE_TERMINAL = "import fcntl,os,sys,termios;fcntl.ioctl(0,termios.TIOCSCTTY,0);" + (
    "os.execv(sys.executable,[sys.executable,*sys.argv[1:]])"
)
"""Makes the terminal the one that controls the kiosk, as a login does."""


class Terminal:
    """The kiosk on a terminal of its own, and the hand and the eye before it."""

    def __init__(self, folder: Path, *options: str, pin_hash: str = PIN) -> None:
        self.master, line = pty.openpty()
        fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("4H", 27, 96, 0, 0))
        self.process: subprocess.Popen[bytes] = subprocess.Popen(
            [sys.executable, "-c", TAKE_TERMINAL, *command(folder, pin_hash), *options],
            stdin=line,
            stdout=line,
            stderr=line,
            env=surroundings(folder),
            cwd=ROOT,
            start_new_session=True,
        )
        os.close(line)
        self.seen = b""
        self.open = True

    def see(self, seconds: float) -> None:
        """Take in what the kiosk writes within so many seconds."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([self.master], [], [], left)[0]:
                return
            try:
                self.seen += os.read(self.master, 65_536)
            except OSError:  # the kiosk has ended
                return

    def send(self, *presses: bytes) -> None:
        """Send one thing after the other."""
        for press in presses:
            os.write(self.master, press)
            self.see(0.03)

    def wait_for(self, words: bytes, again: bytes = b"") -> None:
        """Wait until the kiosk has written `words`, sending something `again` and again."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.seen:
            assert self.process.poll() is None, "the kiosk has ended"
            assert time.monotonic() < deadline, f"{words!r} did not come"
            os.write(self.master, again)
            self.see(0.5)

    def still_serves(self) -> None:
        """Touches where visitors leave lead to the welcome, and from there to the languages."""
        self.see(0.8)
        self.seen = b""
        self.wait_for(LANGUAGES, again=TOUCH)
        assert self.process.poll() is None

    def end(self) -> int:
        """The exit status of a kiosk that is about to end."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < deadline:
            self.see(0.1) if self.open else time.sleep(0.1)
        if self.open:
            self.see(0.1)
        status: int = self.process.wait(1)
        return status

    def vanish(self) -> None:
        """Take the terminal away."""
        if self.open:
            os.close(self.master)
            self.open = False

    def clear_away(self) -> None:
        """Leave nothing behind."""
        self.vanish()
        self.process.kill()
        self.process.wait()


def command(folder: Path, pin_hash: str) -> list[str]:
    """What starts a kiosk with settings of its own."""
    settings = folder / "kiosk.toml"
    settings.write_text(
        f'[kiosk]\ncontent = "{CONTENT}"\n[staff]\npin_hash = "{pin_hash}"\n', "utf-8"
    )
    return ["-m", "kiosk", "--config", str(settings)]


def surroundings(folder: Path) -> dict[str, str]:
    """An environment in which nothing of the user's home is touched."""
    kept = {key: word for key, word in os.environ.items() if not key.startswith("XDG_")}
    return kept | {"HOME": str(folder), "TERM": "xterm-256color"}


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Terminal]:
    """A locked kiosk whose first picture is on the screen."""
    terminal = Terminal(tmp_path, "--locked")
    try:
        terminal.wait_for(WELCOME)
        yield terminal
    finally:
        terminal.clear_away()


CONTROLS = tuple(bytes([code]) for code in (*range(26), 26, 28, 29, 30, 31, 127))
FUNCTIONS = (
    *(b"\x1bO" + letter for letter in (b"P", b"Q", b"R", b"S")),
    *(f"\x1b[{number}~".encode() for number in (*range(1, 35), 200, 201)),
)
CHORDS = tuple(
    f"\x1b[{code};{held}u".encode() for code in map(ord, "qcpzdw\\") for held in (3, 5, 6, 7, 9, 13)
)
ESCAPES = (b"\x1b\x1b", b"\x1bq", b"\x1b[", b"\x1b]0;x\x07", b"\x1bP", b"\x1b[I", b"\x1b[O")
HOSTILE = {
    "control keys": CONTROLS,
    "function keys": FUNCTIONS,
    "chords": CHORDS,
    "escape sequences": ESCAPES,
    "a paste without an end": (b"\x1b[200~" + b"text" * 500,),
    "invalid UTF-8": (b"\xff\xfe\xc3\x28\xe2\x82", b"\xf0\x9f", b"\x80" * 100),
    "a letter beyond Unicode": (b"\x1b[1114112u", b"\x1b[99999999999u"),
    "a window without a size": (b"\x1b[48;0;0;0;0t", b"\x1b[48;1;1;1;1t"),
    "noise": tuple(Random(7).randbytes(500) for _ in range(20)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_comes_in_ends_a_locked_kiosk_or_makes_it_deaf(
    locked: Terminal, name: str
) -> None:
    locked.send(*HOSTILE[name])
    locked.still_serves()


def test_a_locked_kiosk_ignores_the_signals_of_keyboards_and_scripts(locked: Terminal) -> None:
    for name in ("INT", "QUIT", "TSTP", "USR1", "USR2", "ALRM"):
        locked.process.send_signal(signal.Signals[f"SIG{name}"])
        locked.see(0.1)
    locked.still_serves()


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_locked_kiosk_ends_cleanly_when_the_system_asks(
    locked: Terminal, number: signal.Signals, status: int
) -> None:
    locked.process.send_signal(number)
    assert locked.end() == status
    assert LEFT_SCREEN in locked.seen


def test_a_kiosk_whose_terminal_vanishes_ends(locked: Terminal) -> None:
    locked.vanish()
    assert locked.end() is not None


def test_a_locked_kiosk_without_a_pin_does_not_start(tmp_path: Path) -> None:
    refused = subprocess.run(
        [sys.executable, *command(tmp_path, ""), "--locked"],
        env=surroundings(tmp_path),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert refused.returncode == 2
    assert "kiosk pin" in refused.stderr


def test_ctrl_q_ends_a_preview(tmp_path: Path) -> None:
    preview = Terminal(tmp_path)
    try:
        preview.wait_for(WELCOME)
        preview.send(b"\x11")
        assert preview.end() == 0
    finally:
        preview.clear_away()
