"""How a place looks: its page and its codes, what is filtered, and how letters are shown."""

from dataclasses import dataclass, fields, replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import Step, Tab, Visit
from kiosk.journey.trail import stay

FILTERS = tuple(f.name for f in fields(Filters))
"""The names of the filters in the order in which the screen shows them."""


@dataclass(frozen=True, slots=True)
class PageTurned(Event):
    """The visitor turned to a page, counted from 0."""

    page: int

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """No page comes before the first; how many there are depends on the screen."""
        return stay(visit, page=max(0, self.page)) if visit.begun else visit


@dataclass(frozen=True, slots=True)
class FilterToggled(Event):
    """The visitor switched one of the filters, named as a field of Filters."""

    name: str

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Other offers are shown from the first page."""
        if visit.place.step is not Step.OFFERS or self.name not in FILTERS:
            return visit
        switched = {self.name: not getattr(visit.filters, self.name)}
        return stay(replace(visit, filters=replace(visit.filters, **switched)), page=0)


@dataclass(frozen=True, slots=True)
class TabChosen(Event):
    """The visitor wants to see one fact large beside its code, or on the whole screen.

    None means all facts again.
    """

    tab: Tab | None
    enlarged: bool = False

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The same tab again leads back to all facts; another code is as large as before."""
        place = visit.place
        if place.step is not Step.OFFER:
            return visit
        enlarged = place.enlarged or self.enlarged
        again = self.tab is place.tab and not enlarged
        return stay(visit, tab=None if again else self.tab, enlarged=enlarged, german=False, page=0)


@dataclass(frozen=True, slots=True)
class GermanToggled(Event):
    """The visitor wants to see the German original, or no longer."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The German original takes the place of the facts, or they come back."""
        if visit.place.step is not Step.OFFER:
            return visit
        return stay(visit, german=not visit.place.german, tab=None, page=0)


@dataclass(frozen=True, slots=True)
class CodeRevealed(Event):
    """The visitor was warned and wants the code of a discreet offer all the same."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The code is there until the visitor leaves the place."""
        if visit.place.step not in (Step.OFFER, Step.LIST, Step.SLIP):
            return visit
        return stay(visit, revealed=True)


@dataclass(frozen=True, slots=True)
class CodeTouched(Event):
    """The visitor touched the code to see it large, or small again."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """The code fills the screen, or no longer."""
        if visit.place.step not in (Step.OFFER, Step.LIST, Step.SLIP):
            return visit
        return stay(visit, enlarged=not visit.place.enlarged)


@dataclass(frozen=True, slots=True)
class TextSizeToggled(Event):
    """The visitor wants larger text, or normal text again."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Other pages hold other choices in large text, so the visitor begins at the first."""
        if not visit.begun:
            return visit
        return stay(replace(visit, large=not visit.large), page=0)


@dataclass(frozen=True, slots=True)
class ContrastToggled(Event):
    """The visitor wants stronger contrast, or the warm colours again."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Colours change and nothing else."""
        return replace(visit, contrast=not visit.contrast) if visit.begun else visit
