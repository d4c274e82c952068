"""Opening hours in the OpenStreetMap notation, with the holidays of North Rhine-Westphalia."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from kiosk.catalog.hours.closed_days import ClosedDays, closing
from kiosk.catalog.hours.holidays_nrw import public_holiday
from kiosk.catalog.hours.lint import RuleProblem, problems
from kiosk.catalog.hours.opening import BERLIN, Opening
from kiosk.catalog.hours.timetable import Timetable, timetable, without_holidays

__all__ = ["Availability", "Hours", "OpenState", "Opening", "RuleProblem", "problems"]


class OpenState(StrEnum):
    """Whether one can go there now; whoever needs an appointment never can just so."""

    ALWAYS = "always"
    OPEN = "open"
    LATER = "later"
    APPOINTMENT = "appointment"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Availability:
    """What a visitor wants to know at one moment.

    `opening` is the current span when OPEN, the next one when LATER, else None.
    `holiday` names the public holiday that closes the door today ("corpus-christi"), or may
    close it when the hours have `unsure_holidays`; else it is empty. `closed` are the closed days
    that keep it shut today.
    """

    state: OpenState
    opening: Opening | None = None
    holiday: str = ""
    closed: ClosedDays | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """When something is open: a weekly rule, single dates, an appointment, or any of these.

    Nothing of this begins on a day that is `closed`, nor does anybody answer then.
    """

    rule: str = ""
    dates: tuple[Opening, ...] = ()
    by_appointment: bool = False
    closed: tuple[ClosedDays, ...] = ()

    @property
    def always(self) -> bool:
        """Whether the door is never shut, however the rule says so, but on closed days."""
        return self._times.always

    @property
    def unclosed(self) -> "Hours":
        """The hours as if there were no closed days."""
        return replace(self, closed=()) if self.closed else self

    @property
    def unsure_holidays(self) -> bool:
        """Whether nobody knows if the door is open on public holidays."""
        return timetable(self.rule, self.dates).unsure_holidays

    def closing_holiday(self, day: date) -> str:
        """The public holiday that shuts, or may shut, a door that its weekday would open."""
        times = timetable(self.rule, self.dates)
        return _closing_holiday(self.rule, self.dates, day) if times.heeds_holidays else ""

    def openings(self, first: date, days: int) -> tuple[Opening, ...]:
        """Every span that begins on one of `days` days from `first` on, in order."""
        return tuple(self._times.spans(first, first + timedelta(days)))

    def availability(self, now: datetime) -> Availability:
        """Whether one can go there at `now`, an aware time."""
        times, today = self._times, now.astimezone(BERLIN).date()
        closed = closing(self.closed, today)
        if times.always and not (self.by_appointment or closed):
            return _ALWAYS
        opening = None if self.by_appointment else times.upcoming(now)
        if opening is not None and opening.opens.timestamp() <= now.timestamp():
            return Availability(OpenState.OPEN, opening)
        if closed:
            state = OpenState.LATER if opening else OpenState.CLOSED
            return Availability(state, opening, closed=closed)
        holiday = self.closing_holiday(today)
        if self.by_appointment:
            return Availability(OpenState.APPOINTMENT, holiday=holiday)
        if opening is not None:
            return Availability(OpenState.LATER, opening, holiday)
        return Availability(OpenState.UNKNOWN if times.empty else OpenState.CLOSED, holiday=holiday)

    def next_change(self, now: datetime) -> float:
        """The timestamp until which every answer about `now` holds, the next midnight at most."""
        return self._times.next_change(now)

    @property
    def _times(self) -> Timetable:
        """All this evaluated."""
        return timetable(self.rule, self.dates, self.closed)


_ALWAYS = Availability(OpenState.ALWAYS)


@lru_cache(maxsize=16_384)
def _closing_holiday(rule: str, dates: tuple[Opening, ...], day: date) -> str:
    """The public holiday that keeps a door shut on a `day` whose weekday would open it."""
    if not (holiday := public_holiday(day)):
        return ""
    next_day = day + timedelta(days=1)
    opens = any(timetable(rule, dates).spans(day, next_day))
    would_open = any(timetable(without_holidays(rule)).spans(day, next_day))
    return holiday if would_open and not opens else ""
