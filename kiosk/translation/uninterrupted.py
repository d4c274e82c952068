"""Puts Ctrl+C off while something is written that must not be left in the middle."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Let Ctrl+C interrupt only afterwards; in other threads it never does."""
    if current_thread() is not main_thread():
        yield
        return
    put_off: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: put_off.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if put_off:
        raise KeyboardInterrupt
