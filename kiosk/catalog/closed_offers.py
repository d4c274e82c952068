"""Which offers a closure closes: they learn of it through their hours."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiosk.catalog.closures import Closure, House
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.closed_days import ClosedDays
from kiosk.catalog.model import Catalog, Centre, Offer, Provider


def with_closures(catalog: Catalog, closures: Mapping[str, Closure]) -> Catalog:
    """The catalogue with these closures in the hours of the house and of every offer concerned."""
    if not closures:
        return catalog
    centre, every = catalog.centre, closures.values()
    house = house_of(centre, catalog.providers)
    offers = {
        id: replace(offer, hours=_closed(offer.hours, found))
        if (found := [one for one in every if closes(one, offer, house)])
        else offer
        for id, offer in catalog.offers.items()
    }
    hours = _closed(centre.hours, (one for one in every if closes_house(one, house)))
    return replace(catalog, closures=closures, offers=offers, centre=replace(centre, hours=hours))


def house_of(centre: Centre, providers: Mapping[str, Provider]) -> House:
    """As whom and where the centre stands in the content: its provider, both their places."""
    provider = providers.get(centre.provider)
    places = (centre.place, provider.place if provider else "")
    return House(
        (centre.provider,) if centre.provider else (),
        tuple(dict.fromkeys(filter(None, places))),
    )


def closes(closure: Closure, offer: Offer, house: House) -> bool:
    """Whether an offer is closed by a closure; the house closes for whoever else is in it, too."""
    if offer.id in closure.spared:
        return False
    if closure.of_the_house:
        return offer.provider in house.providers or offer.place in house.places
    named = offer.provider in closure.providers or offer.place in closure.places
    return named or offer.id in closure.offers


def closes_house(closure: Closure, house: House) -> bool:
    """Whether the house itself is closed."""
    closed = {*closure.providers, *closure.places}
    return closure.of_the_house or bool(closed & {*house.providers, *house.places})


def _closed(hours: Hours, closures: Iterable[Closure]) -> Hours:
    """The hours without the days of these closures."""
    ordered = sorted(closures, key=lambda one: (one.first, one.last))
    days = (ClosedDays(one.first, one.last, one.id, one.texts) for one in ordered)
    return replace(hours, closed=tuple(days))
