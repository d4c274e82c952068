"""What went wrong behind the screen, for staff to read."""

import logging
from collections.abc import Mapping
from pathlib import Path

DAMAGED = "damaged-records"
"""What the list of troubles calls a damaged file of the tally or of the cases."""

log = logging.getLogger(__name__)


class Troubles:
    """Counts the failures of each kind of background work since the start."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def note(self, work: str) -> None:
        """The work of that name has failed once more."""
        self._counts[work] = self._counts.get(work, 0) + 1

    def put_aside(self, files: list[Path]) -> None:
        """Files of the records could not be read and were put aside; they are told of once."""
        for file in files:
            log.error("a damaged file of the records was put aside: %s", file)
            self.note(DAMAGED)
        files.clear()

    def unreadable(self, error: ValueError) -> None:
        """A file of the records cannot be read at all; the error names it."""
        log.error("the records cannot be read: %s", error)
        self.note(DAMAGED)

    @property
    def counts(self) -> Mapping[str, int]:
        """How often each kind has failed."""
        return dict(self._counts)
