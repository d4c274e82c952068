"""The commands; each is read from a module of its own, so that none waits for another's imports."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk.cli.arguments import parser
from kiosk.cli.refusal import INTERRUPTED, RefusalError

CUT_OFF = 141
"""What shells call a program that ended because nobody read on, as in `kiosk check | head`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and say with which exit status to end."""
    try:
        try:
            return command(argv)
        finally:
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


def command(argv: Sequence[str] | None) -> int:
    """Run the module that is named like the command, or start the kiosk."""
    reader = parser()
    arguments = reader.parse_args(argv)
    if arguments.command and arguments.locked:
        reader.error(f"--locked gehört nicht zu „{arguments.command}“.")
    name = (arguments.command or "start").replace("-", "_")
    module = import_module(f"kiosk.cli.{name}")
    return int(module.run(arguments))
