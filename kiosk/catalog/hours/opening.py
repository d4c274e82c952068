"""One span of time, and the clock by which every door in the catalogue opens."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True, order=True)
class Opening:
    """One span in which a door is open or a line is answered; both ends in Europe/Berlin."""

    opens: datetime
    closes: datetime


class WithOpenings(Protocol):
    """Whatever has hours: a door, or a language behind it."""

    @property
    def unclosed(self) -> "WithOpenings":
        """The same as if there were no closed days."""
        ...

    def openings(self, first: date, days: int) -> tuple[Opening, ...]:
        """Every span that begins on one of `days` days from `first` on, in order."""

    def __hash__(self) -> int:
        """What is worked out of hours is remembered."""
