"""Asking somebody at the keyboard, or a script that sends one line for each answer."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass

from kiosk.cli.refusal import INTERRUPTED, REFUSED, RefusalError

_TICK_SECONDS = 0.2


def unseen_answer(question: str) -> str:
    """An answer that nobody reads from the screen, such as a PIN."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    with heeding_interruptions():
        return getpass(f"{question} ")


def seen_answer(question: str) -> str:
    """An answer that may be seen."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    with heeding_interruptions():
        return input(f"{question} ").strip()


@contextmanager
def refusing_at_the_end(words: str) -> Iterator[None]:
    """End with these words when no answer comes: at the end of the input, or at Ctrl+C."""
    try:
        yield
    except (EOFError, KeyboardInterrupt) as end:
        print(file=sys.stderr)
        status = INTERRUPTED if isinstance(end, KeyboardInterrupt) else REFUSED
        raise RefusalError(words, status) from None


@contextmanager
def heeding_interruptions() -> Iterator[None]:
    """Let no Ctrl+C be lost while a line is awaited.

    Whoever starts a program in the background lets it ignore Ctrl+C, and it goes on to do so
    when it asks somebody; so the usual way is set again. One that comes between the question
    and the system's wait for the answer is noted by Python and looked at only when the wait
    ends; so a timer interrupts the wait again and again.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    interrupted = signal.signal(signal.SIGINT, signal.default_int_handler)
    ticked = signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, _TICK_SECONDS, _TICK_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, ticked)
        signal.signal(signal.SIGINT, interrupted)
