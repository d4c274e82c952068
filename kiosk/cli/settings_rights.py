"""Who on this machine may read the settings, which hold the hash of the PIN."""

import os
from pathlib import Path
from stat import S_IMODE, S_IROTH

_OTHERS = 0o007
_OWNER_ALONE = 0o600


def readable_by_all(file: Path) -> bool:
    """Whether every user of this machine may read `file`; Windows knows no such rights."""
    return hasattr(os, "geteuid") and bool(file.stat().st_mode & S_IROTH)


def keep_from_others(file: Path) -> None:
    """Let only the owner read `file`, where that surely locks nobody out who needs it.

    Rights that leave out the others already stay as somebody chose them. A file of root's, or
    of another owner than the writer (whose own it becomes), stays as it is: the kiosk's user may
    read it only as one of the others.
    """
    if not hasattr(os, "geteuid"):
        return
    status, writer = file.stat(), os.geteuid()
    open_to_others = S_IMODE(status.st_mode) & _OTHERS
    if open_to_others and status.st_uid != 0 and writer in (0, status.st_uid):
        file.chmod(_OWNER_ALONE)
