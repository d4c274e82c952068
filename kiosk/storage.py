"""Writing that loses nothing: atomic replacement, a lock, and one generation back.

A file `name` has up to three hidden companions in its folder: `.name.lock`, `.name.previous`
(what it held before the last replacement) and `.name.damaged` (what could not be read). Whoever
is killed while writing leaves `.name.*.unfinished` behind.
"""

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from stat import S_IMODE, S_ISREG, S_IWGRP
from tempfile import mkstemp
from typing import Generic, TypeVar

SECONDS_OF_A_DAY = 24 * 60 * 60

WAIT_SECONDS = 10.0
"""How long a process waits for another one that writes the same file."""

UNFINISHED = ".unfinished"
"""How the name of a file ends that is only being written."""

_SPARE = ".kept"
_LEFT = re.compile(rf"^\.|\.[^.]*{re.escape(UNFINISHED)}$|{re.escape(_SPARE)}$")
_COPY = re.compile(r"^\.(?=.*\.(?:previous|damaged)$)|(?<=.)\.(?:previous|damaged)$")

Value = TypeVar("Value")


class UnreadableFileError(ValueError):
    """Neither a file, which the message names, nor its generation before is as it was written."""


class FileInUseError(Exception):
    """Another process has held the lock of a file for too long."""


@dataclass(frozen=True, slots=True)
class Stored(Generic[Value]):
    """What a file holds; `damaged` is where an unreadable one was put aside, else None."""

    value: Value
    damaged: Path | None = None


def previous(file: Path) -> Path:
    """Where the last generation of `file` is kept."""
    return file.with_name(f".{file.name}.previous")


def lock(file: Path) -> Path:
    """What keeps other processes from writing `file`; it is empty."""
    return file.with_name(f".{file.name}.lock")


def damaged(file: Path) -> Path:
    """Where what nobody can read of `file` is put aside."""
    return file.with_name(f".{file.name}.damaged")


def known(folder: Path, names: re.Pattern[str]) -> list[Path]:
    """The files with such `names`, sorted; also those of which only a copy is left."""
    bare = {re.sub(_COPY, "", file.name) for file in folder.glob("*")}
    return [folder / name for name in sorted(bare) if names.fullmatch(name)]


@contextmanager
def exclusive(file: Path, seconds: float = WAIT_SECONDS) -> Iterator[None]:
    """Keep other processes from writing `file`; raises FileInUseError, and OSError of the disk.

    Whoever may write in the folder may take the lock, whatever umask the last one had.
    """
    # Whoever only reads needs no lock, and its import brings all of asyncio.
    from filelock import FileLock, Timeout

    try:
        with FileLock(lock(file), timeout=seconds, mode=_rights_beside(file, 0o600)):
            yield
    except Timeout as error:
        raise FileInUseError(str(file)) from error


def replace(
    file: Path,
    content: bytes,
    *,
    mode: int | None = None,
    keep_previous: bool = True,
    day_only: bool = False,
) -> None:
    """Put `content` in the place of what `file` holds, which becomes the previous generation.

    At every moment, also of a power cut, the file is whole: the old one or the new one. It
    keeps its rights (or gets those of `mode`) and, when root writes, its owner. A copy of what
    lies elsewhere needs no `keep_previous`. Who reads before writing holds `exclusive` around
    both. With `day_only` its time tells the day alone. Raises OSError; then nothing has changed.
    """
    file = Path(os.path.realpath(file))
    fresh = _written(file, content, mode, day_only=day_only)
    try:
        if keep_previous and file.exists():
            _keep(file)
        os.replace(fresh, file)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _settle(file.parent)


def load(file: Path, parse: Callable[[bytes], Value]) -> Stored[Value] | None:
    """What `parse` makes of `file`, or of its previous generation when it raises ValueError.

    None when there is neither. A damaged file is put aside, so that nobody overwrites the
    good generation with it. Raises OSError, and UnreadableFileError.
    """
    try:
        return Stored(parse(file.read_bytes()))
    except FileNotFoundError:
        broken = False
    except ValueError:
        broken = True
    try:
        value = parse(previous(file).read_bytes())
    except FileNotFoundError:
        if not broken:
            return None
        raise UnreadableFileError(str(file)) from None
    except ValueError as error:
        raise UnreadableFileError(str(file)) from error
    return Stored(value, _put_aside(file, parse) if broken else None)


def tell_day_only(file: Path) -> None:
    """Let the time of a file or folder be the beginning of the day (UTC), where that can be.

    It goes wherever the file is copied to. The disk itself still knows when it wrote last.
    """
    seconds = time.time() // SECONDS_OF_A_DAY * SECONDS_OF_A_DAY
    with suppress(OSError):
        os.utime(file, (seconds, seconds))


def clear_unfinished(folder: Path, names: re.Pattern[str]) -> None:
    """Take away what killed writers left of files with such `names`, whom others do not write now.

    Raises OSError.
    """
    for left in (*folder.glob(f".*{UNFINISHED}"), *folder.glob(f".*{_SPARE}")):
        whole = re.sub(_LEFT, "", left.name)
        if names.fullmatch(re.sub(_COPY, "", whole)):
            left.unlink(missing_ok=True)


def _written(file: Path, content: bytes, mode: int | None, *, day_only: bool) -> Path:
    """A file beside `file` that holds `content`, safely on the disk."""
    descriptor, name = mkstemp(prefix=f".{file.name}.", suffix=UNFINISHED, dir=file.parent)
    fresh = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            if day_only:
                tell_day_only(fresh)
            os.fsync(stream.fileno())
        _give_rights(fresh, file, mode)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _give_rights(fresh: Path, file: Path, mode: int | None) -> None:
    """The rights of the file that is replaced; also its owner when root does the work.

    Otherwise `sudo kiosk pin` could leave settings that the kiosk's own user may not read.
    """
    old = file.stat() if file.exists() else None
    if mode is None:
        mode = S_IMODE(old.st_mode) if old else _rights_beside(file, 0o666 & ~_umask())
    fresh.chmod(mode)
    if old and hasattr(os, "geteuid") and os.geteuid() == 0:
        os.chown(fresh, old.st_uid, old.st_gid)


def _rights_beside(file: Path, rights: int) -> int:
    """The rights of a new file: also for the group, where the group may write in the folder."""
    return rights | 0o060 if file.parent.stat().st_mode & S_IWGRP else rights


def _umask() -> int:
    """The rights that new files of this process do not get; asking means setting it twice."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _keep(file: Path) -> None:
    """Make what `file` holds the previous generation; without a moment in which there is none."""
    spare = file.with_name(f".{file.name}{_SPARE}")
    spare.unlink(missing_ok=True)
    try:
        os.link(file, spare)
    except OSError:  # a file system without hard links
        copyfile(file, spare)
        _give_rights(spare, file, None)
        os.utime(spare, (file.stat().st_atime, file.stat().st_mtime))
    os.replace(spare, previous(file))
    spare.unlink(missing_ok=True)  # two names of one file are not replaced by each other


def _put_aside(file: Path, parse: Callable[[bytes], object]) -> Path:
    """Move a damaged file away, unless somebody has mended it meanwhile."""
    aside = damaged(file)
    with suppress(OSError, FileInUseError), exclusive(file):
        try:
            parse(file.read_bytes())
        except ValueError:
            os.replace(file, aside)
    return aside if aside.exists() else file


def _settle(folder: Path) -> None:
    """Bring the folder's own entries to the disk, where the system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def read_of_others(file: Path, largest: int) -> bytes:
    """What a file holds that another computer has sent; raises ValueError for what is no such file.

    A link could lead to anything of this computer, and some things never end.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(file, flags | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as stream:
        if not S_ISREG(os.fstat(descriptor).st_mode):
            raise ValueError("no file")
        content = stream.read(largest + 1)
    if len(content) > largest:
        raise ValueError("too large")
    return content
