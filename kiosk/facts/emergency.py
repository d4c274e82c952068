"""The two numbers that must be there even when all content is broken."""

from collections.abc import Iterable

from kiosk.catalog.choices import Cost, Kind
from kiosk.catalog.finding.matching import Match
from kiosk.catalog.finding.urgency import EMERGENCY, most_urgent_first
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Contact, Offer
from kiosk.catalog.texts import Text
from kiosk.facts.reader import Reader
from kiosk.language.languages import SOURCE

NUMBERS = {"112": "help-fire-ambulance", "110": "help-police"}
"""The emergency numbers of Germany, and the message that says who answers."""


def emergency_numbers(reader: Reader) -> tuple[Offer, ...]:
    """112 and 110 as help lines, in words that come with the program and not with the content."""
    return tuple(_help_line(number, message, reader) for number, message in NUMBERS.items())


def help_lines(matches: Iterable[Match], reader: Reader) -> list[Match]:
    """The help lines of the content, most urgent first, and before them what is missing there.

    112 and 110 are always among them. One that comes with the program has no screen of its own.
    """
    found = most_urgent_first(matches, reader.catalog)
    dialled = {contact.dial for match in found for contact in match.offer.contacts}
    missing = [one for one in emergency_numbers(reader) if one.contacts[0].dial not in dialled]
    always = [Match(one, one.hours.availability(reader.now), score=0) for one in missing]
    return most_urgent_first([*always, *found], reader.catalog)


def _help_line(number: str, message: str, reader: Reader) -> Offer:
    """An emergency number for this reader."""
    words = {SOURCE: reader.german, reader.language.code: reader.say}
    return Offer(
        id=number,
        kind=Kind.HELPLINE,
        provider="",
        texts={code: Text(say(message)) for code, say in words.items()},
        needs=(),
        cost=Cost.FREE,
        contacts=(Contact(EMERGENCY, number, number),),
        hours=Hours("24/7"),
    )
