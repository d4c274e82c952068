"""Cuts the engine's process off: it opens no socket, prints and logs nothing, and steps back."""

import logging
import os
import signal
import sys
from contextlib import suppress
from typing import BinaryIO

POLITENESS = 10
"""How far the engine steps back (nice), so that the screen is drawn first."""


def cut_off() -> BinaryIO:
    """Isolate this process; returns the only way out, on which it answers.

    Argos Translate logs every text, and a stray `print` would spoil the answers, so what was
    the standard output is known to the caller alone. The audit hook stays for good: whatever
    is loaded later meets it as well.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who called; that one ends us
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.dup2(nowhere, sys.stderr.fileno())
    logging.disable(logging.CRITICAL)
    sys.addaudithook(_refuse_sockets)
    _leave_no_memory_behind()
    if hasattr(os, "setpriority"):
        least = max(POLITENESS, os.getpriority(os.PRIO_PROCESS, 0))
        os.setpriority(os.PRIO_PROCESS, 0, least)
    return answers


def _leave_no_memory_behind() -> None:
    """Let a crash write no core file, for the last text would be in it."""
    with suppress(ImportError):  # where there are no core files either
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse_sockets(event: str, _arguments: tuple[object, ...]) -> None:
    """Let no part of the process reach a network, not even to look up a name."""
    if event.startswith("socket."):
        raise PermissionError("the translation engine uses no network")
