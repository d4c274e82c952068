"""The commands; each is read from a module of its own, so that none waits for another's imports."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from kiosk.cli.refusal import INTERRUPTED, RefusalError

CUT_OFF = 141
"""What shells call a program that ended because nobody read on, as in `kiosk check | head`."""

LOCKED, WINDOW = "--locked", "--window"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and say with which exit status to end."""
    argv = sys.argv[1:] if argv is None else argv
    if LOCKED in argv:
        close_to_signals()
    speak_utf8()
    try:
        try:
            return command(argv)
        finally:
            if sys.stdout:
                sys.stdout.flush()
    except RefusalError as refusal:
        print(f"kiosk: {refusal}", file=sys.stderr)
        return refusal.status
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # What is still buffered would fail once more when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_OFF


def command(argv: Sequence[str]) -> int:
    """Run the module that is named like the command (`translate_install`), or start the kiosk."""
    from kiosk.cli.arguments import parser  # what it loads takes a moment: signals come first

    reader = parser()
    arguments = reader.parse_args(argv)
    for option in (LOCKED, WINDOW):
        if arguments.command and getattr(arguments, option.strip("-")):
            reader.error(f"{option} gehört nicht zu „{arguments.command}“.")
    screen = "window" if arguments.window else "start"
    names = filter(None, (arguments.command or screen, arguments.subcommand))
    module = import_module(f"kiosk.cli.{'_'.join(names).replace('-', '_')}")
    return int(module.run(arguments))


def close_to_signals() -> None:
    """Let no signal end or stop the kiosk while it starts, nor later."""
    from kiosk.ui.terminal.signals import set_aside

    set_aside()


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: no other encoding has the kiosk's letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
