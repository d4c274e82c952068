"""What is invented in the samples of the shipped content, to look for where it must not be."""

from collections.abc import Iterator
from functools import cache

from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.sample_data import for_the_public
from tests.catalog.shipped import shipped


@cache
def public() -> Catalog:
    """What a public kiosk knows of it."""
    return for_the_public(shipped())


def samples() -> dict[str, Offer]:
    """The samples, with all that is invented in them."""
    return {id: offer for id, offer in shipped().offers.items() if offer.sample}


def invented(offer: Offer) -> Iterator[str]:
    """The contact data of a sample, in each form in which it could be shown or encoded."""
    yield from ("example.org", "Muster")
    for contact in offer.contacts:
        yield from filter(None, (contact.phone, contact.dial, contact.email))
    if offer.geo:
        yield f"{offer.geo.lat},{offer.geo.lon}"
    for stop in offer.transit:
        yield from (stop.stop, *stop.lines)


def betrayed(offer: Offer, said: str) -> list[str]:
    """What of the invented data stands in `said`, whatever blanks or line ends are within."""
    plain = "".join(said.split())
    return [word for word in invented(offer) if "".join(word.split()) in plain]
