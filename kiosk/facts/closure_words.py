"""Closed days in words: until when and why while they last, and beforehand from when to when."""

from collections.abc import Iterator
from datetime import timedelta

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.closed_days import ClosedDays, closing
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.reader import Reader
from kiosk.language import dates

ANNOUNCED = timedelta(14)
"""So long before their first day closed days are told of."""


def closed_until(closed: ClosedDays, reader: Reader) -> str:
    """`Geschlossen bis 6.1.: Weihnachten`, for a moment within closed days."""
    say, reason = reader.say, _reason(closed, reader)
    if reason and closed.last == reader.now.date():
        return say("closed-for", holiday=reason)
    day = dates.short_date(say.language, closed.last)
    return _with_reason(say("closed-until", day=day), reason, reader)


def closed_now(hours: Hours, reader: Reader) -> str:
    """Until when it is closed today for closed days, and why; empty on every other day."""
    closed = closing(hours.closed, reader.now.date())
    return closed_until(closed, reader) if closed else ""


def announced(hours: Hours, reader: Reader) -> Iterator[Fact]:
    """The closed days that begin soon."""
    today = reader.now.date()
    for closed in hours.closed:
        if today < closed.first <= today + ANNOUNCED:
            yield _dated(closed, reader)


def closed_days(hours: Hours, reader: Reader) -> Iterator[Fact]:
    """The closed days that last or begin soon, from when to when: for paper and pages."""
    today = reader.now.date()
    for closed in hours.closed:
        if closed.first <= today + ANNOUNCED and today <= closed.last:
            yield _dated(closed, reader)


def _dated(closed: ClosedDays, reader: Reader) -> Fact:
    """`Geschlossen 23.12. bis 6.1.: Weihnachten`."""
    say = reader.say
    first, last = (dates.short_date(say.language, day) for day in (closed.first, closed.last))
    if closed.first == closed.last:
        words = say("closed-on", day=first)
    else:
        words = say("closed-from-to", first=first, last=last)
    words = _with_reason(words, _reason(closed, reader), reader)
    return Fact(Topic.CLOSED_DAYS, words, say.language)


def _with_reason(words: str, reason: str, reader: Reader) -> str:
    return reader.say("closed-because", closed=words, reason=reason) if reason else words


def _reason(closed: ClosedDays, reader: Reader) -> str:
    """Why, as far as it may be said; in German where it is not translated, as at the door."""
    return reader.read(closed.reason).text.title if closed.reason else ""
