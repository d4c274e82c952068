"""Days on which a door stays shut, whatever its hours say."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class ClosedDays:
    """The days from `first` to `last`, both closed, and the id of the closure that says why.

    The id is empty where nobody may read the reason.
    """

    first: date
    last: date
    closure: str = ""

    def hold(self, day: date) -> bool:
        """Whether `day` is one of them."""
        return self.first <= day <= self.last


def closing(closed: Iterable[ClosedDays], day: date) -> ClosedDays | None:
    """Those that keep the door shut on `day`; of several, those that end last."""
    found = [one for one in closed if one.hold(day)]
    return max(found, key=lambda one: one.last, default=None)
