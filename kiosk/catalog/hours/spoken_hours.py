"""When a language is really spoken behind a door that may be open longer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from kiosk.catalog.hours.availability import Availability, Hours, OpenState
from kiosk.catalog.hours.opening import BERLIN, Opening

HORIZON_DAYS = 120
"""How far ahead the next time is looked for."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SpokenHours:
    """The hours of a language by a rule of its own, within those of the door where these are known.

    Without a `rule` it is spoken there and nobody knows when.
    """

    door: Hours
    rule: str = ""

    @property
    def unclosed(self) -> "SpokenHours":
        """The hours as if there were no closed days."""
        return replace(self, door=self.door.unclosed)

    def openings(self, first: date, days: int) -> tuple[Opening, ...]:
        """Every span that begins on one of `days` days from `first` on, in order."""
        begin, until = first - DAY, first + timedelta(days)
        alone = replace(self.door, rule=self.rule, dates=(), by_appointment=False)
        spoken = alone.openings(begin, days + 1) if self.rule else ()
        if self.door.rule or self.door.dates:
            spoken = tuple(_common(_lasting(self.door.openings(begin, days + 2)), spoken))
        return tuple(span for span in spoken if first <= span.opens.date() < until)

    def availability(self, now: datetime) -> Availability:
        """Whether somebody who speaks it can be reached at `now`, an aware time, else when next."""
        if not self.rule:
            return Availability(OpenState.UNKNOWN)
        if self.door.by_appointment:
            return Availability(OpenState.APPOINTMENT)
        moment = now.timestamp()
        spans = _ahead(self, now.astimezone(BERLIN).date())
        span = next((span for span in spans if span.closes.timestamp() > moment), None)
        if span is None:
            return Availability(OpenState.CLOSED)
        begun = span.opens.timestamp() <= moment
        return Availability(OpenState.OPEN if begun else OpenState.LATER, span)


@lru_cache(maxsize=1024)
def _ahead(hours: SpokenHours, today: date) -> tuple[Opening, ...]:
    """The spans that can matter today; one of them may have begun yesterday."""
    return hours.openings(today - DAY, HORIZON_DAYS)


def _lasting(spans: Iterable[Opening]) -> list[Opening]:
    """The spans with those that meet made one, also at midnight: a night is not over then."""
    found: list[Opening] = []
    for span in spans:
        if found and found[-1].closes.timestamp() == span.opens.timestamp():
            found[-1] = Opening(found[-1].opens, span.closes)
        else:
            found.append(span)
    return found


def _common(one: Sequence[Opening], other: Sequence[Opening]) -> Iterator[Opening]:
    """The spans in which both are open."""
    for first in one:
        for second in other:
            opens = max(first.opens, second.opens, key=datetime.timestamp)
            closes = min(first.closes, second.closes, key=datetime.timestamp)
            if opens.timestamp() < closes.timestamp():
                yield Opening(opens, closes)
