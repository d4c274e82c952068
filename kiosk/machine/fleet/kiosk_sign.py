"""How a kiosk is, as it says in the file that it sends: a sign of life."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk import storage

HEALTHS = ("good", "hint", "bad")
"""How a kiosk can be, by its own account."""

_LARGEST = 64 * 1024
_LONGEST = 300
_YEARS = range(2000, 3000)
"""Near the ends of the calendar there are moments that have no name in another time zone."""


@dataclass(frozen=True, slots=True)
class KioskSign:
    """What one kiosk says of itself.

    `machine` is a random name of the computer, made when the kiosk was installed; it tells two
    computers apart that are called the same. `words` is what is amiss, for people.
    """

    kiosk: str
    machine: str
    written: datetime
    health: str
    version: str
    words: str


def read_sign(file: Path) -> KioskSign:
    """The sign in a file; raises OSError, and ValueError for what is none."""
    content = storage.read_of_others(file, _LARGEST)
    try:
        row = json.loads(content)
        written = datetime.fromisoformat(row["written"])
        health = _text(row, "health")
        if health not in HEALTHS:
            raise ValueError(f"health: {health}")
        id, machine = _text(row, "id"), _text(row, "machine")
        version, words = _text(row, "version"), _text(row, "words")
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no sign: {error}") from error
    if written.year not in _YEARS:
        raise ValueError(f"written: {written}")
    if written.tzinfo is None:
        written = written.replace(tzinfo=UTC)
    return KioskSign(id, machine, written, health, version, words)


def _text(row: Any, key: str) -> str:
    """A text of another computer, without what would steer a terminal; several lines are one."""
    value = row.get(key, "")
    lines = value if isinstance(value, list) else [value]
    text = " ".join(str(line) for line in lines).replace("\n", " ")
    return "".join(sign for sign in text if sign.isprintable())[:_LONGEST]
