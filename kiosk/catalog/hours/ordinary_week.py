"""The hours of an ordinary week, found in what the rule really gives: holidays are no guide.

Closed days are left out of account, for they are said beside the week.
"""

from calendar import monthrange
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache

from kiosk.catalog.hours.opening import WithOpenings

LAST = -1
"""The last of its weekday in a month, whether that is the fourth or the fifth."""

WEEKS = 8
USUAL = 5
"""In so many of the weeks a weekday must be the same to count as usual; holidays differ."""

EVERY_WEEK = frozenset((1, 2, 3, 4))
"""What is open every week is so, at one time or another, in each week of a month."""

MONTHLY_WEEKS = 26
MONTHLY_SHARE = 0.6
"""So large a share of its dates in half a year must really take place; holidays take some."""

SINGLE_DATES = 2
"""So many openings of a weekday in half a year are an exception, of which the dates tell."""

MOST_IN_A_MONTH = 2
"""Whoever opens more often in a month, but not weekly, has no rhythm that one remembers."""

Spans = tuple[tuple[time, time], ...]
"""The hours of one day."""


@dataclass(frozen=True, slots=True)
class WeekdayHours:
    """When it is open on a weekday, which counts from Monday, 0.

    `nth` is empty for every week; else it says which of the month's, from 1, or `LAST`.
    """

    weekday: int
    spans: Spans
    nth: tuple[int, ...] = ()


class NoPatternError(Exception):
    """The openings follow no pattern that could be said in a few words."""


@lru_cache(maxsize=2048)  # pages ask for every offer once in each language
def ordinary_week(hours: WithOpenings, first: date) -> tuple[WeekdayHours, ...]:
    """The open weekdays from Monday on; nothing at all where one of them has no pattern."""
    by_day = _by_day(hours, first)
    try:
        found = [_weekday_hours(weekday, by_day) for weekday in range(7)]
    except NoPatternError:
        return ()
    return tuple(one for one in found if one.spans)


def _by_day(hours: WithOpenings, first: date) -> dict[date, Spans]:
    """The hours of each day of the next half year."""
    days = 7 * MONTHLY_WEEKS
    found: dict[date, Spans] = {first + timedelta(offset): () for offset in range(days)}
    for opening in hours.unclosed.openings(first, days):
        span = (opening.opens.timetz(), opening.closes.timetz())
        found[opening.opens.date()] += (span,)
    return found


def _weekday_hours(weekday: int, by_day: Mapping[date, Spans]) -> WeekdayHours:
    """What is usual on this weekday; raises NoPatternError."""
    days = {day: spans for day, spans in by_day.items() if day.weekday() == weekday}
    opened = {day: spans for day, spans in days.items() if spans}
    usual, weeks = Counter(list(days.values())[:WEEKS]).most_common(1)[0]
    if usual and weeks >= USUAL and set(map(_number, opened)) >= EVERY_WEEK:
        return WeekdayHours(weekday, usual)
    if len(opened) <= SINGLE_DATES:
        return WeekdayHours(weekday, ())
    if len(set(opened.values())) > 1:
        raise NoPatternError
    return WeekdayHours(weekday, next(iter(opened.values())), _nth(days, opened))


def _nth(days: Mapping[date, Spans], opened: Mapping[date, Spans]) -> tuple[int, ...]:
    """Which of the month's dates are open, and regularly so; raises NoPatternError."""
    if all(map(_is_last, opened)) and _regular(filter(_is_last, days), opened):
        return (LAST,)
    numbers = sorted(set(map(_number, opened)))
    if len(numbers) > MOST_IN_A_MONTH or max(numbers) > 4:
        raise NoPatternError
    for number in numbers:
        if not _regular((day for day in days if _number(day) == number), opened):
            raise NoPatternError
    return tuple(numbers)


def _regular(expected: Iterable[date], opened: Container[date]) -> bool:
    """Whether it is open on most of the dates, and on one of the next two: a season is none."""
    taken = [day in opened for day in expected]
    return any(taken[:2]) and sum(taken) >= MONTHLY_SHARE * len(taken)


def _number(day: date) -> int:
    """Which of its weekday it is in the month, from 1."""
    return (day.day + 6) // 7


def _is_last(day: date) -> bool:
    """Whether the next one of its weekday lies in another month."""
    return day.day + 7 > monthrange(day.year, day.month)[1]
