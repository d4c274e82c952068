"""The ways back: one place, to the needs, or out of the visit."""

from dataclasses import dataclass, replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import ATTRACT, LANGUAGE, NEED, NOBODY, Step, Visit
from kiosk.journey.trail import stay


@dataclass(frozen=True, slots=True)
class WentBack(Event):
    """The visitor goes one place back."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """One place back; from the first place of a visit this is leaving."""
        if visit.place.enlarged:
            return stay(visit, enlarged=False)
        before = replace(visit, trail=visit.trail[:-1] or (ATTRACT,))
        return NOBODY if before.place.step is Step.ATTRACT else before


@dataclass(frozen=True, slots=True)
class StartedOver(Event):
    """The visitor begins again in the same language and keeps their list."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The needs again; the language, the way of showing it and the list remain.

        Another search belongs to the same visit; who is done leaves, and then all is forgotten.
        """
        if not visit.language:
            return NOBODY
        return replace(visit, trail=(ATTRACT, LANGUAGE, NEED), filters=Filters())


@dataclass(frozen=True, slots=True)
class Left(Event):
    """The visitor left, or walked away."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Nothing of the visit remains."""
        return NOBODY
