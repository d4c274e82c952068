"""Which folders travel, which way, and which of their files.

Content goes from the office to every kiosk, and what a kiosk sends lies in a folder of its own at
the office, so that nobody overwrites anybody. What goes is decided three times: the outbox holds
copies of nothing else, and Syncthing ignores all other names at the kiosk and at the office.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk import storage
from kiosk.machine.fleet.device_id import spelled

CONTENT = "kiosk-content"
"""How Syncthing calls the content folder, in the office and everywhere."""

IGNORED = ".stignore"
"""The file in which Syncthing reads what of a folder stays at home; it does not travel itself."""

_CONTENT_RULES = (
    "// „kiosk fleet“ schreibt diese Datei: Was hier steht, bleibt auf diesem Gerät.",
    "(?d).*",  # locks, former and damaged versions, the record of changes, git
    "(?d)*~",
    "(?d)*.sync-conflict-*",
)
_NAME = re.compile(r"\w(?:[\w. -]*\w)?")
_LONGEST_NAME = 64
_RESCAN_SECONDS = 3600
_CONFLICTS_KEPT = 3


def is_kiosk_name(name: str) -> bool:
    """Whether a kiosk of the fleet can be called so: its files and its folder bear the name."""
    return bool(_NAME.fullmatch(name)) and len(name) <= _LONGEST_NAME


def from_kiosk(kiosk: str) -> str:
    """How Syncthing calls the folder of what one kiosk sends."""
    return f"kiosk-from-{kiosk}"


def keep_at_home_of_content(folder: Path) -> None:
    """Let the companions of content files stay where they are; raises OSError."""
    _write(folder, _CONTENT_RULES)


def let_only_reports_pass(folder: Path, kiosk: str) -> None:
    """Let only the published figures and the status of this one kiosk pass; raises OSError."""
    month = "[0-9][0-9][0-9][0-9]-[01H][0-9]"
    _write(folder, (f"!/figures-{kiosk}-{month}.json", f"!/status-{kiosk}.json", "*"))


def shared(name: str, path: Path, kind: str, devices: Iterable[bytes]) -> dict[str, Any]:
    """A folder as Syncthing wants to be told; `kind` is `sendonly` or `receiveonly`."""
    return {
        "id": name,
        "label": name,
        "path": str(path),
        "type": kind,
        "devices": [{"deviceID": spelled(device)} for device in devices],
        "ignorePerms": True,  # the kiosk's own rules say who may read
        "fsWatcherEnabled": kind == "sendonly" or name == CONTENT,
        "fsWatcherDelayS": 2,
        "rescanIntervalS": _RESCAN_SECONDS,
        "maxConflicts": _CONFLICTS_KEPT,
    }


def known_device(device: bytes, name: str, addresses: Iterable[str]) -> dict[str, Any]:
    """A computer as Syncthing wants to be told: it may neither bring others nor folders."""
    return {
        "deviceID": spelled(device),
        "name": name,
        "addresses": list(addresses),
        "autoAcceptFolders": False,
        "introducer": False,
    }


def _write(folder: Path, rules: Iterable[str]) -> None:
    file, content = folder / IGNORED, "".join(f"{rule}\n" for rule in rules).encode()
    if not file.exists() or file.read_bytes() != content:
        storage.replace(file, content, keep_previous=False)
