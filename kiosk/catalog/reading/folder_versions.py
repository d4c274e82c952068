"""One reading of the content folder: each file as it is now and, when broken, as it was good."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Generic, TypeVar

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading import content_files
from kiosk.catalog.reading.content_files import FileFaultError, Version
from kiosk.catalog.reading.file_report import FileReport, GivenUpError, printable
from kiosk.catalog.reading.kept_files import KeptFiles

Thing = TypeVar("Thing")
Thing_co = TypeVar("Thing_co", covariant=True)
Reader = Callable[[bytes, FileReport], Thing | None]
"""Makes something of a file's bytes and reports what is wrong in them."""

LATEST_SECONDS = 4_102_444_800
"""The beginning of the year 2100; a file that was written later has a wrong clock behind it."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Versions(Generic[Thing_co]):
    """What a file says: `now` as far as it can be read, and in `former` while it was good.

    There is no `former` when the present version is `faultless`, or when none was kept.
    """

    now: Thing_co | None = None
    former: Thing_co | None = None
    faultless: bool = False

    @property
    def shown(self) -> Thing_co | None:
        """What visitors get: the last version without a fault, else what there is."""
        return self.now if self.former is None else self.former


class FolderVersions:
    """The files of one content folder, each read once; a report for each of them.

    `root` is the content folder; when it cannot be listed at all, that is the only problem,
    and every file counts as broken. `today` is there when the rules of the day are applied.
    """

    def __init__(self, root: Path, kept: KeptFiles | None, today: date | None) -> None:
        self.root = root
        self.reports: list[FileReport] = []
        self._kept = kept or KeptFiles()
        self.today = today
        self._top = root.name or Path(os.path.realpath(root)).name
        self._good: dict[str, Version] = {}
        self._broken: set[str] = set()
        self.lost: set[str] = set()
        self.names("")

    def names(self, folder: str) -> list[str]:
        """The names of the files in a folder; when it cannot be listed, those that are kept."""
        if "" in self.lost:
            return self._kept.names(folder)
        try:
            found = content_files.listing(self.root / folder, self.root)
            if not folder and not found:  # the place of a disk that is not there just now
                raise FileFaultError("empty-folder")
        except FileFaultError as fault:
            self._lose(folder, fault)
            return self._kept.names(folder)
        return [f"{folder}/{name}" for name in found]

    def read(
        self,
        name: str,
        reader: Reader[Thing],
        former: Reader[Thing] | None = None,
        *,
        largest: int = content_files.LARGEST,
        optional: bool = False,
    ) -> Versions[Thing]:
        """What `reader` makes of the file now, and `former` of its kept version if it must."""
        if self.lost & {"", os.path.dirname(name)}:
            return Versions(former=self._former(name, former or reader, None))
        report = self.report_on(name)
        try:
            version = content_files.read(self.root / name, self.root, largest)
        except FileFaultError as fault:
            if optional and fault.code == "no-file":
                self.reports.remove(report)
                return Versions(faultless=True)
            report.error_at(0, 0, fault.code, **fault.values)
            now = None
        else:
            now = _carefully(reader, version, report)
            if not report.errors:
                self._good[name] = version
                return Versions(now, faultless=True)
        self._broken.add(name)
        return Versions(now, self._former(name, former or reader, report))

    def keep(self) -> None:
        """Let what is good now be the last good version from now on."""
        if "" not in self.lost and os.path.isdir(self.root):
            self._kept.take(self._good, self._broken)

    def report_on(self, name: str) -> FileReport:
        """A new report for a file, under the path that staff are shown."""
        path = f"{self._top}/{name}".rstrip("/")
        path = path.encode("utf-8", "backslashreplace").decode()
        report = FileReport(printable(path), self.today)
        self.reports.append(report)
        return report

    def _lose(self, folder: str, fault: FileFaultError) -> None:
        """Report a folder that cannot be listed; its files stay what they were."""
        kept = self._kept.names(folder)
        self.lost.add(folder)
        self._broken.update(kept)
        report = self.report_on(folder)
        report.error_at(0, 0, fault.code, **fault.values)
        if kept:
            report.warning("former-files")

    def _former(self, name: str, reader: Reader[Thing], report: FileReport | None) -> Thing | None:
        """What the kept version of a file says, unless the rules have become stricter since."""
        if (version := self._kept.version(name)) is None:
            return None
        trial = FileReport(name)
        found = _carefully(reader, version, trial)
        if found is None or trial.errors:
            return None
        if report is not None:
            report.warning_at(0, 0, "former-version", **_moment(version))
        return found


def _carefully(reader: Reader[Thing], version: Version, report: FileReport) -> Thing | None:
    """What the reader makes of a version; a fault of the program costs no other file."""
    try:
        return reader(version.content, report)
    except GivenUpError:
        return None
    except Exception:
        log.exception("reading %s failed", report.path)
        report.error("reading-failed")
        return None


def _moment(version: Version) -> dict[str, str]:
    """When somebody wrote a version, in the words of a message."""
    seconds = min(max(version.written / 1e9, 0), LATEST_SECONDS)
    moment = datetime.fromtimestamp(seconds, BERLIN)
    day, month, year, time = f"{moment:%d %m %Y %H:%M}".split()
    return {"day": day, "month": month, "year": year, "time": time}
