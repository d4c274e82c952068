"""The last good version of each content file, kept for the day on which it is broken."""

import logging
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from threading import Lock

from kiosk import storage
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import FileFaultError, Version

LARGEST = 64 * 1024 * 1024
"""The size in bytes above which no file is kept."""

log = logging.getLogger(__name__)


def folder_for(content_folder: Path, state: Path) -> Path:
    """Where the good files of `content_folder` are kept below the folder `state`.

    The path counts as it is written: a link that is led elsewhere keeps its last good state.
    """
    path = os.fsencode(os.path.abspath(content_folder))
    return state / f"content-{blake2b(path, digest_size=8).hexdigest()}"


class KeptFiles:
    """Good files under their names in the content folder: in memory, then in `folder`.

    Without a folder, or while the disk is full or cannot be written, they stay in memory and
    are lost when the kiosk ends. Any thread may call any method.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._unwritten: Mapping[str, Version] = {}
        self._kept: frozenset[str] | None = None
        self._changing = Lock()
        self._complained = False

    def version(self, name: str) -> Version | None:
        """The last good version of a file, when there is one."""
        if (version := self._unwritten.get(name)) is not None:
            return version
        if self._folder is not None and self._counts(name):
            with suppress(FileFaultError):
                return content_files.read(self._folder / name, self._folder, LARGEST)
        return None

    def names(self, folder: str) -> list[str]:
        """The names of all kept files of one folder of the content."""
        names = {name for name in self._unwritten if os.path.dirname(name) == folder}
        if self._folder is not None:
            with suppress(FileFaultError):
                for name in content_files.listing(self._folder / folder, self._folder):
                    names.add(f"{folder}/{name}" if folder else name)
        return sorted(filter(self._counts, names))

    def take(self, good: Mapping[str, Version], broken: Collection[str]) -> None:
        """Keep the good files from now on; of the former ones only those that are broken now."""
        with self._changing:
            self._kept = frozenset((*good, *broken))
            former = {name: one for name, one in self._unwritten.items() if name in self._kept}
            self._unwritten = {**former, **good}

    def write(self) -> None:
        """Bring to the disk what is new, and take away what is not kept; it takes a while."""
        with self._changing:
            unwritten, kept = self._unwritten, self._kept
        if self._folder is None or kept is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with storage.exclusive(self._folder):
                _bring(unwritten, self._folder)
                _clear(self._folder, kept)
        except (OSError, storage.FileInUseError) as error:
            if not self._complained:
                log.warning("the last good content stays in memory only: %r", error)
            self._complained = True
            return
        self._complained = False
        with self._changing:
            newer = {n: one for n, one in self._unwritten.items() if unwritten.get(n) is not one}
            self._unwritten = newer

    def _counts(self, name: str) -> bool:
        """Whether a file is kept; before the content has been read, all are."""
        return self._kept is None or name in self._kept


def _bring(versions: Mapping[str, Version], folder: Path) -> None:
    """Write what the folder does not hold yet; the time of a copy is that of its original."""
    for name, version in versions.items():
        file = folder / name
        if not _holds(file, version):
            file.parent.mkdir(exist_ok=True)
            storage.replace(file, version.content, keep_previous=False)
            _date(file, version)


def _holds(file: Path, version: Version) -> bool:
    """Whether the file is this version; it is only read when its time says something else."""
    try:
        found = file.stat()
        if found.st_size != len(version.content):
            return False
        if found.st_mtime_ns == version.written:
            return True
        same = file.read_bytes() == version.content
    except OSError:
        return False
    if same:
        _date(file, version)
    return same


def _date(file: Path, version: Version) -> None:
    """Give the copy the time at which somebody wrote the original."""
    with suppress(OSError, OverflowError):
        os.utime(file, ns=(version.written, version.written))


def _clear(folder: Path, kept: Collection[str]) -> None:
    """Take away every file that is not kept, whoever left it there."""
    for name in list(_files(folder)):
        if name not in kept:
            (folder / name).unlink(missing_ok=True)


def _files(folder: Path) -> Iterator[str]:
    """The names of all files below a folder, with slashes."""
    for place, _, names in os.walk(folder):
        for name in names:
            yield (Path(place) / name).relative_to(folder).as_posix()
