"""The visitor's list: each offer once, the most important first."""

from dataclasses import replace

from kiosk.catalog.model import Catalog
from kiosk.journey.events import ListCleared, OfferAdded, OfferMovedUp, OfferRemoved
from kiosk.journey.place import Visit

MOST_CHOSEN = 12
"""How many offers a list holds: more than anybody visits, and less than a roll of paper."""


def add(visit: Visit, event: OfferAdded, catalog: Catalog) -> Visit:
    """One offer more at the end, unless the list is full or holds it already."""
    full = len(visit.chosen) >= MOST_CHOSEN
    if full or event.offer in visit.chosen or event.offer not in catalog.offers:
        return visit
    if not visit.language:
        return visit
    return replace(visit, chosen=(*visit.chosen, event.offer))


def remove(visit: Visit, event: OfferRemoved, catalog: Catalog) -> Visit:
    """One offer less; the others keep their order."""
    return replace(visit, chosen=tuple(one for one in visit.chosen if one != event.offer))


def move_up(visit: Visit, event: OfferMovedUp, catalog: Catalog) -> Visit:
    """The offer changes places with the one above it, if there is one."""
    if event.offer not in visit.chosen[1:]:
        return visit
    above = visit.chosen.index(event.offer) - 1
    others = [one for one in visit.chosen if one != event.offer]
    return replace(visit, chosen=(*others[:above], event.offer, *others[above:]))


def clear(visit: Visit, event: ListCleared, catalog: Catalog) -> Visit:
    """An empty list."""
    return replace(visit, chosen=())
