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
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ui.visitor import ROOT

COLUMNS, ROWS = 96, 27
TRIES = 6
PATIENCE = 24.0
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
        """Whether Escapes lead home and a touch then begins a visit.

        Not always at the first try: an Escape too many begins a visit, as any key does.
        """
        for _ in range(TRIES):
            for _ in range(3):
                self.send(b"\x1b")
                self.listen(0.35)
            self.listen(0.3)
            self.forget()
            self.touch(40, 12)
            if self.reads("Sprache", PATIENCE / TRIES):
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


@contextmanager
def locked_kiosk(config: Path, home: Path) -> Iterator[Terminal]:
    """A kiosk started by its command, as the service does it."""
    line, other_end = pty.openpty()
    fcntl.ioctl(other_end, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    process = subprocess.Popen(
        ["setsid", "--ctty", sys.executable, "-m", "kiosk", "--locked", "--config", str(config)],
        stdin=other_end,
        stdout=other_end,
        stderr=other_end,
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
        },
    )
    terminal = Terminal(process, line, other_end)
    try:
        assert terminal.reads("Haus der Nachbarn"), terminal.written[-2000:]
        yield terminal
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()
