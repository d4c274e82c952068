"""What went wrong behind the screen, for staff to read."""

from collections.abc import Mapping


class Troubles:
    """Counts the failures of each kind of background work since the start."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def note(self, work: str) -> None:
        """The work of that name has failed once more."""
        self._counts[work] = self._counts.get(work, 0) + 1

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each kind has failed."""
        return dict(self._counts)
