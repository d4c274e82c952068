"""What a visitor shows to a bus driver or a clerk: where they want to go, in a few sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalog.hours.availability import OpenState
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.facts.spoken_languages import language_name
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings

NOT_YET_KNOWN = (OpenState.CLOSED, OpenState.UNKNOWN)
"""While the door is so and no date is known, nothing is said of when."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The same sentences for whoever helps and for the visitor, who must know what they say.

    `own` is empty for those who read German.
    """

    german: tuple[str, ...]
    own: tuple[str, ...] = ()


def show_this(facts: OfferFacts) -> Sentences:
    """What to show to be led to an offer; what nobody knows is left out.

    Of a discreet offer only the street is named.
    """
    reader = facts.reader
    german = OfferFacts(facts.offer, reader.in_german)
    return Sentences(
        german=tuple(_sentences(german, reader)),
        own=() if speaks_german(reader) else tuple(_sentences(facts, reader)),
    )


def speaks_german(reader: Reader) -> bool:
    """Whether the visitor reads German, be it easy German."""
    return reader.language.code.partition("-")[0] == SOURCE


def speaks(reader: Reader, say: Strings) -> Iterator[str]:
    """Which language the visitor speaks, in the words of `say`; nothing where it is German."""
    if not speaks_german(reader):
        yield say("show-speak", language=language_name(reader.language.code, say))


def _sentences(facts: OfferFacts, visitor: Reader) -> Iterator[str]:
    """The sentences in the words of `facts`."""
    say, told = facts.reader.say, facts.taken_along
    where = ", ".join(line.words for line in (*told.address, *told.room))
    stops = " · ".join(stop.words for stop in told.transit)
    wanted = where if facts.discreet else told.title
    if wanted:
        yield say("show-want", offer=wanted)
    when = _when(told)
    if wanted and when:
        yield say("show-when", when=when)
    if where and where != wanted:
        yield say("show-where", where=" · ".join(filter(None, (where, stops))))
    yield from speaks(visitor, say)
    yield say("show-help")


def _when(facts: OfferFacts) -> str:
    """Until when the door is open now, else when to come next."""
    opening, dates = facts.opening, facts.dates
    if opening.state is OpenState.OPEN or not dates:
        return "" if opening.state in NOT_YET_KNOWN else opening.words
    return dates[0].words
