"""Printers that this machine knows by itself: queues of CUPS, receipt printers on a cable."""

import os
import subprocess
from pathlib import Path
from typing import Final, NamedTuple

_SECONDS: Final = 5.0
_DEVICES: Final = Path("/dev/usb")


class FoundPrinter(NamedTuple):
    """A printer that could be chosen: its kind, and where it is."""

    kind: str
    where: str


def found_printers(devices: Path = _DEVICES) -> list[FoundPrinter]:
    """What is there; nothing is sent into the network."""
    cables = [FoundPrinter("device", str(file)) for file in sorted(devices.glob("lp*"))]
    return [*cables, *(FoundPrinter("cups", queue) for queue in queues())]


def queues() -> list[str]:
    """The queues of CUPS."""
    return [line.split()[0] for line in _said("lpstat", "-a") if line[:1].strip()]


def without_queue() -> list[str]:
    """Office printers on a cable, by their addresses; only with a queue could they print."""
    devices = (line.partition(" ")[2] for line in _said("lpinfo", "-v"))
    return [address for address in devices if address.startswith(("usb://", "ipp://"))]


def _said(*command: str) -> list[str]:
    """What a tool of CUPS lists; nothing where there is no CUPS, or it does not answer."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            timeout=_SECONDS,
            env={**os.environ, "LC_ALL": "C", "PATH": path},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return done.stdout.decode("utf-8", "replace").splitlines() if done.returncode == 0 else []
