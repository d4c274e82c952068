"""A copy of the key of the roundings, which the house keeps elsewhere, and its way back.

A lost key means that nothing can be published any more. Whoever has it can tell from published
figures what some small counts were; so no copy belongs where files are sent to others.
"""

import os
from pathlib import Path

from kiosk.records.private_folder import PRIVATE_FILE, make_private
from kiosk.records.published_folder import KEY_FILE
from kiosk.records.rounding import KEY_BYTES

SENT_ELSEWHERE = (".stfolder", ".dropbox.cache", ".sync_database.db", ".owncloudsync.log", ".git")
"""What Syncthing, Dropbox, Nextcloud, ownCloud and git have in a folder that they send."""


class NoKeyError(Exception):
    """There is no key: no figure has been published yet, or the file holds none."""


class OtherKeyError(Exception):
    """There is another key already, with which figures were rounded."""


def back_up(folder: Path, copy: Path) -> None:
    """Write the key of `folder` into a new file; raises NoKeyError, and OSError of the disk."""
    _create(copy, _key_in(folder / KEY_FILE))


def restore(copy: Path, folder: Path) -> bool:
    """Bring the key back; whether it was missing.

    Raises NoKeyError, OtherKeyError, and OSError of the disk.
    """
    key, file = _key_in(copy), folder / KEY_FILE
    if not file.exists():
        make_private(folder)
        _create(file, key)
        return True
    if file.read_text("ascii", "replace").strip() != key:
        raise OtherKeyError(str(file))
    return False


def sent_elsewhere(file: Path, own: tuple[Path, ...]) -> Path | None:
    """The folder around `file` that others get to see: one of our `own`, or a synchronised one."""
    places = file.resolve().parents
    ours = [place for place in places if place in {one.resolve() for one in own}]
    sent = [place for place in places if any((place / sign).exists() for sign in SENT_ELSEWHERE)]
    return next(iter((*ours, *sent)), None)


def _key_in(file: Path) -> str:
    """The key that a file holds, in hexadecimal."""
    try:
        key = file.read_text("ascii").strip()
        whole = len(bytes.fromhex(key)) == KEY_BYTES
    except FileNotFoundError:
        raise NoKeyError(str(file)) from None
    except ValueError:
        whole = False
    if not whole:
        raise NoKeyError(str(file))
    return key


def _create(file: Path, key: str) -> None:
    """A new file that only its owner reads; one that is there already is never overwritten.

    Sticks know no rights, so these are asked for and not enforced.
    """
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(key)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        file.unlink(missing_ok=True)
        raise
