"""The visitor's own words, letter by letter."""

from dataclasses import dataclass

from kiosk.catalog.model import Catalog
from kiosk.journey.event import Event
from kiosk.journey.place import Step, Visit
from kiosk.journey.trail import stay

MOST_TYPED = 30
"""How many letters the search takes: more than anybody needs, and they fit on every screen."""


@dataclass(frozen=True, slots=True)
class Typed(Event):
    """The visitor typed a letter, or chose it `instead` of the last one."""

    letter: str
    instead: bool = False

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Whatever is typed shows the first page of what it finds."""
        before = visit.place.typed[:-1] if self.instead else visit.place.typed
        typed = (before + self.letter).lstrip()
        possible = self.letter.isprintable() and len(typed) <= MOST_TYPED
        if visit.place.step is not Step.SEARCH or not possible:
            return visit
        return stay(visit, typed=typed, page=0)


@dataclass(frozen=True, slots=True)
class Erased(Event):
    """The visitor takes the last letter back."""

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """One letter less shows the first page of what is found now."""
        return stay(visit, typed=visit.place.typed[:-1], page=0) if visit.place.typed else visit


@dataclass(frozen=True, slots=True)
class KeyboardChosen(Event):
    """The visitor wants other letters; keyboards count from 0."""

    keyboard: int

    def moved(self, visit: Visit, catalog: Catalog) -> Visit:
        """Other letters leave alone what is typed already."""
        if visit.place.step is not Step.SEARCH:
            return visit
        return stay(visit, keyboard=max(0, self.keyboard))
