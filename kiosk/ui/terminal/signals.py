"""Which signals mean something to the kiosk; in public no other ends or stops it.

Nothing but the standard library is loaded here: this comes before everything else.
"""

import signal

ENDING = ("SIGTERM", "SIGHUP")
"""How the service, or the terminal that is going away, asks the kiosk to end."""

HARMLESS = ("SIGCHLD", "SIGCONT", "SIGWINCH")
"""What the system uses to tell a program about its children, its going on and its window."""

FAULTS = ("SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSEGV", "SIGSYS", "SIGTRAP")
"""What a broken program gets; it cannot go on, and the service starts it again."""

BEYOND_CONTROL = ("SIGKILL", "SIGSTOP")


def set_aside() -> None:
    """Ignore every signal that a keyboard, a script or a slip of the hand could send."""
    kept = {getattr(signal, name, None) for name in (*ENDING, *HARMLESS, *FAULTS, *BEYOND_CONTROL)}
    for number in signal.valid_signals() - kept:
        signal.signal(number, signal.SIG_IGN)
