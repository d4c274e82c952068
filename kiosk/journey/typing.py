"""The visitor's own words, letter by letter."""

from kiosk.catalog.model import Catalog
from kiosk.journey.events import Erased, KeyboardChosen, Typed
from kiosk.journey.place import Step, Visit
from kiosk.journey.trail import stay

MOST_TYPED = 30
"""How many letters the search takes: more than anybody needs, and they fit on every screen."""


def type_letter(visit: Visit, event: Typed, catalog: Catalog) -> Visit:
    """Whatever is typed shows the first page of what it finds."""
    before = visit.place.typed[:-1] if event.instead else visit.place.typed
    typed = (before + event.letter).lstrip()
    possible = event.letter.isprintable() and len(typed) <= MOST_TYPED
    if visit.place.step is not Step.SEARCH or not possible:
        return visit
    return stay(visit, typed=typed, page=0)


def erase(visit: Visit, event: Erased, catalog: Catalog) -> Visit:
    """One letter less shows the first page of what is found now."""
    return stay(visit, typed=visit.place.typed[:-1], page=0) if visit.place.typed else visit


def choose_keyboard(visit: Visit, event: KeyboardChosen, catalog: Catalog) -> Visit:
    """Other letters leave alone what is typed already."""
    if visit.place.step is not Step.SEARCH:
        return visit
    return stay(visit, keyboard=max(0, event.keyboard))
