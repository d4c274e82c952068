"""When to go there, for paper and phones: the next dates, and the hours of an ordinary week."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import Opening, WithOpenings
from kiosk.catalog.hours.ordinary_week import LAST, Spans, WeekdayHours, ordinary_week
from kiosk.language import dates, lists
from kiosk.language.strings import Strings

MOST_DATES = 3
HORIZON_DAYS = 120
"""How far ahead dates are looked for."""


def next_dates(hours: Hours, now: datetime, most: int = MOST_DATES) -> tuple[Opening, ...]:
    """The next spans to come to; none when the door is always open or one has to ask first."""
    if hours.always or hours.by_appointment:
        return ()
    spans = hours.openings(now.date(), HORIZON_DAYS)
    return tuple(span for span in spans if span.opens > now)[:most]


def date_line(opening: Opening, language: str) -> str:
    """`Mi 9.12. 16:00–18:00`."""
    day = dates.short_day(language, opening.opens.date())
    return f"{day} {dates.span(opening.opens, opening.closes)}"


def week_lines(hours: WithOpenings, first: date, say: Strings) -> Iterator[str]:
    """`Mo–Do 8:30–11:30` for each group of weekdays, `Mi 16:00–18:00 (2. im Monat)` for one.

    Of a whole day only the weekday is named. Nothing where no week and no month is like another.
    """
    week = ordinary_week(hours, first)
    weekly = {one.weekday: one.spans for one in week if not one.nth}
    for spans, group in groupby(range(7), key=weekly.get):
        if spans:
            days = _weekday_words(list(group), say.language)
            yield f"{days} {_span_words(spans, say.language)}".rstrip()
    for one in week:
        if one.nth:
            yield _monthly_words(one, say)


def _monthly_words(hours: WeekdayHours, say: Strings) -> str:
    """`Mi 16:00–18:00 (2. im Monat)`."""
    day = _weekday_words([hours.weekday], say.language)
    time = _span_words(hours.spans, say.language)
    first, *more = hours.nth
    if first == LAST:
        return say("hours-last", day=day, time=time)
    if more:
        return say("hours-nth-two", day=day, time=time, first=first, second=more[0])
    return say("hours-nth", day=day, time=time, nth=first)


def _weekday_words(weekdays: Sequence[int], language: str) -> str:
    """`Mo–Do`, or `Mo`."""
    monday = date(2024, 1, 1).toordinal()
    names = [
        dates.weekday(language, date.fromordinal(monday + number), short=True)
        for number in dict.fromkeys((weekdays[0], weekdays[-1]))
    ]
    return "–".join(names)


def _span_words(spans: Spans, language: str) -> str:
    """`9:00–12:00, 14:00–16:00`; nothing for the whole day."""
    today = date(2024, 1, 1)
    if all(opens.replace(tzinfo=None) == closes.replace(tzinfo=None) for opens, closes in spans):
        return ""
    hours = (
        dates.span(datetime.combine(today, opens), datetime.combine(today, closes))
        for opens, closes in spans
    )
    return lists.joined(language, hours)
