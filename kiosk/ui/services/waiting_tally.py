"""What has been counted and not yet written: sums in memory, up to a bound."""

from threading import Lock

from kiosk.records.tally import Counted, Tally

MOST_WAITING = 20_000
"""So many cells wait in memory while the disk takes none; further visits are not counted."""


class WaitingTally:
    """A tally that several threads add to and take from."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._sums = Tally()
        self.lost = 0
        """How many visits were not counted, because too much was waiting."""

    def add(self, fresh: Tally) -> None:
        """Count what a visit adds, unless too much waits already."""
        with self._lock:
            if len(self._sums) < MOST_WAITING:
                self._sums.update(fresh)
            else:
                self.lost += _visits(fresh)

    def take(self) -> Tally:
        """All that waits, which whoever takes it writes or gives back."""
        with self._lock:
            taken, self._sums = self._sums, Tally()
        return taken

    def give_back(self, part: Tally) -> None:
        """It could not be written."""
        with self._lock:
            self._sums.update(part)

    def copy(self) -> Tally:
        """What waits just now."""
        with self._lock:
            return self._sums.copy()

    @property
    def visits(self) -> int:
        """How many visits wait."""
        return _visits(self.copy())


def _visits(tally: Tally) -> int:
    return sum(count for (_, counted), count in tally.items() if counted is Counted.VISIT)
