"""A folder for the records that is the kiosk's alone."""

import os
from pathlib import Path

from kiosk.machine.installed_paths import USER
from kiosk.records.key_backup import sent_elsewhere
from kiosk.records.private_folder import make_private


def shared_place(folder: Path, content: Path) -> Path | None:
    """The folder around the records that others would get to see; None when there is none."""
    return sent_elsewhere(folder / "file", (content,))


def make_records_folder(folder: Path) -> None:
    """Make the folder, of which only the kiosk's user may read anything; raises OSError."""
    make_private(folder)
    if is_root() and has_user():
        import pwd

        user = pwd.getpwnam(USER)
        os.lchown(folder, user.pw_uid, user.pw_gid)  # who owns the folder around may put a link


def is_root() -> bool:
    """Whether we may do everything on this machine."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_user() -> bool:
    """Whether this machine knows the kiosk's own user."""
    try:
        import pwd  # which Windows does not have

        pwd.getpwnam(USER)
    except (ImportError, KeyError):
        return False
    return True
