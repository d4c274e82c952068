"""All kiosks of an office as they last said how they are, and what is wrong between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from kiosk.catalog.reading.content_files import conflicts
from kiosk.machine.fleet.kiosk_sign import KioskSign, read_sign
from kiosk.machine.fleet.machines_seen import machines_seen
from kiosk.machine.fleet.shared_folders import IGNORED
from kiosk.machine.health_json import status_file
from kiosk.records.figure_files import fleet_folder

_WRONG_CLOCK = timedelta(hours=1)


class KioskState(StrEnum):
    """How a kiosk is, seen from the office; each is the end of a message."""

    GOOD = "good"
    HINT = "hint"
    BAD = "bad"
    LATE = "late"
    SILENT = "silent"
    UNREADABLE = "unreadable"
    CLOCK = "clock"


WELL = (KioskState.GOOD, KioskState.HINT)
"""How a kiosk is for which nobody has to do anything at once."""


class Discord(StrEnum):
    """What is wrong between kiosks; each is the end of a message."""

    TWO_COMPUTERS = "two-computers"
    OTHER_NAME = "other-name"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class KioskRow:
    """One kiosk; without a readable sign there is only its name."""

    kiosk: str
    state: KioskState
    sign: KioskSign | None = None


@dataclass(frozen=True, slots=True)
class FoundDiscord:
    """One thing that somebody has to look at: which kiosk, and which file."""

    discord: Discord
    kiosk: str
    file: Path


@dataclass(frozen=True, slots=True)
class FleetView:
    """The rows by name, and the discords."""

    rows: tuple[KioskRow, ...]
    discords: tuple[FoundDiscord, ...]

    @property
    def sound(self) -> bool:
        """Whether nobody has to do anything."""
        return not self.discords and all(row.state in WELL for row in self.rows)


def fleet_view(
    own: str, records: Path, status: Path, now: datetime, patience: timedelta
) -> FleetView:
    """What the office knows now; `own` is its own kiosk, whose sign lies in `status`.

    Raises OSError.
    """
    files = {kiosk: status_file(_place(records, kiosk), kiosk) for kiosk in sent_by(records)}
    mine = status_file(status, own)
    if mine.exists() and own not in files:
        files[own] = mine
    rows = tuple(_row(kiosk, files[kiosk], now, patience) for kiosk in sorted(files))
    return FleetView(rows, tuple(_discords(rows, own, mine, records)))


def sent_by(records: Path) -> list[str]:
    """The kiosks that were let in."""
    return sorted(rules.parent.name for rules in fleet_folder(records).glob(f"*/{IGNORED}"))


def _row(kiosk: str, file: Path, now: datetime, patience: timedelta) -> KioskRow:
    try:
        sign = read_sign(file)
    except FileNotFoundError:
        return KioskRow(kiosk, KioskState.SILENT)
    except (OSError, ValueError):
        return KioskRow(kiosk, KioskState.UNREADABLE)
    if sign.written > now + _WRONG_CLOCK:
        return KioskRow(kiosk, KioskState.CLOCK, sign)
    if sign.written < now - patience:
        return KioskRow(kiosk, KioskState.LATE, sign)
    return KioskRow(kiosk, KioskState(sign.health), sign)


def _discords(
    rows: tuple[KioskRow, ...], own: str, mine: Path, records: Path
) -> Iterator[FoundDiscord]:
    fleet, sent = fleet_folder(records), sent_by(records)
    signs = [row.sign for row in rows if row.sign and row.sign.kiosk == row.kiosk]
    seen = machines_seen(fleet, [*signs, *_other_signs(own, mine, sent)])
    for row in rows:
        place = _place(records, row.kiosk) if row.kiosk in sent else mine.parent
        if len(seen.get(row.kiosk, ())) > 1:
            yield FoundDiscord(Discord.TWO_COMPUTERS, row.kiosk, place)
        if row.sign and row.sign.kiosk != row.kiosk:
            yield FoundDiscord(Discord.OTHER_NAME, row.kiosk, status_file(place, row.kiosk))
    for kiosk in sent:
        for file in conflicts(_place(records, kiosk)):
            yield FoundDiscord(Discord.CONFLICT, kiosk, file)


def _other_signs(own: str, mine: Path, sent: list[str]) -> list[KioskSign]:
    """The sign of the office itself, where a kiosk that sends has its name too."""
    try:
        return [read_sign(mine)] if own in sent else []
    except (OSError, ValueError):
        return []


def _place(records: Path, kiosk: str) -> Path:
    return fleet_folder(records) / kiosk
