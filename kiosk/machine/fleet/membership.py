"""Whether this kiosk has joined an office, which then decides about its content."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kiosk import storage

FILE = "office.json"
"""The file in Syncthing's folder that tells it."""


@dataclass(frozen=True, slots=True)
class Membership:
    """To which office (its device id) this computer belongs, as which kiosk, and since when."""

    office: str
    kiosk: str
    since: date


def membership(folder: Path) -> Membership | None:
    """The office that was joined, by Syncthing's folder; None where nobody knows of any."""
    try:
        row = json.loads((folder / FILE).read_bytes())
        return Membership(str(row["office"]), str(row["kiosk"]), date.fromisoformat(row["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(folder: Path, joined: Membership) -> None:
    """Keep it; raises OSError."""
    content = json.dumps(asdict(joined), default=str).encode()
    storage.replace(folder / FILE, content, keep_previous=False)
