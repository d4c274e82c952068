"""Lets the services write in a records folder that lies elsewhere than the package thought."""

from pathlib import Path
from typing import Final

from kiosk.machine.installed_paths import HOME, SERVICE
from kiosk.machine.setup.screen_files import written_anew

SYSTEM_UNITS: Final = Path("/etc/systemd/system")
DROP_IN: Final = "records.conf"

WRITERS: Final = (SERVICE, "kiosk-sync.service")
"""Who writes there; to the others it is enough to read, and a backup may write anywhere."""


def open_records(folder: Path, units: Path = SYSTEM_UNITS) -> bool:
    """Let the services write in the folder, and in no former one; whether anything is new.

    In the kiosk's home they may write anyway. Raises OSError.
    """
    return any([_told(units / f"{unit}.d" / DROP_IN, folder) for unit in WRITERS])


def _told(file: Path, folder: Path) -> bool:
    if not folder.is_relative_to(HOME):
        return written_anew(file, _words(folder).encode())
    known = file.exists()
    file.unlink(missing_ok=True)
    return known


def _words(folder: Path) -> str:
    """The lines; "-" lets a service start also while the folder is not there."""
    path = str(folder).replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    head = "# Schreibt „kiosk setup“: Hier liegen Statistik und Fälle.\n"
    return f'{head}[Service]\nReadWritePaths="-{path}"\n'
