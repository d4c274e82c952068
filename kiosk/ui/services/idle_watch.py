"""For how long nobody has touched anything."""

from collections.abc import Callable
from time import monotonic


class IdleWatch:
    """Counts from the last touch, by a clock that nobody can set back."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._touched_at = clock()

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock()

    def idle_for(self, seconds: float) -> bool:
        """Whether nothing has been touched for longer than that."""
        return self._clock() - self._touched_at > seconds
