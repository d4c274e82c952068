"""A folder for the records that is the kiosk's alone."""

import os
from pathlib import Path

from kiosk.machine.setup.place_fault import foreign
from kiosk.machine.users import is_root, kiosk_user
from kiosk.records.key_backup import sent_elsewhere
from kiosk.records.private_folder import PRIVATE_FOLDER, make_private


def shared_place(folder: Path, content: Path) -> Path | None:
    """The folder around the records that others would get to see; None when there is none."""
    return sent_elsewhere(folder / "file", (content,))


def make_records_folder(folder: Path) -> bool:
    """Make the folder; whether nobody but the kiosk's user may read it now. Raises OSError.

    A link, and a folder with anything in it that is not the kiosk's, stay as they are.
    """
    if not hasattr(os, "geteuid"):
        make_private(folder)
        return True
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        return not foreign(os.listdir(descriptor)) and _made_private(descriptor)
    finally:
        os.close(descriptor)


def _made_private(descriptor: int) -> bool:
    """Give an open folder to the kiosk alone; a stick knows no rights, and then it is not."""
    os.fchmod(descriptor, PRIVATE_FOLDER)
    if is_root() and (user := kiosk_user()):
        os.fchown(descriptor, user.uid, user.gid)
    return not os.fstat(descriptor).st_mode & 0o077
