"""The folder of the records: nobody else's, and its times tell the day alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE, S_ISVTX

from kiosk import storage

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
"""The rights of the files, and of the folder that holds them."""


def make_private(folder: Path) -> None:
    """Make the folder, or take from others the rights to one that is there; raises OSError.

    What belongs to somebody else, or to all like `/tmp`, stays as it is.
    """
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    found = folder.stat()
    lax = S_IMODE(found.st_mode) & ~PRIVATE_FOLDER
    if lax and hasattr(os, "geteuid") and found.st_uid == os.geteuid() and not lax & S_ISVTX:
        _give(folder, PRIVATE_FOLDER)


@contextmanager
def holding(folder: Path, name: str) -> Iterator[None]:
    """Keep other processes from the files of that name; errors as of `storage.exclusive`.

    The folder must be there: a lock would make one that others can read.
    """
    file = folder / name
    with storage.exclusive(file):
        try:
            yield
        finally:
            storage.tell_day_only(storage.lock(file))
    storage.tell_day_only(folder)


def write(file: Path, content: bytes, *, keep_previous: bool = True) -> None:
    """Put `content` in the place of what a file of the records holds; raises OSError."""
    storage.replace(file, content, mode=PRIVATE_FILE, keep_previous=keep_previous, day_only=True)


def make_file_private(file: Path) -> None:
    """Take from others the rights to a file that somebody brought here by hand."""
    _give(file, PRIVATE_FILE)


def _give(path: Path, rights: int) -> None:
    with suppress(OSError):  # a disk that knows no rights
        path.chmod(rights)
