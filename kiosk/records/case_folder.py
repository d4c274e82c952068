"""Where a kiosk keeps its cases, apart from the tally: a file for each month of first records."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from kiosk import storage
from kiosk.records.case import Case, Record, months_before
from kiosk.records.case_code import fresh_code
from kiosk.records.case_rows import cases_parsed, cases_written
from kiosk.records.tally_folder import PRIVATE_FILE, PRIVATE_FOLDER


class UnknownCaseError(Exception):
    """There is no case with this code."""


class CaseFolder:
    """The cases of one kiosk in a folder that others may share; names of files bear its id.

    All methods raise OSError of the disk, storage.FileInUseError, and ValueError when neither a
    file nor its generation before can be read; then nothing has changed.
    """

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._folder = folder
        self._kiosk = kiosk
        self.damaged: list[Path] = []
        """Files that could not be read and were put aside, for staff to know of."""

    def begin(self, record: Record) -> Case:
        """Keep a first record under a new code."""
        self._folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        with storage.exclusive(self._lock):
            taken = {code for file in self._months() for code in self._read(file)}
            case = Case(fresh_code(taken), (record,))
            file = self._folder / f"cases-{self._kiosk}-{record.day:%Y-%m}.json"
            self._write(file, {**self._read(file), case.code: case})
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
            self._write_at_last(file, {other: cases[other] for other in cases if other != code})

    def cases(self) -> dict[str, Case]:
        """All cases by their codes."""
        if not self._folder.is_dir():
            return {}
        with storage.exclusive(self._lock):
            return {code: one for file in self._months() for code, one in self._read(file).items()}

    def forget_old(self, today: date, months: int) -> int:
        """Forget the cases whose last contact lies so many months back; how many those were.

        A month that nobody can read keeps no other; it is raised after those.
        """
        limit, gone = months_before(today, months), 0
        unreadable: ValueError | None = None
        if not self._folder.is_dir():
            return gone
        with storage.exclusive(self._lock):
            for file in list(self._months()):
                try:
                    gone += self._forget_before(limit, file)
                except ValueError as error:
                    unreadable = error
        if unreadable:
            raise unreadable
        return gone

    def _forget_before(self, limit: date, file: Path) -> int:
        """Forget the old cases of one month; also a damaged file that nobody wrote since."""
        aside = storage.damaged(file)
        if aside.exists() and date.fromtimestamp(aside.stat().st_mtime) < limit:
            aside.unlink()
        cases = self._read(file)
        kept = {code: case for code, case in cases.items() if case.last_day >= limit}
        if len(kept) < len(cases):
            self._write_at_last(file, kept)
        return len(cases) - len(kept)

    @contextmanager
    def _holding(self, code: str) -> Iterator[tuple[Path, dict[str, Case]]]:
        """The file with this case and all in it, while nobody else changes any."""
        if not self._folder.is_dir():  # for which the lock would make one that others can read
            raise UnknownCaseError(code)
        with storage.exclusive(self._lock):
            for file in self._months():
                if code in (cases := self._read(file)):
                    yield file, cases
                    return
            raise UnknownCaseError(code)

    def _read(self, file: Path) -> dict[str, Case]:
        try:
            stored = storage.load(file, cases_parsed)
        except ValueError as error:
            raise ValueError(f"{file}: no generation can be read") from error
        if stored and stored.damaged:
            self.damaged.append(stored.damaged)
            with suppress(OSError):  # a month without its file would not be found again
                storage.replace(file, cases_written(stored.value), mode=PRIVATE_FILE)
        return stored.value if stored else {}

    def _write(self, file: Path, cases: dict[str, Case]) -> None:
        storage.replace(file, cases_written(cases), mode=PRIVATE_FILE)

    def _write_at_last(self, file: Path, cases: dict[str, Case]) -> None:
        """Write what remains of a month, and keep no copy of what was there before."""
        self._write(file, cases)
        for copy in (storage.previous(file), storage.damaged(file)):
            copy.unlink(missing_ok=True)

    @property
    def _lock(self) -> Path:
        return self._folder / f"cases-{self._kiosk}"

    def _months(self) -> Iterator[Path]:
        name = re.compile(rf"cases-{re.escape(self._kiosk)}-\d{{4}}-\d\d\.json")
        yield from sorted(f for f in self._folder.glob("cases-*.json") if name.fullmatch(f.name))
