"""A program on a terminal of its own, and what it writes there."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

COLUMNS, ROWS = 96, 27
PATIENCE = 20.0


class Terminal:
    """The side of the terminal where a person would sit."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def wait_for(self, text: str) -> None:
        """Read until `text` has been written."""
        wanted, seen = text.encode(), b""
        deadline = time.monotonic() + PATIENCE
        while wanted not in seen:
            if not self._ready(deadline - time.monotonic()):
                raise TimeoutError(f"{text} did not appear")
            seen = seen[-len(wanted) :] + os.read(self._handle, 65536)

    def wait_for_silence(self, seconds: float) -> float:
        """Read until nothing has been written for so long; when the last was (perf_counter)."""
        last = time.perf_counter()
        while self._ready(seconds):
            os.read(self._handle, 65536)
            last = time.perf_counter()
        return last

    def send(self, keys: str) -> None:
        """Type."""
        os.write(self._handle, keys.encode())

    def touch(self, column: int, row: int) -> None:
        """Touch a cell, counted from 0, as a terminal reports it (SGR mouse mode)."""
        place = f"{column + 1};{row + 1}"
        self.send(f"\x1b[<0;{place}M\x1b[<0;{place}m")

    def _ready(self, seconds: float) -> bool:
        """Whether something can be read within so many seconds."""
        return bool(select.select([self._handle], [], [], max(0, seconds))[0])


@contextmanager
def running(command: Sequence[str]) -> Iterator[Terminal]:
    """A program on a new terminal; it ends with the block."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    surroundings = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    for told in ("COLUMNS", "LINES"):
        surroundings.pop(told, None)
    program = subprocess.Popen(
        command,
        env=surroundings,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(ours)
    finally:
        program.kill()
        program.wait()
        os.close(ours)
