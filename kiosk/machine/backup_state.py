"""When the last good backup was made; told beside the records, in a file of the kiosk's own."""

import json
from datetime import datetime
from pathlib import Path

from kiosk import storage
from kiosk.machine.users import acting_as_owner
from kiosk.records.private_folder import write
from kiosk.settings.values import Settings


def note_backup(config: Settings, at: datetime) -> None:
    """Remember a good backup, where there are records; raises OSError."""
    file = _file(config)
    if file.parent.is_dir():
        with acting_as_owner(file.parent):
            write(file, json.dumps({"at": at.isoformat()}).encode(), keep_previous=False)


def last_backup(config: Settings) -> datetime | None:
    """When the last good backup of this kiosk was made, None when there is none or none is known.

    Raises OSError when the folder of the records cannot be read.
    """
    try:
        stored = storage.load(_file(config), _moment)
    except ValueError:
        return None
    return stored.value if stored else None


def _moment(content: bytes) -> datetime:
    try:
        return datetime.fromisoformat(json.loads(content)["at"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("no moment") from error


def _file(config: Settings) -> Path:
    return config.records_folder / f"backup-{config.kiosk.id}.json"
