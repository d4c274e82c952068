"""Days on which a door stays shut, whatever its hours say."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kiosk.catalog.texts import Texts


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """The days from `first` to `last`, both closed, and the id of the closure that says so.

    The title of `reason` is why; there is none where nobody may read it.
    """

    first: date
    last: date
    closure: str = ""
    reason: Texts = field(default_factory=dict, hash=False)

    def hold(self, day: date) -> bool:
        """Whether `day` is one of them."""
        return self.first <= day <= self.last


def closing(closed: Iterable[ClosedDays], day: date) -> ClosedDays | None:
    """Those that keep the door shut on `day`; of several, those that end last."""
    found = [one for one in closed if one.hold(day)]
    return max(found, key=lambda one: one.last, default=None)
