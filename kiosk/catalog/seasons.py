"""When one registers and pays in another way: the seasons of an offer, and what holds on a day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from kiosk.catalog.choices import Cost, Registration

LEAP_YEAR = 2024
"""The days that come every year are kept in this one, which has all of them."""

NEAR = timedelta(60)
"""A change within this time is told: whoever looks in July has to know what holds in September."""


class SeasonTerms(NamedTuple):
    """How one registers, what it costs, and whether one has to arrange a time."""

    registration: Registration
    cost: Cost
    by_appointment: bool


@dataclass(frozen=True, slots=True)
class Season:
    """Days from `first` to `last` on which one registers or pays in another way.

    A missing day leaves that end open. Those of a `yearly` season lie in `LEAP_YEAR`, and the last
    may lie before the first: it goes over the new year. None is what the season says nothing of.
    """

    first: date | None = None
    last: date | None = None
    yearly: bool = False
    registration: Registration | None = None
    cost: Cost | None = None
    by_appointment: bool = False

    def covers(self, day: date) -> bool:
        """Whether `day` is one of its days."""
        if self.yearly:
            day = day.replace(year=LEAP_YEAR)
        if self.first and self.last and self.last < self.first:
            return day >= self.first or day <= self.last
        return (self.first or day) <= day <= (self.last or day)

    def meets(self, other: "Season") -> bool:
        """Whether both say something of the same thing on the same day."""
        same = (self.registration and other.registration) or (self.cost and other.cost)
        return bool(same) and any(map(other.covers, filter(self.covers, _telling(self, other))))


def terms_on(day: date, seasons: Sequence[Season]) -> SeasonTerms:
    """What holds on `day`; the last of `seasons` has no end and holds where no other does."""
    covering = [season for season in seasons if season.covers(day)]
    registering = next(season for season in covering if season.registration is not None)
    paying = next(season.cost for season in covering if season.cost is not None)
    return SeasonTerms(
        registering.registration or Registration.UNKNOWN, paying, registering.by_appointment
    )


def with_the_rest(
    found: Sequence[Season], registration: Registration, cost: Cost, *, by_appointment: bool
) -> tuple[Season, ...]:
    """The seasons and what holds on all other days; nothing where nothing changes.

    `by_appointment` is what the offer says of all its days, however one registers.
    """
    appointment = by_appointment or registration is Registration.APPOINTMENT
    rest = Season(registration=registration, cost=cost, by_appointment=appointment)
    return (*found, rest) if found else ()


class Change(NamedTuple):
    """From `day` on something else holds: how one registers, or what it costs."""

    day: date
    what: Literal["registration", "cost"]
    before: Registration | Cost
    after: Registration | Cost


def next_changes(today: date, seasons: Sequence[Season]) -> Iterator[Change]:
    """The next change of the registration and that of the cost, as far as they are near."""
    if not seasons:
        return
    now = terms_on(today, seasons)
    ahead = [today + timedelta(days) for days in range(1, NEAR.days + 1)]
    coming = [(day, terms_on(day, seasons)) for day in ahead]
    for day, then in coming:
        if then.registration is not now.registration:
            yield Change(day, "registration", now.registration, then.registration)
            break
    for day, then in coming:
        if then.cost is not now.cost:
            yield Change(day, "cost", now.cost, then.cost)
            break


def _telling(one: Season, other: Season) -> Iterator[date]:
    """A year and a day in which two seasons meet if they ever do."""
    dated = [season for season in (one, other) if not season.yearly]
    firsts = [season.first for season in dated if season.first]
    lasts = [season.last for season in dated if season.last]
    if firsts:
        begin = max(firsts)
    else:
        begin = min(lasts) - timedelta(366) if lasts else date(LEAP_YEAR, 1, 1)
    return (begin + timedelta(days) for days in range(367))
