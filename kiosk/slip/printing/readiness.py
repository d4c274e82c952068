"""Whether a printer could print now, found out without printing."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.language.system_words import german_reason
from kiosk.settings.values import PrinterKind, PrinterSettings
from kiosk.slip.printing.answers import Answers
from kiosk.slip.printing.channel import Channel, Stalled
from kiosk.slip.printing.cups import queue_refusal
from kiosk.slip.printing.deadline import Deadline
from kiosk.slip.printing.device import open_device
from kiosk.slip.printing.folder import try_folder
from kiosk.slip.printing.receipt import condition_of

_SECONDS = 5.0


def printer_name(settings: PrinterSettings) -> str:
    """What staff call this printer: its kind and where it is."""
    where = {
        PrinterKind.NETWORK: f"{settings.host}:{settings.port}",
        PrinterKind.DEVICE: settings.device,
        PrinterKind.CUPS: settings.queue,
        PrinterKind.FOLDER: str(settings.folder),
    }
    return f"{settings.kind} {where.get(settings.kind, '')}".strip()


def why_not_ready(settings: PrinterSettings) -> str:
    """What keeps this printer from printing, in the system's words; empty when nothing does."""
    deadline = Deadline(_SECONDS)
    try:
        match settings.kind:
            case PrinterKind.NETWORK | PrinterKind.DEVICE:
                with _opened(settings, deadline) as descriptor:
                    return _condition(Channel(descriptor, deadline))
            case PrinterKind.CUPS:
                return queue_refusal(settings.queue, deadline)
            case PrinterKind.FOLDER:
                try_folder(settings.folder)
    except OSError as error:
        return german_reason(error) if error.errno else str(error)
    except (UnicodeError, Stalled) as error:
        return str(error)
    return ""


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


def _condition(channel: Channel) -> str:
    """Why the printer has stopped; a printer that does not answer may well print."""
    condition = condition_of(Answers(channel))
    if condition is None or condition.prints:
        return ""
    return condition.name.lower().replace("_", " ")
