"""When a kiosk should begin afresh: each night, and after so many visits.

Only a new process has really forgotten what was typed and chosen in the old one.
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from time import monotonic

NIGHT = time(3)
"""When the house sleeps, on its own clock."""

YOUNG_SECONDS = 6 * 60 * 60
"""Up to this age no night counts: a clock that is set must not start the kiosk again and again."""


class Renewal:
    """Counts the visits and the hours of one process, which began at `begun`.

    `clock` counts seconds and is never set.
    """

    def __init__(
        self, most_visits: int, begun: datetime, clock: Callable[[], float] = monotonic
    ) -> None:
        self._most_visits = most_visits
        self._begun = begun
        self._clock = clock
        self._begun_at = clock()
        self._visits = 0

    def visit_ended(self) -> None:
        """One visit more."""
        self._visits += 1

    def due(self, now: datetime) -> bool:
        """Whether the next moment in which nobody is there should be the last."""
        return self._visits >= self._most_visits or self._night_has_come(now)

    def _night_has_come(self, now: datetime) -> bool:
        night = datetime.combine(now.date(), NIGHT, now.tzinfo)
        if night > now:
            night -= timedelta(days=1)
        return self._begun < night and self._clock() - self._begun_at > YOUNG_SECONDS
