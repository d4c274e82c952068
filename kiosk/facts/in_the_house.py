"""What goes on in the house where the kiosk stands, and when nothing does."""

from kiosk.catalog.hours.availability import OpenState
from kiosk.facts.closure_words import announced, closed_days, closed_now
from kiosk.facts.fact import Fact
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader


def open_in_the_house(reader: Reader) -> tuple[OfferFacts, ...]:
    """The centre's own offers whose doors are open for a while just now.

    Nothing is in the house as long as the centre does not name its provider.
    """
    house = reader.catalog.centre.provider
    return tuple(
        OfferFacts(offer, reader)
        for offer in reader.catalog.offers.values()
        if house
        and offer.provider == house
        and offer.offered_on(reader.now.date())
        and offer.as_on(reader.now.date()).hours.availability(reader.now).state is OpenState.OPEN
    )


def house_closings(reader: Reader) -> tuple[str, ...]:
    """That the house is closed today, and its closed days that begin soon."""
    hours = reader.catalog.centre.hours
    soon = (fact.words for fact in announced(hours, reader))
    return tuple(filter(None, (closed_now(hours, reader), *soon)))


def house_closed_days(reader: Reader) -> tuple[Fact, ...]:
    """The closed days of the house, now and soon, from when to when."""
    return tuple(closed_days(reader.catalog.centre.hours, reader))
