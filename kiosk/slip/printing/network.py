"""A receipt printer on the network, spoken to over TCP."""

import socket
import struct
from collections.abc import Sequence

from kiosk.language.system_words import german_reason
from kiosk.slip.printing.channel import Channel
from kiosk.slip.printing.deadline import Deadline
from kiosk.slip.printing.outcome import Outcome, PrintReport
from kiosk.slip.printing.receipt import Gone, print_receipt

_CONNECT_SECONDS = 3.0
_PARTING_SECONDS = 0.5
_SEND_BYTES = 8192
"""Little waits in the system: a stall is noticed early, and what is dropped is really gone."""
_DROP = struct.pack("ii", 1, 0)


def print_over_network(
    commands: Sequence[bytes], host: str, port: int, deadline: Deadline, gone: Gone
) -> PrintReport:
    """Print a receipt on the printer at `host`."""
    try:
        line = socket.create_connection((host, port), deadline.at_most(_CONNECT_SECONDS))
    except OSError as error:
        return PrintReport(Outcome.UNREACHABLE, f"{host}:{port}: {german_reason(error)}")
    except UnicodeError as error:  # a name that cannot be one
        return PrintReport(Outcome.UNREACHABLE, f"{host}:{port}: {error}")
    with line:
        line.setblocking(False)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BYTES)
        report = print_receipt(Channel(line.fileno(), deadline, gone), commands, gone)
        _hang_up(line, report.outcome)
    return report


def _hang_up(line: socket.socket, outcome: Outcome) -> None:
    """End the connection.

    After a slip of unknown fate the system must not go on delivering the rest of it for
    minutes, so the connection is dropped. Otherwise the printer may first read to the end.
    """
    try:
        if outcome is Outcome.UNKNOWN:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _DROP)
            return
        line.shutdown(socket.SHUT_WR)
        line.settimeout(_PARTING_SECONDS)
        while line.recv(64):
            pass
    except OSError:
        return
