"""Where releases come from: a folder, also on a stick or a synchronised one, or a web address."""

import errno
import hashlib
import http.client
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import IO, Any, Protocol
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request

from kiosk.machine.update.release_names import SUMS, version_of_package
from kiosk.machine.update.update_fault import UpdateFaultError
from kiosk.problems import NOT_ENCRYPTED, network_reason, system_reason
from kiosk.redirects import AGENT, link_opener

LARGEST = 1024**3
"""So many bytes of one file are taken; what is signed is known only afterwards."""

SILENCE_SECONDS = 30.0
"""How long the other side may say nothing."""

_PIECE = 256 * 1024


class ReleaseSource(Protocol):
    """A folder of releases, wherever it is."""

    def opened(self, name: str) -> Any:
        """Opens one of its files to read; a context manager that raises UpdateFaultError."""


def bring(source: ReleaseSource, name: str, copy: Path) -> str:
    """Copy a file to where only root writes, and tell its SHA-256; raises OSError of the disk.

    It is the copy that is checked and used: whoever changes the original later changes nothing.
    """
    known = hashlib.sha256()
    left = LARGEST
    with source.opened(name) as stream, copy.open("wb") as written:
        while piece := stream.read(min(_PIECE, left + 1)):
            left -= len(piece)
            if left < 0:
                raise UpdateFaultError("update-too-large", name=name)
            known.update(piece)
            written.write(piece)
    return known.hexdigest()


def release_source(place: str, base: Path) -> ReleaseSource:
    """The source that a setting or a person names; relative paths count from `base`."""
    if "://" in place:
        return LinkedReleases(place.rstrip("/"))
    return ReleaseFolder(base / place)


@dataclass(frozen=True, slots=True)
class ReleaseFolder:
    """A folder of this machine."""

    folder: Path

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """Its file of that name."""
        file = self.folder / name
        try:
            descriptor = _descriptor(file)
        except OSError as error:
            raise self._unopened(file, error) from error
        with os.fdopen(descriptor, "rb") as stream:
            yield stream

    def _unopened(self, file: Path, error: OSError) -> UpdateFaultError:
        """What to raise for a file that cannot be opened, with the way to use a bare package."""
        folder = Path(os.path.abspath(self.folder))
        bare = [folder] if folder.suffix == ".deb" and folder.is_file() else _packages_in(folder)
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            if bare and file.name == SUMS:
                words = {"folder": str(bare[-1].parent), "package": str(bare[-1])}
                return UpdateFaultError("update-bare-package", **words)
            if not folder.exists():
                return UpdateFaultError("update-no-folder", folder=str(folder))
            if folder.is_dir() and file.name == SUMS:
                return UpdateFaultError("update-no-sums", folder=str(folder))
        return UpdateFaultError("update-unreached", place=str(file), reason=system_reason(error))


@dataclass(frozen=True, slots=True)
class LinkedReleases:
    """A folder behind an encrypted web address."""

    link: str

    @contextmanager
    def opened(self, name: str) -> Iterator["_Answer"]:
        """What the server sends under that name."""
        link = f"{self.link}/{name}"
        request = Request(link, headers=AGENT)
        try:
            if not _encrypted(link):
                raise URLError(NOT_ENCRYPTED)
            opener = link_opener(lambda _, after: _encrypted(after))
            answer = opener.open(request, timeout=SILENCE_SECONDS)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _unreached(link, error) from error
        with closing(answer):
            yield _Answer(link, answer)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes from a server, whose faults are not the disk's."""

    link: str
    answer: Any

    def read(self, size: int) -> bytes:
        """The next bytes; raises UpdateFaultError, also when fewer came than were promised."""
        try:
            piece: bytes = self.answer.read(size)
        except (OSError, http.client.HTTPException) as error:
            raise _unreached(self.link, error) from error
        if not piece and self.answer.length:
            raise _unreached(self.link, ConnectionResetError())
        return piece


def _descriptor(file: Path) -> int:
    """A file to read; what root would wait at for others, such as a pipe, is none."""
    descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK)
    if S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file))


def _packages_in(folder: Path) -> list[Path]:
    """The kiosk's packages in a folder, the newest last."""
    found = [(version_of_package(file.name), file) for file in folder.glob("*.deb")]
    ours = [(version.numbers, file) for version, file in found if version]
    return [file for _, file in sorted(ours)]


def _encrypted(link: str) -> bool:
    return urlsplit(link).scheme == "https"


def _unreached(link: str, error: Exception) -> UpdateFaultError:
    return UpdateFaultError("update-unreached", place=link, reason=network_reason(error))
