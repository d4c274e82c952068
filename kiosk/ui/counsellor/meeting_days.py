"""Which days and times a next appointment may have."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from kiosk.catalog.hours.holidays_nrw import public_holiday
from kiosk.catalog.hours.opening import BERLIN

WEEKS = 12
"""So far ahead somebody may come again."""

WEEK_DAYS = 6
"""Monday to Saturday; on Sundays the house is closed."""

TIMES = tuple(time(8 + half // 2, 30 * (half % 2)) for half in range(20))
"""Every half hour from 8:00 to 17:30."""


def meeting_weeks(now: datetime) -> list[Sequence[date | None]]:
    """The working days of each week from now on, None for one that nobody can come on."""
    monday = now.date() - timedelta(days=now.weekday())
    weeks = [
        [monday + timedelta(days=7 * week + day) for day in range(WEEK_DAYS)]
        for week in range(WEEKS + 1)
    ]
    open_days = [[day if possible(day, now) else None for day in week] for week in weeks]
    first = 0 if any(open_days[0]) else 1
    return list(open_days[first : first + WEEKS])


def possible(day: date, now: datetime) -> bool:
    """Whether somebody can come on that day."""
    return bool(meeting_times(day, now)) and not public_holiday(day)


def meeting_times(day: date, now: datetime) -> list[datetime]:
    """The moments of a day that are still to come."""
    moments = (datetime.combine(day, one, BERLIN) for one in TIMES)
    return [moment for moment in moments if moment > now]
