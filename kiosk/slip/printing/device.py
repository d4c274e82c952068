"""A receipt printer on a cable: a USB printer (`/dev/usb/lp0`) or a serial line."""

import os
import stat
from collections.abc import Sequence

from kiosk.language.system_words import german_reason
from kiosk.slip.printing.channel import Channel
from kiosk.slip.printing.deadline import Deadline
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone, print_receipt


def print_on_device(
    commands: Sequence[bytes], path: str, deadline: Deadline, gone: Gone
) -> PrintReport:
    """Print a receipt on the printer behind `path`."""
    try:
        descriptor = open_device(path)
    except OSError as error:
        return PrintReport(Outcome.UNREACHABLE, german_reason(error))
    try:
        report = print_receipt(Channel(descriptor, deadline, gone), commands, gone)
        if report.outcome is Outcome.UNKNOWN:
            _forget(descriptor)
        return report
    finally:
        os.close(descriptor)


def open_device(path: str) -> int:
    """A descriptor on which the printer answers; raises OSError where there can be none.

    A plain file would only fill up.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    if not stat.S_ISCHR(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(f"{path} is not a device")
    _take_bytes_as_they_are(descriptor)
    return descriptor


def _take_bytes_as_they_are(descriptor: int) -> None:
    """Keep a serial line from turning line feeds inside a picture into something else."""
    if os.isatty(descriptor):
        import termios  # only such systems have it, and the others print too
        import tty

        tty.setraw(descriptor, termios.TCSANOW)


def _forget(descriptor: int) -> None:
    """Drop what a serial line has not sent yet; closing it would wait for that."""
    if os.isatty(descriptor):
        import termios

        termios.tcflush(descriptor, termios.TCOFLUSH)
