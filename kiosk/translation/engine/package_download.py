"""Fetches the index and packages from the internet; what was interrupted goes on later.

What has come of a package stays as a `.part` file, and the next attempt asks for the rest alone
(an HTTP range).
"""

import hashlib
import http.client
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request

from kiosk.problems import network_reason
from kiosk.redirects import AGENT, link_opener
from kiosk.translation.engine.installed_packages import PackageFault, PackageFaultError
from kiosk.translation.engine.package_archive import LARGEST
from kiosk.translation.engine.package_index import (
    INDEX_URL,
    LARGEST_INDEX,
    AvailablePackage,
    IndexFaultError,
    parsed_index,
)

ATTEMPTS = 3
"""How often a link is tried before the user is asked to try again later."""

SILENCE_SECONDS = 30.0
"""How long the other side may say nothing."""

PART_OF_IT, NOTHING_BEHIND = 206, 416
"""With which status a server sends what is behind a byte, and with which it says: nothing."""

_PIECE = 128 * 1024

Progress = Callable[[int, int], None]
"""Told how many bytes are there, and of how many; of 0 where nobody knows."""


class DownloadError(Exception):
    """What could not be fetched; `reason` says why, as the staff message `system-reason` knows."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class PackageSource:
    """Where packages come from; only tests have another index than the public one."""

    index_url: str = INDEX_URL
    silence_seconds: float = SILENCE_SECONDS

    def available(self) -> dict[str, AvailablePackage]:
        """What the index offers, by pair; raises DownloadError and IndexFaultError."""
        try:
            with closing(self._opened(self.index_url)) as answer:
                content = answer.read(LARGEST_INDEX + 1)
        except (OSError, http.client.HTTPException) as error:
            raise DownloadError(network_reason(error)) from error
        if len(content) > LARGEST_INDEX:
            raise IndexFaultError
        return parsed_index(content, urlsplit(self.index_url).scheme)

    def fetch(self, package: AvailablePackage, folder: Path, progress: Progress) -> Path:
        """The file of a package in `folder`, whole and as the index describes it.

        Raises DownloadError, PackageFaultError when something else came, and OSError of the disk.
        """
        file = folder / package.file_name
        part = file.with_name(f"{file.name}.part")
        try:
            self._fetch_all(package, part, progress)
            if package.sha256 and _sha256(part) != package.sha256:
                raise PackageFaultError(PackageFault.CHECKSUM)
        except PackageFaultError:
            part.unlink()
            raise
        part.replace(file)
        return file

    def _fetch_all(self, package: AvailablePackage, part: Path, progress: Progress) -> None:
        """Try every link, some times over, each time from where the last one stopped."""
        failure = DownloadError("")
        for link in package.links * ATTEMPTS:
            try:
                self._fetch_rest(link, part, progress)
                return
            except DownloadError as error:
                failure = error
        raise failure

    def _fetch_rest(self, link: str, part: Path, progress: Progress) -> None:
        """Append what is still missing; a server that knows no ranges sends all once more."""
        with part.open("ab") as file:
            there = file.tell()
            try:
                answer = self._opened(link, there)
            except HTTPError as error:
                error.close()
                if _is_complete(error, there):
                    return
                if error.code == NOTHING_BEHIND:
                    _empty(file)
                raise DownloadError(network_reason(error)) from error
            except (OSError, http.client.HTTPException) as error:
                raise DownloadError(network_reason(error)) from error
            with closing(answer):
                if not _continues(answer, there):
                    _empty(file)
                    there = 0
                _append(answer, file, there + answer.length if answer.length else 0, progress)

    def _opened(self, link: str, start: int = 0) -> Any:
        """What a link leads to, from a byte on."""
        rest = {"Range": f"bytes={start}-"} if start else {}
        request = Request(link, headers=AGENT | rest)
        return link_opener(_never_less_encrypted).open(request, timeout=self.silence_seconds)


def _never_less_encrypted(before: str, after: str) -> bool:
    """Whether a link that is encrypted leads on to one that is."""
    return urlsplit(after).scheme in {"https", urlsplit(before).scheme}


def _continues(answer: Any, there: int) -> bool:
    """Whether what comes begins where the file ends."""
    whence = str(answer.headers.get("Content-Range", ""))
    return there == 0 or (answer.status == PART_OF_IT and whence.startswith(f"bytes {there}-"))


def _is_complete(error: HTTPError, there: int) -> bool:
    """Whether a server refuses because everything is there already."""
    everything = error.headers.get("Content-Range") == f"bytes */{there}"
    return error.code == NOTHING_BEHIND and everything


def _empty(file: IO[bytes]) -> None:
    """Forget what has come so far."""
    file.truncate(0)
    file.seek(0)


def _append(answer: Any, file: IO[bytes], total: int, progress: Progress) -> None:
    """Write all that comes; raises DownloadError when it ends too early, or never."""
    if total > LARGEST:
        raise PackageFaultError(PackageFault.TOO_LARGE)
    progress(file.tell(), total)
    while True:
        try:
            piece = answer.read(_PIECE)
        except (OSError, http.client.HTTPException) as error:
            raise DownloadError(network_reason(error)) from error
        if not piece:
            break
        file.write(piece)
        if file.tell() > LARGEST:
            raise PackageFaultError(PackageFault.TOO_LARGE)
        progress(file.tell(), total)
    if total and file.tell() < total:
        raise DownloadError("ECONNRESET")


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
