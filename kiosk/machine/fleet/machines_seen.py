"""Which computers have called themselves by the name of a kiosk, as the office saw it."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk import storage
from kiosk.machine.fleet.kiosk_sign import KioskSign

_NAME = "machines.json"
_MOST = 8


def machines_seen(fleet: Path, signs: Iterable[KioskSign]) -> Mapping[str, tuple[str, ...]]:
    """All computers by the name of their kiosk, with those of `signs`, which are kept.

    Two that send by one name replace each other's sign, so that only the memory finds them.
    """
    file = fleet / _NAME
    known = _read(file)
    seen = {kiosk: list(machines) for kiosk, machines in known.items()}
    for sign in signs:
        machines = seen.setdefault(sign.kiosk, [])
        if sign.machine and sign.machine not in machines:
            machines.append(sign.machine)
    kept = {kiosk: tuple(machines[-_MOST:]) for kiosk, machines in seen.items()}
    if kept != known:
        _write(file, kept)
    return kept


def forget_machines(fleet: Path, kiosk: str) -> None:
    """Begin anew with a name; raises OSError."""
    file = fleet / _NAME
    known = dict(_read(file))
    if known.pop(kiosk, None) is not None:
        _write(file, known)


def _read(file: Path) -> Mapping[str, tuple[str, ...]]:
    try:
        rows = json.loads(file.read_bytes())
        return {str(kiosk): tuple(map(str, machines)) for kiosk, machines in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(file: Path, machines: Mapping[str, tuple[str, ...]]) -> None:
    if file.parent.is_dir():
        content = json.dumps(machines, indent=1, ensure_ascii=False).encode()
        storage.replace(file, content, mode=0o600, keep_previous=False)
