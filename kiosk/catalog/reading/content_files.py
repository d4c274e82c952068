"""Content files as the file system gives them: listed, bounded, and inside their folder."""

import errno
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from kiosk.problems import system_reason

LARGEST = 256 * 1024
"""The size in bytes above which a content file is refused without being read."""

_NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_CODES = {
    errno.ENOENT: "no-file",
    errno.ENOTDIR: "no-file",
    errno.ENXIO: "not-a-file",  # a socket, or a device that is not there
    errno.ELOOP: "dead-link",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
}
_FOLDER_CODES = {**_CODES, errno.ENOENT: "no-folder", errno.ENOTDIR: "not-a-folder"}


_CONFLICT = re.compile(r"\.sync-conflict-\d{8}-\d{6}-\w+(?=\.|$)")
"""What Syncthing writes into the name of a file that two people changed at the same time."""


class FileFaultError(Exception):
    """A file or folder cannot be read; `code` and `values` are those of a problem."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Version:
    """What a file holds, and when somebody last wrote it, in nanoseconds since 1970."""

    content: bytes
    written: int


def shown(name: str) -> bool:
    """Whether the kiosk looks at a file called so, and not a hidden one or an editor's backup."""
    return not name.startswith(".") and not name.endswith("~")


def conflict_of(name: str) -> str:
    """Of which file this is the other version (Syncthing), by its name; empty when of none."""
    whole = _CONFLICT.sub("", name)
    return whole if whole != name else ""


def conflicts(folder: Path) -> list[Path]:
    """The files of a folder, and of those in it, of which there are two versions."""
    if not os.path.isdir(folder):  # which also stands what `Path` would raise
        return []
    named = [*folder.glob("*.sync-conflict-*"), *folder.glob("*/*.sync-conflict-*")]
    return sorted(file for file in named if conflict_of(file.name))


def listing(folder: Path, root: Path) -> list[str]:
    """The names in a folder that really lies in `root`, in their order."""
    try:
        _refuse_outside(folder, root)
        names = os.listdir(folder)
    except (OSError, ValueError) as error:
        raise _fault(folder, error, _FOLDER_CODES) from error
    return sorted(name for name in names if shown(name))


def read(file: Path, root: Path, largest: int = LARGEST) -> Version:
    """The present version of a regular file that really lies in `root` and is not too large."""
    try:
        _refuse_outside(file, root)
        with os.fdopen(_opened(file), "rb") as stream:
            content = stream.read(largest + 1)
            written = os.fstat(stream.fileno()).st_mtime_ns
    except (OSError, ValueError) as error:
        raise _fault(file, error, _CODES) from error
    if len(content) > largest:
        raise FileFaultError("too-large", limit=str(largest // 1024))
    return Version(content, written)


def _refuse_outside(path: Path, root: Path) -> None:
    """Refuse a link that leads out of the folder."""
    if not os.path.islink(path) or path == root:
        return
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
        raise FileFaultError("link-outside")


def _opened(file: Path) -> int:
    """The descriptor of a regular file; a pipe without a writer would keep the kiosk waiting."""
    descriptor = os.open(file, os.O_RDONLY | _NO_WAITING)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise FileFaultError("not-a-file")


def _fault(path: Path, error: OSError | ValueError, codes: dict[int, str]) -> FileFaultError:
    """The fault that the system's `error` is; it names an unusual one by its short sign."""
    number = getattr(error, "errno", None) or 0
    if number == errno.ENOENT and os.path.islink(path):
        return FileFaultError("dead-link")
    if number in codes:
        return FileFaultError(codes[number])
    return FileFaultError("unreadable", reason=system_reason(error))
