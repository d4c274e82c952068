"""How far the words about an offer, and any other text, can be trusted."""

from collections.abc import Iterator

from kiosk.catalog.choices import Kind
from kiosk.catalog.fact_age import doubted
from kiosk.catalog.model import Offer
from kiosk.catalog.sample_data import contact_unknown
from kiosk.catalog.texts import Reading, Why
from kiosk.facts.fact import Fact, Topic
from kiosk.facts.reader import Reader
from kiosk.language import dates
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings


def marks(offer: Offer, reading: Reading, reader: Reader) -> Iterator[Fact]:
    """What an honest reader should know about what they read of `offer`."""
    say = reader.say
    if offer.sample and not contact_unknown(offer):
        yield Fact(Topic.SAMPLE, say("sample-contact"), say.language, say("sample"))
    if offer.last_verified and doubted(offer, reader.catalog, reader.now.date()):
        year = str(offer.last_verified.year)
        short = say("facts-old-short", year=year)
        yield Fact(Topic.OLD, say("facts-old", year=year), say.language, short)
    yield from text_marks(reading, say)


def text_marks(reading: Reading, say: Strings) -> Iterator[Fact]:
    """What an honest reader should know about any text: its language, its maker, its age."""
    language = say.language
    if reading.why is not Why.OWN:
        endonym = LANGUAGES[reading.language].endonym
        yield Fact(Topic.SHOWN_IN, say("shown-in", language=endonym), language, endonym)
    if reading.machine:
        short = say("machine-text-short")
        yield Fact(Topic.MACHINE, say("machine-text"), language, short)
    if reading.outdated:
        yield Fact(Topic.OUTDATED, say("outdated-text"), language)


def verified(offer: Offer, say: Strings) -> Iterator[Fact]:
    """When somebody last made sure of the facts.

    Whoever needs help at once must not doubt the number; staff are told how old it is.
    """
    if offer.last_verified and offer.kind is not Kind.HELPLINE:
        words = say("last-verified", day=dates.numeric(offer.last_verified))
        yield Fact(Topic.VERIFIED, words, say.language)
