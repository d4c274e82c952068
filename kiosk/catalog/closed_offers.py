"""Which offers a closure closes: they learn of it through their hours."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kiosk.catalog.closures import Closure
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.closed_days import ClosedDays
from kiosk.catalog.model import Catalog, Centre, Offer


def with_closures(catalog: Catalog, closures: Mapping[str, Closure]) -> Catalog:
    """The catalogue with these closures in the hours of the house and of every offer concerned."""
    if not closures:
        return catalog
    centre, every = catalog.centre, closures.values()
    offers = {
        id: replace(offer, hours=_closed(offer.hours, found))
        if (found := [one for one in every if closes(one, offer, centre)])
        else offer
        for id, offer in catalog.offers.items()
    }
    house = _closed(centre.hours, (one for one in every if closes_house(one, centre)))
    return replace(catalog, closures=closures, offers=offers, centre=replace(centre, hours=house))


def closes(closure: Closure, offer: Offer, centre: Centre) -> bool:
    """Whether an offer is closed by a closure."""
    if offer.id in closure.spared:
        return False
    if closure.of_the_house:
        return bool(centre.provider) and offer.provider == centre.provider
    return offer.provider in closure.providers or offer.id in closure.offers


def closes_house(closure: Closure, centre: Centre) -> bool:
    """Whether the house itself is closed."""
    return closure.of_the_house or centre.provider in closure.providers


def _closed(hours: Hours, closures: Iterable[Closure]) -> Hours:
    """The hours without the days of these closures."""
    days = sorted(ClosedDays(one.first, one.last, one.id) for one in closures)
    return replace(hours, closed=tuple(days))
