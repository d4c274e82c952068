"""A locked kiosk in a process of its own, on a terminal that a test holds in its hand."""

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
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk import pin
from tests.catalog.content_folder import model
from tests.ui.visitor import DESIGN_SIZE, ROOT

PIN = "2468"
SETTINGS = """\
[kiosk]
content = "content"
languages = ["de", "en"]
[printer]
kind = "none"
[staff]
pin_hash = "{pin_hash}"
"""
TOUCH = b"\x1b[<0;40;12M\x1b[<0;40;12m"
ESCAPE = b"\x1b[27u"
"""As terminals send it that do not leave open whether a sequence follows (kitty's protocol)."""

SILENCE = 0.4
"""Seconds after which whatever was begun on the line is over."""

GUARD = 0.4
"""Seconds after which the kiosk listens again, to touches meant for what it shows."""

TRIES, TOUCHES = 48, 4
"""How often to touch in all, and after how many touches to lead home anew.

On a busy machine a touch may fall into the guard time.
"""

GREETING = 5
"""A row of the welcome, counted from 1, in which nothing means a language or a need."""

LANGUAGES_SIGN = "◐"
"""What only the screen of languages shows, which has no words; it stands for the contrast."""

PATIENCE = 60.0
"""Seconds after which a kiosk counts as dead, on a machine that has much else to do."""


class Terminal:
    """What a person and a cable can do to the kiosk, and what it writes."""

    def __init__(self, process: subprocess.Popen[bytes], line: int, other_end: int) -> None:
        self.process = process
        self.written = b""
        self._line = line
        self._other_end = other_end
        self.modes_before = self.modes()

    def send(self, data: bytes) -> None:
        """Send raw bytes, as a keyboard, a touch screen or line noise would."""
        view = memoryview(data)
        while view:
            _, ready, _ = select.select([], [self._line], [], 1)
            if ready:
                view = view[os.write(self._line, view[:512]) :]
            self.listen(0)

    def touch(self, x: int, y: int) -> None:
        """Touch a cell, counted from 1."""
        self.send(b"\x1b[<0;%d;%dM\x1b[<0;%d;%dm" % (x, y, x, y))

    def signal(self, name: str) -> None:
        """Send the process a signal."""
        self.process.send_signal(getattr(signal, name))

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size; the system tells the kiosk."""
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._line, termios.TIOCSWINSZ, size)

    def told(self, fact: str) -> int:
        """What Linux tells about the process: its `Threads`, or its memory in kB (`VmRSS`)."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text("utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(f"{fact}:"))

    def listen(self, seconds: float) -> None:
        """Take in what the kiosk writes for a while."""
        until = time.monotonic() + seconds
        while True:
            ready, _, _ = select.select([self._line], [], [], max(0, until - time.monotonic()))
            if not ready:
                return
            try:
                self.written += os.read(self._line, 65536)
            except OSError:  # the other end is closed
                return

    def reads(self, words: str, seconds: float = PATIENCE) -> bool:
        """Whether the kiosk writes `words` in time, counted from the last `forget`."""
        until = time.monotonic() + seconds
        while words.encode() not in self.written and time.monotonic() < until:
            if self.process.poll() is not None:
                break
            self.listen(0.05)
        return words.encode() in self.written

    def forget(self) -> None:
        """Look only at what is written from now on."""
        self.listen(0)
        self.written = b""

    def answers(self) -> bool:
        """Whether three Escapes lead home and a touch then begins a visit."""
        for number in range(TRIES):
            if number % TOUCHES == 0:
                self.listen(SILENCE)
                self.send(ESCAPE * 3)
                self.listen(GUARD)
                self.forget()
            self.touch(40, GREETING)
            if self.reads(LANGUAGES_SIGN, PATIENCE / TRIES):
                return True
        return False

    def ends(self) -> int:
        """The exit status once the kiosk has ended; fails when it goes on."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < until:
            self.listen(0.05)
        assert self.process.returncode is not None, "still running"
        self.listen(0.1)
        return self.process.returncode

    def modes(self) -> list[object]:
        """How the system treats the line: echo, signals and the like."""
        return termios.tcgetattr(self._other_end)

    def hang_up(self) -> None:
        """Take the terminal away."""
        os.close(self._line)
        os.close(self._other_end)


def settings(folder: Path) -> Path:
    """Settings with a PIN and small content, in `folder`."""
    model(folder / "content")
    file = folder / "kiosk.toml"
    file.write_text(SETTINGS.format(pin_hash=pin.hashed(PIN)), "utf-8")
    return file


@contextmanager
def starting_kiosk(
    config: Path, home: Path, environment: Mapping[str, str] | None = None
) -> Iterator[Terminal]:
    """A locked kiosk as its command begins to run, as the service does it."""
    line, other_end = pty.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", sys.executable, "-m", "kiosk", "--locked", "--config", str(config)],
        stdin=other_end,
        stdout=other_end,
        stderr=other_end,
        cwd=home,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            **(environment or {}),
        },
    )
    terminal = Terminal(process, line, other_end)
    terminal.resize(*DESIGN_SIZE)
    try:
        yield terminal
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()


@contextmanager
def locked_kiosk(
    config: Path, home: Path, environment: Mapping[str, str] | None = None
) -> Iterator[Terminal]:
    """A locked kiosk that waits for visitors."""
    with starting_kiosk(config, home, environment) as terminal:
        assert terminal.reads("Haus der Nachbarn"), terminal.written[-2000:]
        yield terminal
