"""Reads what people download, an `.argosmodel`, and trusts nothing in it.

It is a zip archive with one folder; of that only the files that a translation needs are unpacked.
"""

import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kiosk.problems import system_reason
from kiosk.translation.engine.installed_packages import (
    LARGEST_METADATA,
    METADATA,
    MODEL,
    TOKENIZERS,
    PackageFault,
    PackageFaultError,
)

LARGEST = 2 * 1024**3
"""In bytes, unpacked; the largest public packages have some hundred MB."""

MOST_FILES = 10_000
"""In one package; real ones have some dozen."""

_PIECE = 1024 * 1024
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    NotImplementedError,  # a way of packing that Python does not know
    RuntimeError,  # a password
)
"""What Python raises for an archive that is not as it should be."""


@contextmanager
def opened(file: Path) -> Iterator["PackageArchive"]:
    """The package in `file`; raises PackageFaultError, and so does all that is done with it."""
    with _told():
        stream = file.open("rb")
    with stream:
        with _told():
            zipped = stream.read(2) == b"PK"
            if not zipped:
                raise PackageFaultError(PackageFault.NO_ZIP)
            archive = PackageArchive(zipfile.ZipFile(stream))
        yield archive


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong while an archive is read, in the words of a package."""
    try:
        yield
    except OSError as error:
        raise PackageFaultError(PackageFault.UNREADABLE, system_reason(error)) from error
    except _DAMAGE as error:
        raise PackageFaultError(PackageFault.DAMAGED) from error


class PackageArchive:
    """One package; its folder is found and every path in it is checked at once."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members = dict(_safe_members(archive))
        roots = {path.parts[0] for path in self._members if path.parts[1:] == (METADATA,)}
        if len(roots) != 1:
            raise PackageFaultError(PackageFault.NO_METADATA)
        self._root = roots.pop()
        if sum(member.file_size for _, member in self._wanted()) > LARGEST:
            raise PackageFaultError(PackageFault.TOO_LARGE)

    def metadata(self) -> bytes:
        """What the package says of itself, or so much of it that it is clearly too much."""
        member = self._members[PurePosixPath(self._root, METADATA)]
        with _told(), self._archive.open(member) as stream:
            return stream.read(LARGEST_METADATA + 1)

    def unpack(self, folder: Path) -> None:
        """Write the files that a translation needs into `folder`, whole and checked."""
        for path, member in self._wanted():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                for piece in self._pieces(member):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())

    def _pieces(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        """The content of one file; as much as was announced and no more, whatever is packed."""
        left = member.file_size
        with _told():
            packed = self._archive.open(member)
        with packed:
            while left:
                with _told():
                    piece = packed.read(min(left, _PIECE))
                if not piece:
                    raise PackageFaultError(PackageFault.DAMAGED)
                left -= len(piece)
                yield piece

    def _wanted(self) -> Iterator[tuple[PurePosixPath, zipfile.ZipInfo]]:
        """The files of the model with their paths in the package's folder."""
        for path, member in self._members.items():
            inner = PurePosixPath(*path.parts[1:])
            if path.parts[0] == self._root and (
                str(inner) in (METADATA, *TOKENIZERS)
                or (len(inner.parts) == 2 and inner.parts[0] == PurePosixPath(MODEL).parts[0])
            ):
                yield inner, member


def _safe_members(archive: zipfile.ZipFile) -> Iterator[tuple[PurePosixPath, zipfile.ZipInfo]]:
    """The files of an archive; raises PackageFaultError if one would lead out of a folder."""
    if len(archive.infolist()) > MOST_FILES:
        raise PackageFaultError(PackageFault.TOO_LARGE)
    seen: set[str] = set()
    for member in archive.infolist():
        name = member.filename
        path = PurePosixPath(name)
        kind = stat.S_IFMT(member.external_attr >> 16)
        if (
            path.is_absolute()
            or ".." in path.parts
            or any(sign in name for sign in ("\\", ":", "\0"))
            or kind not in (0, stat.S_IFREG, stat.S_IFDIR)
            or str(path).casefold() in seen
        ):
            raise PackageFaultError(PackageFault.UNSAFE_PATH)
        seen.add(str(path).casefold())
        if not member.is_dir() and path.parts:
            yield path, member
