"""Whether one can go there now, and when it is open in an ordinary week."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Availability, Opening, OpenState
from kiosk.catalog.model import Offer
from kiosk.facts.closure_words import closed_until
from kiosk.facts.contact import first_phone
from kiosk.facts.dates_and_weeks import date_line, next_dates, week_lines
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.reader import Reader
from kiosk.language import dates
from kiosk.language.strings import Strings

DAYS_AHEAD = 14
"""So near a holiday is spoken of where nobody knows whether it is open then."""

NO_BREAK = "\u00a0"
"""Keeps a day together in large letters."""


def opening(offer: Offer, reader: Reader) -> Fact:
    """Whether one can go there now, and if not, when next; briefly what large letters say."""
    availability = _availability(offer, reader)
    words = _opening_words(availability, offer, reader)
    brief = _opening_briefly(availability, offer, reader)
    state = OpenState.UNKNOWN if _no_more_dates(availability, offer) else availability.state
    return Fact(Topic.OPENING, words, reader.say.language, brief, state)


def _no_more_dates(availability: Availability, offer: Offer) -> bool:
    """Whether single dates were all there was, and nobody has told of new ones yet."""
    closed = availability.state is OpenState.CLOSED and not availability.closed
    return closed and not offer.hours.rule


def closed_today(offer: Offer, reader: Reader) -> str:
    """That it is closed today for a holiday or closed days, empty on ordinary days."""
    found = _availability(offer, reader)
    if offer.hours.unsure_holidays and not found.closed:
        return ""
    return _closed_words(found, offer, reader)


def ordinary_hours(offer: Offer, reader: Reader) -> Iterator[Fact]:
    """The usual week a group of days a fact, or what else there is to say when no date is known.

    Closed days are told of apart from it.
    """
    usual = replace(offer, hours=offer.hours.unclosed)
    state, lines = _availability(usual, reader).state, list[str]()
    if state is not OpenState.ALWAYS:
        lines += week_lines(usual.hours, reader.now.date(), reader.say)
        lines += unsure_holidays(offer, reader)
    if usual.hours.by_appointment:
        lines.append(_by_appointment(offer, reader.say))
    if not lines and state in (OpenState.ALWAYS, OpenState.CLOSED, OpenState.UNKNOWN):
        lines.append(opening(usual, reader).words)
    for line in lines:
        yield Fact(Topic.HOURS, line, reader.say.language)


def unsure_holidays(offer: Offer, reader: Reader) -> Iterator[str]:
    """The holidays near on which nobody knows whether it is open, each with what to do."""
    if offer.hours.unsure_holidays:
        for day in (reader.now.date() + timedelta(ahead) for ahead in range(DAYS_AHEAD)):
            if holiday := offer.hours.closing_holiday(day):
                yield _unsure_words(day, holiday, offer, reader.say)


def coming_dates(offer: Offer, reader: Reader) -> Iterator[Fact]:
    """The next times to come, a date a fact."""
    for span in without_appointment(offer, next_dates(offer.hours, reader.now)):
        yield Fact(Topic.DATES, date_line(span, reader.say.language), reader.say.language)


def without_appointment(offer: Offer, spans: Iterable[Opening]) -> tuple[Opening, ...]:
    """Those of `spans` to which one may just come in their season."""
    return tuple(span for span in spans if not offer.as_on(span.opens.date()).hours.by_appointment)


def _availability(offer: Offer, reader: Reader) -> Availability:
    """How the door stands; one that next opens in a season by appointment is not just open then."""
    found = offer.hours.availability(reader.now)
    if found.opening and not without_appointment(offer, [found.opening]):
        return replace(found, state=OpenState.APPOINTMENT, opening=None)
    return found


def _opening_words(availability: Availability, offer: Offer, reader: Reader) -> str:
    say, span = reader.say, availability.opening
    match availability.state:
        case OpenState.ALWAYS:
            return say("open-always")
        case OpenState.OPEN if span:
            return say("open-until", time=dates.time(span.closes))
        case OpenState.LATER if span:
            closed = _closed_words(availability, offer, reader)
            return " · ".join(filter(None, (closed, _next_words(span, say, reader.now))))
        case OpenState.APPOINTMENT:
            return _by_appointment(offer, say)
        case OpenState.CLOSED:
            if words := _closed_words(availability, offer, reader):
                return words
            return say("dates-unknown" if _no_more_dates(availability, offer) else "closed-now")
    return say("hours-unknown")


def _closed_words(availability: Availability, offer: Offer, reader: Reader) -> str:
    if availability.closed:
        return closed_until(availability.closed, reader)
    if not (holiday := availability.holiday):
        return ""
    if offer.hours.unsure_holidays:
        return _unsure_words(reader.now.date(), holiday, offer, reader.say)
    return reader.say("closed-for", holiday=reader.say(f"holiday-{holiday}"))


def _unsure_words(day: date, holiday: str, offer: Offer, say: Strings) -> str:
    """To call before coming; a line is called anyway, and without a number nobody can."""
    come = offer.kind is not Kind.HELPLINE and first_phone(offer)
    message = "holiday-call" if come else "holiday-maybe"
    said = dates.short_day(say.language, day)
    return say(message, day=said, holiday=say(f"holiday-{holiday}"))


def _opening_briefly(availability: Availability, offer: Offer, reader: Reader) -> str:
    """The day and time to come, or to call; empty where all words are short already."""
    say, span = reader.say, availability.opening
    if availability.state is OpenState.LATER and span:
        return f"{_day(span, say, reader.now)} {dates.time(span.opens)}"
    if availability.state is OpenState.APPOINTMENT:
        return say("call-first") if first_phone(offer) else say("by-appointment")
    if availability.closed:
        return say("closed-now")
    return ""


def _day(span: Opening, say: Strings, now: datetime) -> str:
    """Today, tomorrow, or the weekday and the date."""
    match (span.opens.date() - now.date()).days:
        case 0:
            return say("day-today")
        case 1:
            return say("day-tomorrow")
    return dates.short_day(say.language, span.opens.date()).replace(" ", NO_BREAK)


def _by_appointment(offer: Offer, say: Strings) -> str:
    """That one has to arrange a time, and the number to call for it."""
    return " · ".join(filter(None, (say("by-appointment"), first_phone(offer))))


def _next_words(span: Opening, say: Strings, now: datetime) -> str:
    """When a door opens next: today, tomorrow, or on a named day."""
    time = dates.time(span.opens)
    match (span.opens.date() - now.date()).days:
        case 0:
            return say("opens-today", time=time)
        case 1:
            return say("opens-tomorrow", time=time)
    return say("opens-on", day=dates.short_day(say.language, span.opens.date()), time=time)
