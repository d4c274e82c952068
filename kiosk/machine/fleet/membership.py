"""Whether this kiosk has joined an office, which then decides about its content.

It stands beside the content, where everybody who may change that can read it.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kiosk import storage

FILE = ".kiosk-office.json"
"""The file in the content folder that tells it; it does not travel."""

_OPEN_TO_THE_GROUP = 0o640


@dataclass(frozen=True, slots=True)
class Membership:
    """To which office (its device id) this computer belongs, as which kiosk, and since when."""

    office: str
    kiosk: str
    since: date


def membership(content: Path) -> Membership | None:
    """The office that was joined, by its content folder; None where nobody knows of any."""
    try:
        row = json.loads((content / FILE).read_bytes())
        return Membership(str(row["office"]), str(row["kiosk"]), date.fromisoformat(row["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(content: Path, joined: Membership) -> None:
    """Keep it; raises OSError."""
    row = json.dumps(asdict(joined), default=str).encode()
    storage.replace(content / FILE, row, mode=_OPEN_TO_THE_GROUP, keep_previous=False)
