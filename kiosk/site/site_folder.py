"""Writing the site's folder: only what differs, and at every moment each link has its page.

First every new page gets its place, with a few words that the real ones replace; then come the
files, then the pages, and only when nobody refers to them any more the old ones go. A list in the
folder names what was written there; nothing else is ever removed. Pages can be made again at any
time, so nothing waits for the disk: what a power cut has damaged differs, and is written again.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TextIO

from kiosk import storage
from kiosk.site.published_list import MANIFEST, Listed, inside, listed, write_list

_FRESH = ".fresh"
"""The file that becomes the next one; there is never more than one of it."""

_HELD = ".held"
"""The few words that stand in many places until the real ones come."""

_OURS = {f".{MANIFEST}.lock", _FRESH, _HELD}


class ForeignFolderError(Exception):
    """The folder holds things that no publishing has written."""


@dataclass(slots=True)
class Written:
    """What a publishing did: paths that are new, that changed, that stayed and that went.

    `missed` are the ids of offers whose files were there the last time and are not any more.
    """

    new: int = 0
    changed: int = 0
    same: int = 0
    removed: int = 0
    missed: tuple[str, ...] = ()


class SiteFolder:
    """One folder while it is written; `opened` gives it, and finishes it when all went well."""

    def __init__(self, folder: Path, former: Mapping[str, Listed], log: TextIO) -> None:
        self.folder = folder
        self.written = Written()
        self._former = former
        self._now: dict[str, Listed] = {}
        self._log = log
        self._noted = set(former)
        self._made: set[str] = set()
        self._held: set[str] = set()

    @property
    def former_folders(self) -> set[str]:
        """The folders at the top that the last edition had."""
        return {path.partition("/")[0] for path in self._former}

    def recall(self, paths: Iterable[str]) -> None:
        """Count as published here what was published elsewhere."""
        self.expect(filter(inside, paths))

    def expect(self, paths: Iterable[str]) -> None:
        """Write down, before anything else, that these paths are ours."""
        if fresh := [path for path in paths if path not in self._noted]:
            self._log.writelines(f"{path}\n" for path in fresh)
            self._log.flush()
            self._noted.update(fresh)

    def hold(self, paths: Iterable[str], words: bytes) -> None:
        """Give each page that is not there yet its place, so that others may refer to it."""
        missing = [path for path in paths if not self._file(path).exists()]
        if not missing:
            return
        held = self.folder / _HELD
        held.write_bytes(words)
        for path in missing:
            file = self._file(path)
            self._make_room(file)
            _linked(held, file)
            self._held.add(path)
        held.unlink()

    def stays(self, path: str, made_of: str) -> bool:
        """Whether a page was made of just this before, and still says what it said then."""
        former = self._former.get(path)
        if not made_of or former is None or former.made_of != made_of:
            return False
        content = _content(self._file(path))
        if content is None or _digest(content) != former.says:
            return False
        self._now[path] = former
        self.written.same += 1
        return True

    def write(self, path: str, content: bytes, made_of: str = "") -> None:
        """Put a file in its place, unless it says the same already."""
        self.expect((path,))
        self._now[path] = Listed(made_of, _digest(content)) if made_of else Listed()
        file = self._file(path)
        if path not in self._held and path not in self._former and self._create(file, content):
            self.written.new += 1
            return
        before = None if path in self._held else _content(file)
        if before == content:
            self.written.same += 1
            return
        self._put(file, content)
        if before is None:
            self.written.new += 1
        else:
            self.written.changed += 1

    def finish(self, *, keep: bool) -> None:
        """Remove what this edition has not any more, unless it is to `keep`; list what there is."""
        over = {path: line for path, line in self._former.items() if path not in self._now}
        if keep:
            self._now |= over
        else:
            for path in over:
                self._remove(path)
        self._log.close()
        write_list(self.folder / MANIFEST, self._now)

    def _file(self, path: str) -> Path:
        return self.folder / path

    def _create(self, file: Path, content: bytes) -> bool:
        """Write a file to which nobody refers yet; false where one is there already."""
        self._make_room(file)
        try:
            with file.open("xb") as created:
                created.write(content)
        except FileExistsError:
            return False
        return True

    def _put(self, file: Path, content: bytes) -> None:
        self._make_room(file)
        fresh = self.folder / _FRESH
        fresh.write_bytes(content)
        os.replace(fresh, file)

    def _make_room(self, file: Path) -> None:
        folder = str(file.parent)
        if folder not in self._made:
            try:
                os.mkdir(folder)
            except OSError:  # it is there, or those above it are not
                os.makedirs(folder, exist_ok=True)
            self._made.add(folder)

    def _remove(self, path: str) -> None:
        """Remove a file, and the folders that are empty then."""
        file = self._file(path)
        with suppress(OSError):
            file.unlink()
            self.written.removed += 1
        for folder in file.parents:
            if folder == self.folder:
                return
            with suppress(OSError):
                folder.rmdir()


@contextmanager
def opened(folder: Path, *, keep: bool) -> Iterator[SiteFolder]:
    """The folder, for this process alone, until all of the edition is written.

    With `keep` nothing is removed, for pages may stay of which this edition knows nothing.
    Raises ForeignFolderError, storage.FileInUseError, and OSError of the disk.
    """
    folder.mkdir(parents=True, exist_ok=True)
    manifest = folder / MANIFEST
    if not manifest.exists() and {file.name for file in folder.iterdir()} - _OURS:
        raise ForeignFolderError(str(folder))
    with storage.exclusive(manifest):
        former = listed(manifest)
        write_list(manifest, former)
        with manifest.open("a", encoding="utf-8") as log:
            site = SiteFolder(folder, former, log)
            yield site
            site.finish(keep=keep)
        for spare in (_FRESH, _HELD):
            (folder / spare).unlink(missing_ok=True)


def published_paths(folder: Path) -> list[str]:
    """The paths of all that was published in a folder, and of nothing else that lies there."""
    return sorted(path for path in listed(folder / MANIFEST) if (folder / path).is_file())


def _content(file: Path) -> bytes | None:
    """What a file holds, None where there is none that can be read."""
    try:
        return file.read_bytes()
    except OSError:
        return None


def _linked(words: Path, file: Path) -> None:
    """Give the words another name, which is quicker than writing them again."""
    try:
        os.link(words, file)
    except OSError:  # a file system without hard links
        file.write_bytes(words.read_bytes())


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=8).hexdigest()
