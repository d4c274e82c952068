"""Running `sftp` or `rsync` to its end: line by line, never silent for long, gone at Ctrl+C."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from shutil import which
from subprocess import DEVNULL, PIPE, STDOUT, Popen, TimeoutExpired
from threading import Thread

from kiosk.site.upload.upload_error import Trouble, UploadError, why

SILENT_SECONDS = 300.0
"""So long may one file take; a dead connection is noticed sooner, by ssh itself."""

SSH_OPTIONS = (
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "ConnectTimeout=20",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=3",
    "ControlMaster=no",
)
"""No question is asked, no unknown computer trusted, and no connection outlives the program."""

_END_SECONDS = 5.0
_MOST_SAID = 40

Hears = Callable[[str], bool]
"""Hears each line, and answers whether it is a message that tells of trouble."""


def ssh_options() -> list[str]:
    """The options as arguments."""
    return [argument for option in SSH_OPTIONS for argument in ("-o", option)]


def run(command: Sequence[str], folder: Path, hears: Hears) -> None:
    """Run a program in a folder; raises UploadError when it does not do its work."""
    said: deque[str] = deque(maxlen=_MOST_SAID)
    with _started(command, folder) as process:
        for line in _lines(process):
            if hears(line) and line.strip():
                said.append(line.strip())
        status = process.wait()
    if status:
        raise why(said, status)


@contextmanager
def _started(command: Sequence[str], folder: Path) -> Iterator[Popen[str]]:
    """The running program; whatever happens, it does not outlive this.

    It has a session of its own: a Ctrl+C comes here alone, and it is ended in order.
    """
    for program in (command[0], "ssh"):
        if which(program) is None:
            raise UploadError(Trouble.NO_PROGRAM, program)
    process = Popen(
        [*_ends_with_us(), *command],
        cwd=folder,
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "LC_ALL": "C"},
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _end(process)


def _ends_with_us() -> list[str]:
    """What makes a program end when this one is killed, where the system can (Linux)."""
    return ["setpriv", "--pdeathsig", "TERM"] if which("setpriv") else []


def _lines(process: Popen[str]) -> Iterator[str]:
    """What the program says, a line each; raises UploadError when it says nothing for too long."""
    lines: SimpleQueue[str | None] = SimpleQueue()
    Thread(target=_read, args=(process, lines), name="upload", daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=SILENT_SECONDS)
        except Empty:
            raise UploadError(Trouble.BROKEN_OFF) from None
        if line is None:
            return
        yield line


def _read(process: Popen[str], lines: "SimpleQueue[str | None]") -> None:
    """Hand on each line; None is the end."""
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            lines.put(line.rstrip("\n"))
    lines.put(None)


def _end(process: Popen[str]) -> None:
    """End a program that still runs; `sftp` and `rsync` then end their ssh."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(_END_SECONDS)
    except TimeoutExpired:
        process.kill()
        process.wait()
