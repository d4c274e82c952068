"""Where a kiosk keeps its cases, apart from the tally: a file for each month of first records."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk import storage
from kiosk.records.case import Case, Record, months_before
from kiosk.records.case_code import fresh_code
from kiosk.records.case_rows import cases_parsed, cases_written
from kiosk.records.private_folder import holding, make_private, write


class UnknownCaseError(Exception):
    """There is no case with this code."""


class CaseFolder:
    """The cases of one kiosk in a folder that others may share; names of files bear its id.

    All methods raise OSError of the disk, storage.FileInUseError, and storage.UnreadableFileError
    when neither a file nor its generation before can be read; then nothing has changed.
    """

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._folder = folder
        self._lock = f"cases-{kiosk}"
        self._month = re.compile(rf"cases-{re.escape(kiosk)}-\d{{4}}-\d\d\.json")

    def begin(self, record: Record) -> Case:
        """Keep a first record under a new code, whatever is damaged; that is put aside."""
        make_private(self._folder)
        with holding(self._folder, self._lock):
            case = Case(fresh_code(_Written(self._folder)), (record,))
            file = self._folder / f"{self._lock}-{record.day:%Y-%m}.json"
            self._write(file, {**self._read_or_put_aside(file), case.code: case})
        return case

    def follow(self, code: str, record: Record) -> Case:
        """Keep a follow-up record; raises UnknownCaseError."""
        with self._holding(code) as (file, cases):
            case = cases[code].followed_by(record)
            self._write(file, {**cases, code: case})
        return case

    def find(self, code: str) -> Case:
        """The case with this code; raises UnknownCaseError."""
        with self._holding(code) as (_, cases):
            return cases[code]

    def forget(self, code: str) -> None:
        """Nothing remains of the case, also not in the generation before."""
        with self._holding(code) as (file, cases):
            storage.clear_unfinished(self._folder, self._month)
            self._write_at_last(file, {other: cases[other] for other in cases if other != code})

    def cases(self) -> dict[str, Case]:
        """All cases by their codes."""
        if not self._folder.is_dir():
            return {}
        with holding(self._folder, self._lock):
            return {code: one for file in self._months() for code, one in self._read(file).items()}

    def put_aside(self) -> list[Path]:
        """The damaged files that lie aside, for staff to know of; raises OSError alone."""
        return [aside for file in self._months() if (aside := storage.damaged(file)).exists()]

    def unreadable(self) -> list[Path]:
        """The files of which no generation can be read, for staff to bring back."""
        return [file for file in self._months() if not self._readable(file)]

    def forget_old(self, today: date, months: int) -> int:
        """Forget the cases whose last contact lies so many months back; how many those were.

        Contacts of days that lie as far ahead got them from a wrong clock, and get `today`. A
        month that nobody can read keeps no other; it is raised after those.
        """
        gone = 0
        unreadable: ValueError | None = None
        if not self._folder.is_dir():
            return gone
        with holding(self._folder, self._lock):
            storage.clear_unfinished(self._folder, self._month)
            for file in self._months():
                try:
                    gone += self._forget_before(today, months, file)
                except ValueError as error:
                    unreadable = error
        if unreadable:
            raise unreadable
        return gone

    def _forget_before(self, today: date, months: int, file: Path) -> int:
        """Forget the old cases of one month; also a damaged file that nobody wrote since."""
        first, last = months_before(today, months), months_before(today, -months)
        aside = storage.damaged(file)
        if aside.exists() and date.fromtimestamp(aside.stat().st_mtime) < first:
            aside.unlink()
        cases = self._read(file)
        dated = {code: case.dated(last, today) for code, case in cases.items()}
        kept = {code: case for code, case in dated.items() if case.last_day >= first}
        if kept != cases:
            self._write_at_last(file, kept)
        return len(cases) - len(kept)

    @contextmanager
    def _holding(self, code: str) -> Iterator[tuple[Path, dict[str, Case]]]:
        """The file with this case and all in it, while nobody else changes any."""
        if not self._folder.is_dir():
            raise UnknownCaseError(code)
        with holding(self._folder, self._lock):
            yield self._file_with(code)

    def _file_with(self, code: str) -> tuple[Path, dict[str, Case]]:
        """The file with this case and all in it; the others are read only when it is in none."""
        months = self._months()
        for file in sorted(months, key=lambda file: code not in _text(file)):
            if code in (cases := self._read(file)):
                return file, cases
        raise UnknownCaseError(code)

    def _read(self, file: Path) -> dict[str, Case]:
        stored = storage.load(file, cases_parsed)
        return stored.value if stored else {}

    def _readable(self, file: Path) -> bool:
        try:
            self._read(file)
        except ValueError:
            return False
        return True

    def _read_or_put_aside(self, file: Path) -> dict[str, Case]:
        """What a file holds; nothing after nobody could read it."""
        try:
            return self._read(file)
        except ValueError:
            if file.exists():
                os.replace(file, storage.damaged(file))
            return {}

    def _write(self, file: Path, cases: dict[str, Case]) -> None:
        write(file, cases_written(cases))

    def _write_at_last(self, file: Path, cases: dict[str, Case]) -> None:
        """Write what remains of a month, and keep no copy of what was there before.

        The copies go first: power that fails in between must not leave one for good.
        """
        for copy in (storage.previous(file), storage.damaged(file)):
            copy.unlink(missing_ok=True)
        write(file, cases_written(cases), keep_previous=False)

    def _months(self) -> list[Path]:
        """The files of the months, also of those that have but a copy left."""
        return storage.known(self._folder, self._month)


class _Written:
    """Whether a code stands in a file, a copy of one, or a damaged one, which may come back."""

    def __init__(self, folder: Path) -> None:
        found = (file for file in os.scandir(folder) if "cases-" in file.name and file.is_file())
        self._all = [Path(file).read_bytes() for file in found]

    def __contains__(self, code: object) -> bool:
        return any(str(code).encode() in content for content in self._all)


def _text(file: Path) -> str:
    """What a file holds, if it is there."""
    return file.read_bytes().decode("ascii", "replace") if file.exists() else ""
