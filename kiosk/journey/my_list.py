"""The visitor's list: each offer once, the most important first."""

from dataclasses import dataclass, replace

from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import Step, Visit
from kiosk.journey.trail import stay

MOST_CHOSEN = 12
"""How many offers a list holds: more than anybody visits, and less than a roll of paper."""


@dataclass(frozen=True, slots=True)
class OfferAdded(Event):
    """The visitor puts an offer on their list."""

    offer: str

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """One offer more at the end, unless the list is full or holds it already."""
        full = len(visit.chosen) >= MOST_CHOSEN
        if full or self.offer in visit.chosen or self.offer not in catalog.offers:
            return visit
        if not visit.language:
            return visit
        return replace(visit, chosen=(*visit.chosen, self.offer))


@dataclass(frozen=True, slots=True)
class OfferRemoved(Event):
    """The visitor takes an offer off their list."""

    offer: str

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """One offer less; the others keep their order."""
        return replace(visit, chosen=tuple(one for one in visit.chosen if one != self.offer))


@dataclass(frozen=True, slots=True)
class OfferMovedUp(Event):
    """An offer of the list matters more than the one above it."""

    offer: str

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The offer changes places with the one above it, if there is one."""
        if self.offer not in visit.chosen[1:]:
            return visit
        above = visit.chosen.index(self.offer) - 1
        others = [one for one in visit.chosen if one != self.offer]
        return replace(visit, chosen=(*others[:above], self.offer, *others[above:]))


@dataclass(frozen=True, slots=True)
class ClearingWanted(Event):
    """The visitor wants to empty their list."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """They are asked once whether they mean it."""
        if visit.place.step is not Step.LIST or not visit.chosen:
            return visit
        return stay(visit, clearing=True)


@dataclass(frozen=True, slots=True)
class ClearingRefused(Event):
    """The visitor keeps their list after all."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The list as it was."""
        return stay(visit, clearing=False) if visit.place.clearing else visit


@dataclass(frozen=True, slots=True)
class ListCleared(Event):
    """The visitor was asked and means to empty their list."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """An empty list; nothing is emptied that nobody was asked about."""
        if not visit.place.clearing:
            return visit
        return stay(replace(visit, chosen=()), clearing=False)
