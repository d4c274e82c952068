"""What commands change in the content, kept so that each change can be taken back.

A change is a file of its own in a hidden folder of the content. It is written before the content
itself (write-ahead log) and tells each file apart by what it held before and after; so whoever is
killed between the two leaves a change that has simply not happened. Of the content it holds only
what the change has cut out, and of the people nothing at all.
"""

import json
import re
from base64 import b64decode, b64encode
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path, PurePath
from typing import Any, Final

from kiosk import storage
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.file_report import printable
from kiosk.catalog.shared_folder import make_shared_folder

FOLDER: Final = ".kiosk-changes"
"""The folder of the changes inside the content folder."""

MOST_CHANGES: Final = 50
"""How many changes are kept; the oldest go first."""

MOST_BYTES: Final = 16 * 1024 * 1024
"""How large all kept changes are together; the last one is kept at any size."""

_NAME = re.compile(r"\.(\d{8})\.json\Z")
"""Hidden like its folder, so that no change of the record counts as one of the content."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a change does to one file, named by its path within the content folder.

    `before` and `after` are fingerprints of what the file holds, empty where there is no file.
    The first `head` and the last `tail` bytes stay; `cut` is what stood between them before.
    """

    name: str
    before: str
    after: str
    head: int
    tail: int
    cut: bytes

    def taken_back(self, now: bytes | None) -> bytes | None:
        """What the file held before, made of what it holds `now`, after the change."""
        if not self.before:
            return None
        now = now or b""
        return now[: self.head] + self.cut + now[len(now) - self.tail :]


@dataclass(frozen=True, slots=True)
class ContentChange:
    """One change: the command that made it, when, and what it does to each file."""

    number: int
    command: str
    at: datetime
    files: tuple[FileChange, ...]


class ContentEditor:
    """Writes the content files of one command, which together are one change.

    The caller holds the lock under which it has read what it changes. Where somebody else changes
    a file between two writes, another change begins, for theirs is not to be taken back.
    """

    def __init__(self, folder: Path, command: str) -> None:
        self._folder = folder
        self._command = command
        self._file: Path | None = None
        self._changes: dict[str, FileChange] = {}
        self._first: dict[str, bytes | None] = {}

    def write(self, name: str, content: bytes, *, keep_previous: bool = True) -> None:
        """Let a file hold this content; its folder is made if need be. Raises OSError."""
        if self._noted(name, content):
            file = self._folder / name
            make_shared_folder(file.parent)
            storage.replace(file, content, keep_previous=keep_previous)

    def remove(self, name: str) -> None:
        """Take a file away, with the generation before it. Raises OSError."""
        self._noted(name, None)
        (self._folder / name).unlink(missing_ok=True)
        storage.previous(self._folder / name).unlink(missing_ok=True)

    def _noted(self, name: str, content: bytes | None) -> bool:
        """Keep how this is taken back, unless nothing changes."""
        now = held(self._folder / name)
        if now == content:
            return False
        if name in self._changes and _fingerprint(now) != self._changes[name].after:
            self._file, self._changes, self._first = None, {}, {}
        first = self._first.setdefault(name, now)
        self._changes[name] = _file_change(name, first, content)
        if self._file is None:
            self._file = _new_file(self._folder / FOLDER)
        files = [
            {**asdict(one), "cut": b64encode(one.cut).decode()} for one in self._changes.values()
        ]
        document = json.dumps({"command": self._command, "files": files}, indent=1)
        storage.replace(self._file, document.encode(), keep_previous=False)
        _clear(self._folder / FOLDER)
        return True


def changes(folder: Path) -> Iterator[ContentChange]:
    """The changes of a content folder that have happened and still stand, the newest first.

    One whose files all hold what they held before has been taken back, or has never happened.
    Raises OSError.
    """
    for file in reversed(_files(folder / FOLDER)):
        change = _read(file)
        if change and any(fingerprint(folder, one.name) != one.before for one in change.files):
            yield change


def overtaken(folder: Path, change: ContentChange) -> tuple[str, ...]:
    """The files that hold neither what the change has left in them nor what was before."""
    return tuple(
        one.name
        for one in change.files
        if fingerprint(folder, one.name) not in (one.before, one.after)
    )


def take_back(folder: Path, change: ContentChange) -> None:
    """Let every file hold what it held before the change, which is then forgotten.

    None of its files may be overtaken; one that never changed stays. Raises OSError.
    """
    for one in reversed(change.files):
        file = folder / one.name
        if fingerprint(folder, one.name) != one.after:
            continue
        before = one.taken_back(held(file))
        if before is None:
            file.unlink()
        else:
            make_shared_folder(file.parent)
            storage.replace(file, before, keep_previous=False)
    (folder / FOLDER / _name(change.number)).unlink(missing_ok=True)


def held(file: Path) -> bytes | None:
    """What a file holds; None when there is no file."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def fingerprint(folder: Path, name: str) -> str:
    """What tells the present content of a file from any other; empty when there is no file."""
    return _fingerprint(held(folder / name))


def _fingerprint(content: bytes | None) -> str:
    return "" if content is None else blake2b(content, digest_size=16).hexdigest()


def _file_change(name: str, before: bytes | None, after: bytes | None) -> FileChange:
    """The change of one file, with as little of it as can be."""
    old, new = before or b"", after or b""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    cut = old[head : len(old) - tail]
    return FileChange(name, _fingerprint(before), _fingerprint(after), head, tail, cut)


def _shared(one: bytes, other: bytes) -> int:
    """How many bytes two texts have in common at their beginning (binary search)."""
    lengths = range(min(len(one), len(other)))
    return bisect_left(lengths, True, key=lambda place: one[: place + 1] != other[: place + 1])


def _new_file(folder: Path) -> Path:
    """The place of the next change; version control is told to leave the folder alone."""
    if not folder.is_dir():
        make_shared_folder(folder)
        storage.replace(folder / ".gitignore", b"*\n", keep_previous=False)
    with storage.exclusive(folder / "changes"):
        number = max((_number(file) for file in _files(folder)), default=0) + 1
        file = folder / _name(number)
        file.touch(exist_ok=False)
        return file


def _clear(folder: Path) -> None:
    """Forget the oldest changes when there are too many, or when they are too large."""
    room = MOST_BYTES
    for place, file in enumerate(reversed(_files(folder))):
        room -= file.stat().st_size
        if place and (place >= MOST_CHANGES or room < 0):
            file.unlink(missing_ok=True)


def _files(folder: Path) -> list[Path]:
    """The files of all changes, the oldest first."""
    return sorted(file for file in folder.glob("*.json") if _NAME.match(file.name))


def _name(number: int) -> str:
    return f".{number:08}.json"


def _number(file: Path) -> int:
    found = _NAME.match(file.name)
    return int(found[1]) if found else 0


def _read(file: Path) -> ContentChange | None:
    """The change in a file; None where nothing can be made of it."""
    try:
        document = json.loads(file.read_bytes())
        files = tuple(map(_read_change, document["files"]))
        at = datetime.fromtimestamp(file.stat().st_mtime, BERLIN)
        return ContentChange(_number(file), printable(str(document["command"])), at, files)
    except (ValueError, KeyError, TypeError):
        return None


def _read_change(entry: dict[str, Any]) -> FileChange:
    """The change of one file, which lies within the content folder; raises what `_read` catches."""
    name = PurePath(entry["name"])
    if name.is_absolute() or ".." in name.parts or min(entry["head"], entry["tail"]) < 0:
        raise ValueError(str(name))
    return FileChange(**{**entry, "cut": b64decode(entry["cut"])})
