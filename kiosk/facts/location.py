"""Where an offer is: the house and who offers, the address, the stops nearby."""

from collections.abc import Iterator

from kiosk.catalog.model import Address, Offer
from kiosk.facts.fact import Fact, Topic
from kiosk.language.languages import SOURCE


def place(offer: Offer, provider_name: str) -> Iterator[Fact]:
    """In which house or part of town it is, and who offers unless the house's name says so.

    Briefly it is the house, or who offers.
    """
    house = offer.address.place if offer.address else ""
    parts = (house,) if provider_name in house else (house, provider_name)
    if words := " · ".join(part for part in parts if part):
        yield Fact(Topic.PLACE, words, SOURCE, next(filter(None, parts)))


def address(offer: Offer) -> Iterator[Fact]:
    """The address as it stands on a letter, a line a fact."""
    if offer.address is not None:
        for line in address_lines(offer.address):
            yield Fact(Topic.ADDRESS, line, SOURCE)


def room(offer: Offer) -> Iterator[Fact]:
    """The room or meeting point as it stands on a door."""
    if offer.where:
        yield Fact(Topic.ROOM, offer.where, SOURCE)


def place_lines(offer: Offer) -> tuple[str, ...]:
    """The room or meeting point, then the address: all that leads to the door."""
    lines = address_lines(offer.address) if offer.address else ()
    return (offer.where, *lines) if offer.where else lines


def transit(offer: Offer) -> Iterator[Fact]:
    """The stops nearby, each with its lines."""
    for stop in offer.transit:
        yield Fact(Topic.TRANSIT, " ".join((stop.stop, *stop.lines)), SOURCE)


def address_lines(address: Address) -> tuple[str, ...]:
    """The house, the street, the town; what is not known is left out."""
    town = f"{address.postcode} {address.city}".strip()
    return tuple(line for line in (address.place, address.street, town) if line)
