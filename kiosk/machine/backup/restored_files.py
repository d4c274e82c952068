"""Writes the files of one part of a backup, with their rights, owners and times."""

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from kiosk.machine.backup.held_files import HeldFile
from kiosk.machine.users import is_root

_PRIVATE_FILE, _PRIVATE_FOLDER = 0o600, 0o700
_RIGHTS_OF_FILES, _RIGHTS_OF_FOLDERS = 0o777, 0o2777
"""No file of a backup may be run as somebody else; a folder may hand its group on."""


def write_part(files: Sequence[HeldFile], target: Path, place: Path) -> None:
    """Write a part to `target`, for `place`; nobody else reads any of it before it has its rights.

    Raises OSError.
    """
    written = [(one, target.joinpath(*PurePosixPath(one.name).parts[1:])) for one in files]
    for one, path in written:
        if one.content is None:
            path.mkdir(mode=_PRIVATE_FOLDER)
        else:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(one.content)
    for one, path in reversed(written):
        _give_owner(one, path, place)
        rights = _RIGHTS_OF_FOLDERS if one.content is None else _RIGHTS_OF_FILES
        path.chmod(one.mode & rights)
        os.utime(path, (one.changed, one.changed))


def _give_owner(one: HeldFile, path: Path, place: Path) -> None:
    """Let a file belong to whom its place belongs already, else to whom it did, when root writes.

    Ids differ from machine to machine; where nobody is called so, the next folder's owner does.
    """
    if not is_root():
        return
    if not place.exists() and (known := _ids(one)):
        os.chown(path, *known)
        return
    owner = next(above for above in (place, *place.parents) if above.exists()).stat()
    os.chown(path, owner.st_uid, owner.st_gid)


def _ids(one: HeldFile) -> tuple[int, int] | None:
    """The ids of owner and group on this machine."""
    from grp import getgrnam
    from pwd import getpwnam

    try:
        return getpwnam(one.owner).pw_uid, getgrnam(one.group).gr_gid
    except KeyError:
        return None
