"""What happens several times in quick succession, which means more than once in a while."""

from collections.abc import Callable
from time import monotonic


class QuickSuccession:
    """Tells when something has happened so many `times` within so many `seconds`."""

    def __init__(self, times: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        self._times = times
        self._seconds = seconds
        self._clock = clock
        self._moments: list[float] = []

    def again(self) -> bool:
        """It happened once more; whether that was once too often."""
        now = self._clock()
        recent = [moment for moment in self._moments if now - moment < self._seconds]
        self._moments = [*recent, now]
        return self.reached

    @property
    def reached(self) -> bool:
        """Whether it has happened so often, when it last did."""
        return len(self._moments) >= self._times

    @property
    def happened(self) -> bool:
        """Whether it has happened lately at all."""
        return bool(self._moments)

    def forget(self) -> None:
        """Begin to count anew."""
        self._moments.clear()
