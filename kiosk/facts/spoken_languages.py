"""Which languages are spoken at an offer, and when, where that is not whenever the door is open."""

from collections.abc import Iterator
from datetime import date

from kiosk.catalog.finding.entries import primary
from kiosk.catalog.hours.availability import OpenState
from kiosk.catalog.hours.spoken_hours import SpokenHours
from kiosk.catalog.model import Offer
from kiosk.facts.dates_and_weeks import date_line, week_lines
from kiosk.facts.reader import Reader
from kiosk.language import lists
from kiosk.language.strings import Strings

MOST_DATES = 2
"""So many of the next times are named where no week is like another."""


def language_names(offer: Offer, reader: Reader) -> str:
    """The languages spoken there, the reader's first and then in the offer's order."""
    say, today = reader.say, reader.now.date()
    codes = sorted(offer.languages_spoken, key=lambda code: code != say.language)
    return lists.joined(say.language, (_named(code, offer, today, say) for code in codes))


def own_language(offer: Offer, reader: Reader) -> str:
    """When the reader's language is spoken there, empty where that is always or never."""
    code = own_code(offer, reader.language.code)
    hours = offer.spoken_hours(code)
    return spoken_at(code, hours, reader.now.date(), reader.say) if hours else ""


def own_code(offer: Offer, language: str) -> str:
    """The reader's language as the offer lists it, empty where nobody speaks it there."""
    listed = offer.languages_spoken
    if language in listed:
        return language
    return next((code for code in listed if primary(code) == primary(language)), "")


def spoken_now(offer: Offer, reader: Reader) -> bool:
    """Whether the reader's language is spoken whenever the door is open, or at this very time."""
    code = own_code(offer, reader.language.code)
    hours = offer.spoken_hours(code)
    if hours is None:
        return bool(code)
    return hours.availability(reader.now).state is OpenState.OPEN


def spoken_at(code: str, hours: SpokenHours, first: date, say: Strings) -> str:
    """A language with its hours: `Türkisch (Di 10:00–12:00)`."""
    when = spoken_when(hours, first, say)
    return say("spoken-at", language=language_name(code, say), when=when)


def spoken_when(hours: SpokenHours, first: date, say: Strings) -> str:
    """The hours of a language: `Di 10:00–12:00`, or that one has to ask."""
    when = lists.joined(say.language, _times(hours, first, say))
    return when or say("closed-now" if hours.rule else "hours-unknown")


def language_name(code: str, say: Strings) -> str:
    """What a spoken language is called in the reader's language, its code if nobody knows."""
    message = f"language-{code.lower()}"
    return say(message) if say.has(message) else code


def _named(code: str, offer: Offer, first: date, say: Strings) -> str:
    hours = offer.spoken_hours(code)
    return spoken_at(code, hours, first, say) if hours else language_name(code, say)


def _times(hours: SpokenHours, first: date, say: Strings) -> Iterator[str]:
    """The ordinary week, else the next times."""
    if week := list(week_lines(hours, first, say)):
        yield from week
        return
    for span in hours.openings(first, 60)[:MOST_DATES]:
        yield date_line(span, say.language)
