"""The moment by which a print job must have ended."""

from time import monotonic


class Deadline:
    """Counts down from so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """The seconds that are left, never negative."""
        return max(0.0, self._end - monotonic())

    @property
    def passed(self) -> bool:
        """Whether the time is over."""
        return self.left == 0

    def at_most(self, seconds: float) -> float:
        """`seconds`, or less when less is left."""
        return min(seconds, self.left)
