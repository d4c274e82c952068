"""What a kiosk sends to its office: copies of its published figures and of its status.

Cases, the tally and the key of the roundings lie in another folder, which Syncthing never sees.
"""

from pathlib import Path

from kiosk import storage
from kiosk.machine.fleet.shared_folders import let_only_reports_pass
from kiosk.machine.health_json import status_file
from kiosk.records.figure_files import figure_files

_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700


def fill(outbox: Path, kiosk: str, records: Path, status: Path) -> int:
    """Lay out what is new or has changed, and say how many files that are; raises OSError."""
    outbox.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    let_only_reports_pass(outbox, kiosk)
    figures = [file.path for file in figure_files(records) if file.kiosk == kiosk]
    signs = [status_file(status, kiosk)]
    files = [file for file in (*figures, *signs) if file.is_file()]
    return sum(_copied(file, outbox / file.name) for file in files)


def _copied(file: Path, copy: Path) -> bool:
    content = file.read_bytes()
    if copy.exists() and copy.read_bytes() == content:
        return False
    storage.replace(copy, content, mode=_PRIVATE_FILE, keep_previous=False)
    return True
