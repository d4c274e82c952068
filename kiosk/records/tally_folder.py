"""Where a kiosk keeps its tally: a file for the day, and one for each month that it joins.

Adding rewrites the day's file alone, so that it costs the same in the first week and after years.
A day that is over replaces its own rows in the month's file: whenever power fails in between,
the same step once more changes nothing.
"""

import os
import re
from contextlib import suppress
from datetime import date
from pathlib import Path

from kiosk import storage
from kiosk.records.private_folder import holding, make_private, write
from kiosk.records.tally import Counted, Tally
from kiosk.records.tally_rows import parsed, written

FEWEST_BETWEEN = 5
"""The generation before lies at least so many visits back: two neighbours tell of one visit."""


class TallyFolder:
    """The tally of one kiosk in a folder that others may share; names of files bear its id."""

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._folder = folder
        self._lock = f"tally-{kiosk}"
        kiosk_id = re.escape(kiosk)
        self._name = re.compile(rf"tally-{kiosk_id}-(\d{{4}}-\d\d(-\d\d)?)\.json")
        self._earlier: tuple[Path, bytes] | None = None
        self._visits_since = 0
        self.damaged: list[Path] = []
        """Files that could not be read and were put aside, for staff to know of."""

    def add(self, fresh: Tally) -> None:
        """Count for good what one day adds.

        Raises OSError and storage.FileInUseError, and then it is not counted.
        """
        (day,) = {cell.day for cell, _ in fresh}
        make_private(self._folder)
        with holding(self._folder, self._lock):
            self._add(day, fresh)

    def settle(self, today: date) -> None:
        """Move the days that are over into the files of their months; errors as of `add`."""
        if not self._folder.is_dir():
            return
        make_private(self._folder)
        with holding(self._folder, self._lock):
            storage.clear_unfinished(self._folder, self._name)
            for day in sorted(self._days()):
                if day < today:
                    self._join(day)

    def put_aside(self) -> list[Path]:
        """The damaged files that lie aside, for staff to know of; raises OSError."""
        asides = map(storage.damaged, storage.known(self._folder, self._name))
        return [aside for aside in asides if aside.exists()]

    def tally(self) -> Tally:
        """All that has been counted, read while nobody writes."""
        total = Tally()
        if not self._folder.is_dir():
            return total
        with holding(self._folder, self._lock):
            apart = self._days()
            for period, day in self._periods().items():
                found = self._read(self._file(period)) or Tally()
                # The file of a day says more than the month that it has joined already.
                joined = () if day else apart
                total.update({key: n for key, n in found.items() if key[0].day not in joined})
        return total

    def _add(self, day: date, fresh: Tally) -> None:
        file = self._file(f"{day}")
        known = self._read(file)
        if known is None:  # also a day that had joined its month before a clock was set back
            known = _of_day(self._read(self._month(day)) or Tally(), day)
        content = written(known + fresh)
        write(file, content, keep_previous=False)
        self._visits_since += sum(n for (_, what), n in fresh.items() if what is Counted.VISIT)
        self._keep_earlier(file, content)

    def _keep_earlier(self, file: Path, content: bytes) -> None:
        """Keep what the file held some visits ago, once enough others have come since."""
        same_day = self._earlier is not None and self._earlier[0] == file
        if self._earlier and same_day and self._visits_since >= FEWEST_BETWEEN:
            with suppress(OSError):  # what was to be counted is
                write(storage.previous(file), self._earlier[1], keep_previous=False)
        if not same_day or self._visits_since >= FEWEST_BETWEEN:
            self._earlier, self._visits_since = (file, content), 0

    def _join(self, day: date) -> None:
        """Put the rows of a day in the place of those that the month has of it."""
        file, month = self._file(f"{day}"), self._month(day)
        known = self._read(month) or Tally()
        others = Tally({key: count for key, count in known.items() if key[0].day != day})
        content = written(others + (self._read(file) or Tally()))
        write(month, content)
        for old in (storage.previous(file), file):  # never the copy alone, which says less
            old.unlink(missing_ok=True)

    def _read(self, file: Path) -> Tally | None:
        """What a file holds, or its generation before; what nobody can read is put aside."""
        try:
            stored = storage.load(file, parsed)
        except ValueError:
            aside = storage.damaged(file)
            for broken in (storage.previous(file), file):
                with suppress(FileNotFoundError):
                    os.replace(broken, aside)
            self.damaged.append(aside)
            return None
        if stored and stored.damaged:
            self.damaged.append(stored.damaged)
        return stored.value if stored else None

    def _month(self, day: date) -> Path:
        return self._file(f"{day:%Y-%m}")

    def _file(self, period: str) -> Path:
        return self._folder / f"{self._lock}-{period}.json"

    def _periods(self) -> dict[str, date | None]:
        """The periods of the kiosk's own files, and the day of each that is one."""
        files = storage.known(self._folder, self._name)
        found = (self._name.fullmatch(file.name) for file in files if _holds(file))
        return {m[1]: date.fromisoformat(m[1]) if m[2] else None for m in found if m}

    def _days(self) -> set[date]:
        """The days that have a file of their own."""
        return set(filter(None, self._periods().values()))


def _of_day(tally: Tally, day: date) -> Tally:
    return Tally({key: count for key, count in tally.items() if key[0].day == day})


def _holds(file: Path) -> bool:
    """Whether there is more of it than what was put aside."""
    return file.exists() or storage.previous(file).exists()
