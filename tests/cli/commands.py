"""Runs the real command as people do: in a pipe, or on a terminal of its own."""

import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from types import TracebackType

COMMAND = (sys.executable, "-m", "kiosk")
PATIENCE_SECONDS = 60.0


def piped(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The finished command; its output goes into pipes."""
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=folder,
        input="",
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        check=False,
    )


class Terminal:
    """A command on a pseudo terminal of 96×27 cells."""

    def __init__(self, *arguments: str | Path, folder: Path, term: str = "xterm-256color") -> None:
        self._ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 27, 96, 0, 0))
        self._process = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=folder,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env=os.environ | {"TERM": term, "XDG_STATE_HOME": str(folder / "state")},
        )
        os.close(theirs)
        self.shown = ""

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ours)

    def wait_for(self, text: str) -> None:
        """Read until the command has written `text`."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while text not in self.shown:
            assert time.monotonic() < deadline, f"{text!r} did not come: {self.shown[-500:]!r}"
            self._read()

    def type(self, keys: str) -> None:
        """Send what a keyboard sends."""
        os.write(self._ours, keys.encode())

    def interrupt(self) -> None:
        """Send what Ctrl+C sends."""
        self._process.send_signal(signal.SIGINT)

    def status(self) -> int:
        """The exit status, once the command has ended by itself."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self._process.poll() is None:
            assert time.monotonic() < deadline, "the command did not end"
            self._read()
        self._read()
        return self._process.returncode

    def _read(self) -> None:
        """Take what has come within a moment; a closed terminal gives nothing."""
        if select.select([self._ours], [], [], 0.05)[0]:
            try:
                self.shown += os.read(self._ours, 65_536).decode("utf-8", "replace")
            except OSError:
                time.sleep(0.01)
