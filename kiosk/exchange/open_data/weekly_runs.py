"""Dates as the weekly rules of HSDS, each of them exactly right.

HSDS 3.0 knows recurrences but no exceptions. So dates that fall on the same weekdays, week after
week, become one rule that ends where a holiday, a break or a change of the clocks interrupts it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from kiosk.catalog.hours.availability import Opening

BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The weekdays as iCalendar writes them (RFC 5545 §3.3.10)."""

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)

Weekdays = frozenset[int]


class WeeklyRun(NamedTuple):
    """Every week on these weekdays from `first` to `last`, both of which take place.

    The times have their distance from UTC; one that closes no later than it opens does so on
    the next day. `offset` is that distance at the opening in hours.
    """

    first: date
    last: date
    weekdays: tuple[int, ...]
    opens: str
    closes: str
    offset: int


def weekly_runs(openings: Iterable[Opening]) -> Iterator[WeeklyRun]:
    """The fewest rules that give these dates and no other, in order."""
    by_times: dict[tuple[str, str, int], set[date]] = defaultdict(set)
    for opening in (piece for whole in openings for piece in _by_day(whole)):
        times = (_time(opening.opens), _time(opening.closes), _offset(opening.opens))
        by_times[times].add(opening.opens.date())
    runs = (
        WeeklyRun(min(days), max(days), weekdays, *times)
        for times, dates in by_times.items()
        for weekdays, days in _runs(_by_week(dates))
    )
    return iter(sorted(runs))


def _by_day(opening: Opening) -> Iterator[Opening]:
    """The span itself; one that lasts longer than a day is cut at midnight, for HSDS knows none."""
    opens = opening.opens
    while opening.closes > opens + _DAY:
        midnight = datetime.combine(opens.date() + _DAY, time.min, opens.tzinfo)
        yield Opening(opens, midnight)
        opens = midnight
    yield Opening(opens, opening.closes)


def _by_week(dates: Iterable[date]) -> dict[date, Weekdays]:
    """The weekdays of each week, which is called by its Monday."""
    weeks: dict[date, set[int]] = defaultdict(set)
    for day in sorted(dates):
        weeks[day - timedelta(days=day.weekday())].add(day.weekday())
    return {monday: frozenset(weekdays) for monday, weekdays in weeks.items()}


def _runs(weeks: Mapping[date, Weekdays]) -> Iterator[tuple[tuple[int, ...], set[date]]]:
    """Weeks in a row with the same weekdays: these, and all days of the run."""
    days: set[date] = set()
    for monday, weekdays in weeks.items():
        days |= {monday + timedelta(days=number) for number in weekdays}
        if weeks.get(monday + _WEEK) != weekdays:
            yield tuple(sorted(weekdays)), days
            days = set()


def _time(moment: datetime) -> str:
    """`16:00+01:00`."""
    return moment.isoformat(timespec="minutes")[11:]


def _offset(moment: datetime) -> int:
    """How many hours the clock is ahead of UTC: one in winter, two in summer."""
    ahead = moment.utcoffset() or timedelta()
    return ahead // timedelta(hours=1)
