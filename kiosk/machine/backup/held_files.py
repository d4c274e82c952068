"""The files of a backup in memory, and what keeps the kiosk from changing them meanwhile."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISREG

from kiosk import storage
from kiosk.catalog.checking.trial import IMPORTED
from kiosk.catalog.reading.loaded import MEMORY
from kiosk.records.private_folder import holding
from kiosk.records.published_folder import KEY_FILE
from kiosk.settings.values import Settings

SETTINGS, CONTENT, RECORDS = "kiosk.toml", "content", "records"
"""The parts of a backup, as they are called in it."""

_LEFT_OUT = (".lock", storage.UNFINISHED, ".kept")
_FOLDERS_LEFT_OUT = (".git", ".stversions", "__pycache__")
"""The history of git and the old versions of Syncthing are large, and kept elsewhere."""


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
    return [_held(file, SETTINGS), *content, *records]


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


@contextmanager
def acting_as_owner(folder: Path) -> Iterator[None]:
    """Let root leave no lock and no file behind that the folder's owner may not open."""
    owner = folder.stat()
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or owner.st_uid == 0:
        yield
        return
    before = os.getegid()
    os.setegid(owner.st_gid)
    os.seteuid(owner.st_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(before)


def _tree(folder: Path, name: str) -> list[HeldFile]:
    """A folder and all in it, the folders before what they hold; links are not followed."""
    if not folder.is_dir():
        return []
    found = [_held(folder, name)]
    for path in sorted(folder.iterdir()):
        inside = f"{name}/{path.name}"
        if path.is_symlink() or path.name.endswith(_LEFT_OUT):
            continue
        if S_ISDIR(path.stat().st_mode):
            found += [] if path.name in _FOLDERS_LEFT_OUT else _tree(path, inside)
        elif S_ISREG(path.stat().st_mode):
            found.append(_held(path, inside))
    return found


def _held(path: Path, name: str) -> HeldFile:
    status = path.stat()
    content = None if S_ISDIR(status.st_mode) else path.read_bytes()
    owner, group = _names(path)
    return HeldFile(name, content, S_IMODE(status.st_mode), int(status.st_mtime), owner, group)


def _names(path: Path) -> tuple[str, str]:
    """Who owns it, where the system knows names for that."""
    try:
        return path.owner(), path.group()
    except (KeyError, NotImplementedError, ImportError):
        return "", ""
