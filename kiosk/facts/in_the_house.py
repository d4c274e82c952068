"""What goes on in the house where the kiosk stands."""

from kiosk.catalog.hours.availability import OpenState
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
