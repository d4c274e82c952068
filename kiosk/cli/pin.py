"""`kiosk pin`: sets the PIN that opens the staff area."""

import signal
import sys
from argparse import Namespace
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.cli.prerequisites import settings, staff_words
from kiosk.cli.refusal import INTERRUPTED, REFUSED, RefusalError
from kiosk.cli.settings_rights import keep_from_others, readable_by_all
from kiosk.pin import LONGEST, SHORTEST, hashed, too_simple
from kiosk.problems import Say, system_reason
from kiosk.storage import FileInUseError, exclusive, replace

LOCK_SECONDS = 3.0
"""How long the command waits for another program that writes the settings."""

_TICK_SECONDS = 0.2


def run(arguments: Namespace) -> int:
    """Ask for a PIN twice and keep its hash in the settings."""
    say = staff_words()
    settings(arguments.config, say)
    file = arguments.config.resolve()
    try:
        pin_hash = hashed(chosen_pin(say))
    except (EOFError, KeyboardInterrupt) as end:
        print(file=sys.stderr)
        status = INTERRUPTED if isinstance(end, KeyboardInterrupt) else REFUSED
        raise RefusalError(say("cli-pin-ended"), status) from None
    keep(pin_hash, file, say)
    print(say("cli-pin-set", file=str(arguments.config)))
    if readable_by_all(file):
        print(say("cli-pin-readable", file=str(file)))
    return 0


def chosen_pin(say: Say) -> str:
    """A PIN that was typed twice and that nobody guesses at once."""
    pin = asked(say("cli-pin-ask", shortest=SHORTEST))
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise RefusalError(say("cli-pin-digits", shortest=SHORTEST, longest=LONGEST))
    if too_simple(pin):
        raise RefusalError(say("cli-pin-simple"))
    if asked(say("cli-pin-again")) != pin:
        raise RefusalError(say("cli-pin-differs"))
    return pin


def asked(question: str) -> str:
    """An unseen answer from the keyboard, or the next line that a script sends."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    with heeding_interruptions():
        return getpass(f"{question} ")


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


def keep(pin_hash: str, file: Path, say: Say) -> None:
    """Write the hash into the settings, whose comments stay as they are."""
    try:
        with exclusive(file, LOCK_SECONDS):
            keep_from_others(file)
            replace(file, with_hash(file.read_bytes(), pin_hash))
    except TOMLKitError as error:  # it reads a little more strictly than the kiosk does
        raise RefusalError(say("cli-pin-odd-file", file=str(file))) from error
    except FileInUseError as error:
        raise RefusalError(say("cli-in-use", file=str(file))) from error
    except OSError as error:
        words = say("cli-unwritable", file=str(file), reason=system_reason(error))
        raise RefusalError(words) from error


def with_hash(source: bytes, pin_hash: str) -> bytes:
    """The settings with another hash; a byte-order mark and the ends of the lines stay."""
    mark = BOM_UTF8 if source.startswith(BOM_UTF8) else b""
    document = tomlkit.parse(source.removeprefix(mark).decode())
    document.setdefault("staff", tomlkit.table())["pin_hash"] = pin_hash
    return mark + tomlkit.dumps(document).encode()
