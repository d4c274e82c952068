"""Whether this kiosk has joined an office, which then decides about its content."""

import json
from dataclasses import asdict, dataclass
from datetime import date

from kiosk import storage
from kiosk.machine.fleet.sync_home import SyncHome


@dataclass(frozen=True, slots=True)
class Membership:
    """To which office (its device id) this computer belongs, as which kiosk, and since when."""

    office: str
    kiosk: str
    since: date


def membership(home: SyncHome) -> Membership | None:
    """The office that was joined; None where there is none, or nobody may look."""
    try:
        row = json.loads(home.membership.read_bytes())
        return Membership(str(row["office"]), str(row["kiosk"]), date.fromisoformat(row["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(home: SyncHome, joined: Membership) -> None:
    """Keep it; raises OSError."""
    content = json.dumps(asdict(joined), default=str).encode()
    storage.replace(home.membership, content, keep_previous=False)
