"""How many slips a visitor may print, so that a child cannot empty the roll.

Moments are seconds of a monotonic clock: nobody waits longer because a clock was set back.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Permit(StrEnum):
    """Whether the next slip may be printed now."""

    GRANTED = "granted"
    WAIT = "wait"
    USED_UP = "used-up"


@dataclass(frozen=True, slots=True)
class Printed:
    """How many slips this visit has printed, and when the machine printed its last one."""

    this_visit: int = 0
    last: float | None = None

    def after_slip(self, now: float) -> "Printed":
        """The count once a slip was given out at `now`."""
        return Printed(self.this_visit + 1, now)

    def after_visit(self) -> "Printed":
        """The count for the next visitor; the pause goes on, or a restart would undo it."""
        return replace(self, this_visit=0)


@dataclass(frozen=True, slots=True)
class Allowance:
    """At most so many slips a visit, with a pause of so many seconds after each."""

    slips_per_visit: int = 5
    pause: float = 15.0

    def permit(self, printed: Printed, now: float) -> Permit:
        """Whether a slip may be printed at `now`."""
        if printed.this_visit >= self.slips_per_visit:
            return Permit.USED_UP
        if printed.last is not None and now - printed.last < self.pause:
            return Permit.WAIT
        return Permit.GRANTED
