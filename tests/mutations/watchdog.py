"""Ends what hangs, by the time that the processor worked and not by the clock on the wall."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 2.0
"""How long one reading may keep the processor busy; it takes some milliseconds."""


class HangError(Exception):
    """Something has worked for far too long."""


@contextmanager
def no_hang() -> Iterator[None]:
    """Raise HangError inside the block when it works for too long."""

    def bark(number: int, frame: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGVTALRM, bark)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
