"""Which day the records believe it is: a clock that jumps must not make them forget or publish.

A clock that was once set to 2040 would otherwise forget every case, and publish a month that is
not over. So the day that is believed follows the clock at once over a month at most, and further
by a month for each further day that the clock stays there: a kiosk that was off for half a year
has caught up within a week, and one wrong day does nothing.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from kiosk import storage
from kiosk.records.period_names import over
from kiosk.records.private_folder import holding, write

STEP = timedelta(days=31)
"""So far the day that is believed moves at once."""

MOST_DAYS = 36_525
"""Nobody looks further ahead than a century, also when a wrong clock has counted in a later one."""


@dataclass(frozen=True, slots=True)
class KnownDay:
    """The day that is `believed`, that which the clock showed last, and the one believed before."""

    believed: date
    shown: date
    before: date

    @property
    def doubtful(self) -> bool:
        """Whether the clock shows another day than the one that is believed."""
        return self.believed != self.shown

    @property
    def over(self) -> date:
        """What lies before this day is over: two days have said so that are believed."""
        return min(self.believed, self.before)

    @property
    def forgetting(self) -> date | None:
        """From which day it is counted back what to forget; None while the clock is far behind."""
        return self.believed if self.believed <= self.shown else None

    def showing(self, today: date) -> "KnownDay":
        """After the clock has shown `today`; the same day again changes nothing."""
        if today == self.shown:
            return self
        stays = abs(today - self.shown) <= STEP
        if abs(today - self.believed) <= STEP:
            before = self.before if today == self.believed else self.believed
            return KnownDay(today, today, before)
        step = STEP if today > self.believed else -STEP
        return KnownDay(self.believed + step if stays else self.believed, today, self.before)

    def day_after(self, period: str) -> date:
        """The first day on which the period is believed to be over, if the clock goes on so."""
        known, left = self, MOST_DAYS
        while left and not over(period, known.over):
            known, left = known.showing(known.shown + timedelta(1)), left - 1
        return known.shown


class KnownDayFile:
    """Keeps the known day of one kiosk beside its records."""

    def __init__(self, folder: Path, kiosk: str) -> None:
        self._file = folder / f"clock-{kiosk}.json"

    def showing(self, today: date) -> KnownDay:
        """What is known after the clock shows `today`; the first day of all is believed.

        Where there are no records yet nothing is kept. Raises OSError and storage.FileInUseError.
        """
        first = KnownDay(today, today, today)
        if not self._file.parent.is_dir():
            return first
        with holding(self._file.parent, self._file.name):
            known = self._read()
            shown = known.showing(today) if known else first
            if shown != known:
                write(self._file, _written(shown))
        return shown

    def _read(self) -> KnownDay | None:
        try:
            stored = storage.load(self._file, _parsed)
        except ValueError:  # then the clock is all there is
            return None
        return stored.value if stored else None


def _written(known: KnownDay) -> bytes:
    days = {"believed": known.believed, "shown": known.shown, "before": known.before}
    return json.dumps({name: day.isoformat() for name, day in days.items()}).encode()


def _parsed(content: bytes) -> KnownDay:
    try:
        row = json.loads(content)
        return KnownDay(*(date.fromisoformat(row[one]) for one in ("believed", "shown", "before")))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"no day: {error}") from error
