"""When to go there, for paper and phones: the next dates, and the hours of an ordinary week."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import groupby

from kiosk.catalog.hours.availability import Hours, Opening
from kiosk.language import dates, lists

MOST_DATES = 3
HORIZON_DAYS = 120
"""How far ahead dates are looked for."""

_WEEKS = 8
_USUAL = 5
"""In so many of the weeks a weekday must be the same to count as usual; holidays differ."""

Spans = tuple[tuple[time, time], ...]
"""The hours of one weekday."""


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


def week_lines(hours: Hours, first: date, language: str) -> Iterator[str]:
    """`Mo–Do 8:30–11:30` for each group of weekdays; nothing where no week is like another."""
    week = _usual_week(hours, first)
    if week is None:
        return
    for spans, group in groupby(enumerate(week), key=lambda day: day[1]):
        weekdays = [number for number, _ in group]
        if spans:
            yield f"{_weekday_words(weekdays, language)} {_span_words(spans, language)}"


def _usual_week(hours: Hours, first: date) -> list[Spans] | None:
    """The hours from Monday to Sunday that most weeks share."""
    by_day: dict[date, list[tuple[time, time]]] = {}
    for opening in hours.openings(first, 7 * _WEEKS):
        span = (opening.opens.timetz(), opening.closes.timetz())
        by_day.setdefault(opening.opens.date(), []).append(span)
    weekdays: list[Counter[Spans]] = [Counter() for _ in range(7)]
    for offset in range(7 * _WEEKS):
        day = date.fromordinal(first.toordinal() + offset)
        weekdays[day.weekday()][tuple(by_day.get(day, ()))] += 1
    usual = [weekday.most_common(1)[0] for weekday in weekdays]
    return [spans for spans, _ in usual] if all(n >= _USUAL for _, n in usual) else None


def _weekday_words(weekdays: Sequence[int], language: str) -> str:
    """`Mo–Do`, or `Mo`."""
    monday = date(2024, 1, 1).toordinal()
    names = [
        dates.weekday(language, date.fromordinal(monday + number), short=True)
        for number in dict.fromkeys((weekdays[0], weekdays[-1]))
    ]
    return "–".join(names)


def _span_words(spans: Spans, language: str) -> str:
    """`9:00–12:00, 14:00–16:00`."""
    today = date(2024, 1, 1)
    hours = (
        dates.span(datetime.combine(today, opens), datetime.combine(today, closes))
        for opens, closes in spans
    )
    return lists.joined(language, hours)
