"""Whether a printer could print now, found out without printing."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.language.system_words import german_reason
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.printing.answers import Answers
from kiosk.slip.printing.channel import Channel, Stalled
from kiosk.slip.printing.cups import queue_refusal
from kiosk.slip.printing.deadline import Deadline
from kiosk.slip.printing.device import open_device
from kiosk.slip.printing.escpos import Condition
from kiosk.slip.printing.folder import try_folder
from kiosk.slip.printing.receipt import condition_of

_SECONDS = 5.0


def printer_place(settings: PrinterSettings) -> str:
    """Where a printer is; empty when there is none."""
    where = {
        PrinterKind.NETWORK: f"{settings.host}:{settings.port}",
        PrinterKind.DEVICE: settings.device,
        PrinterKind.CUPS: settings.queue,
        PrinterKind.FOLDER: str(settings.folder),
    }
    return where.get(settings.kind, "")


@dataclass(frozen=True, slots=True)
class Readiness:
    """What keeps a printer from printing, empty when nothing does; and whether paper runs out."""

    reason: str = ""
    paper_low: bool = False


def why_not_ready(settings: PrinterSettings) -> str:
    """What keeps this printer from printing, in the system's words; empty when nothing does."""
    return readiness(settings).reason


def readiness(settings: PrinterSettings) -> Readiness:
    """How the printer is just now, in the system's words; nothing is printed."""
    deadline = Deadline(_SECONDS)
    try:
        match settings.kind:
            case PrinterKind.NETWORK | PrinterKind.DEVICE:
                with _opened(settings, deadline) as descriptor:
                    return _condition(Channel(descriptor, deadline))
            case PrinterKind.CUPS:
                return Readiness(queue_refusal(settings.queue, deadline))
            case PrinterKind.FOLDER:
                try_folder(settings.folder)
    except OSError as error:
        known = error.errno or isinstance(error, TimeoutError)
        return Readiness(german_reason(error) if known else str(error))
    except (UnicodeError, Stalled) as error:
        return Readiness(str(error))
    return Readiness()


@contextmanager
def _opened(settings: PrinterSettings, deadline: Deadline) -> Iterator[int]:
    """A descriptor on which a receipt printer answers."""
    if settings.kind is PrinterKind.NETWORK:
        address = (settings.host, settings.port)
        with socket.create_connection(address, deadline.left) as line:
            line.setblocking(False)
            yield line.fileno()
        return
    descriptor = open_device(settings.device)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _condition(channel: Channel) -> Readiness:
    """Why the printer has stopped; a printer that does not answer may well print."""
    condition = condition_of(Answers(channel))
    if condition is None or condition.prints:
        return Readiness(paper_low=condition is Condition.PAPER_LOW)
    return Readiness(condition.name.lower().replace("_", " "))
