"""What goes on in the house where the kiosk stands."""

from kiosk.catalog.hours.availability import OpenState
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader


def open_in_the_house(reader: Reader) -> tuple[OfferFacts, ...]:
    """The centre's own offers whose doors are open for a while just now."""
    centre = reader.catalog.centre
    house = {one.id for one in reader.catalog.providers.values() if one.name == centre.name}
    return tuple(
        OfferFacts(offer, reader)
        for offer in reader.catalog.offers.values()
        if offer.provider in house
        and offer.offered_on(reader.now.date())
        and offer.hours.availability(reader.now).state is OpenState.OPEN
    )
