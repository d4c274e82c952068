"""The files of a backup in memory, and what keeps the kiosk from changing them meanwhile."""

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE, S_ISREG

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.machine.users import acting_as_owner
from kiosk.records.private_folder import holding
from kiosk.records.published_folder import KEY_FILE
from kiosk.settings.values import Settings

SETTINGS, CONTENT, RECORDS = "kiosk.toml", "content", "records"
"""The parts of a backup, as they are called in it."""

_LEFT_OUT = (".lock", storage.UNFINISHED, ".kept")
_FOLDERS_LEFT_OUT = (".git", ".stversions", "__pycache__")
"""The history of git and the old versions of Syncthing are large, and kept elsewhere."""


_AS_IT_IS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""How a file is opened that may have become a link or a pipe."""


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file, or a folder (`content` is None), by its path within the backup."""

    name: str
    content: bytes | None
    mode: int
    changed: int
    owner: str
    group: str


def held_files(config: Settings, file: Path) -> list[HeldFile]:
    """The settings, the content and the records, each read while nobody writes it.

    Also their hidden files: what commands changed (for `kiosk undo`), generations before, files
    that were put aside. Raises OSError and storage.FileInUseError.
    """
    with content_held(config.content_folder):
        content = _tree(config.content_folder, CONTENT)
    with records_held(config):
        records = _tree(config.records_folder, RECORDS)
    return [*_file(file.resolve(), None, SETTINGS), *content, *records]


@contextmanager
def content_held(folder: Path) -> Iterator[None]:
    """Keep commands from changing the content."""
    with ExitStack() as locks:
        with acting_as_owner(folder):
            for name in (IMPORTED, MEMORY):
                locks.enter_context(storage.exclusive(folder / name))
        yield


@contextmanager
def records_held(config: Settings) -> Iterator[None]:
    """Keep the kiosk from counting and from writing cases, in the order in which it does both."""
    folder, kiosk = config.records_folder, config.kiosk.id
    names = (f"tally-{kiosk}", f"cases-{kiosk}", f"figures-{kiosk}", KEY_FILE)
    with ExitStack() as locks:
        if folder.is_dir():
            with acting_as_owner(folder):
                for name in (*names, f"clock-{kiosk}.json"):
                    locks.enter_context(holding(folder, name))
        yield


def _tree(folder: Path, name: str) -> list[HeldFile]:
    """A folder and all in it, the folders before what they hold; links are not followed.

    Root reads what others may change meanwhile: so each folder is opened from the one around it,
    and each file is looked at when it is open.
    """
    found: list[HeldFile] = []
    if not folder.is_dir():
        return found
    folder = folder.resolve()
    for place, folders, files, descriptor in os.fwalk(folder, follow_symlinks=False):
        inside = f"{name}{place.removeprefix(str(folder))}"
        folders[:] = sorted({*folders} - {*_FOLDERS_LEFT_OUT})
        found.append(_held(os.fstat(descriptor), inside, None))
        for file in sorted(files):
            if not file.endswith(_LEFT_OUT):
                found += _file(file, descriptor, f"{inside}/{file}")
    return found


def _file(path: str | Path, folder: int | None, inside: str) -> Iterator[HeldFile]:
    """A file in an open folder, unless it is a link or none that can be kept."""
    try:
        descriptor = os.open(path, _AS_IT_IS, dir_fd=folder)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO):  # a link, or a socket
            return
        raise
    with os.fdopen(descriptor, "rb") as stream:
        status = os.fstat(descriptor)
        if S_ISREG(status.st_mode):
            yield _held(status, inside, stream.read())


def _held(status: os.stat_result, name: str, content: bytes | None) -> HeldFile:
    owner, group = _names(status)
    return HeldFile(name, content, S_IMODE(status.st_mode), int(status.st_mtime), owner, group)


def _names(status: os.stat_result) -> tuple[str, str]:
    """Who owns it, where the system knows names for that."""
    try:
        import grp  # which only Unix has
        import pwd

        return pwd.getpwuid(status.st_uid).pw_name, grp.getgrgid(status.st_gid).gr_name
    except (KeyError, ImportError):
        return "", ""
