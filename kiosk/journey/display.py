"""How a place looks: its page and its codes, what is filtered, and how letters are shown."""

from dataclasses import fields, replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.events import (
    CodeTouched,
    ContrastToggled,
    FilterToggled,
    GermanToggled,
    PageTurned,
    TabChosen,
    TextSizeToggled,
)
from kiosk.journey.place import Step, Visit
from kiosk.journey.trail import stay

FILTERS = tuple(f.name for f in fields(Filters))
"""The names of the filters in the order in which the screen shows them."""


def turn_page(visit: Visit, event: PageTurned, catalog: Catalog) -> Visit:
    """No page comes before the first; how many there are depends on the screen."""
    return stay(visit, page=max(0, event.page)) if visit.begun else visit


def toggle_filter(visit: Visit, event: FilterToggled, catalog: Catalog) -> Visit:
    """Other offers are shown from the first page."""
    if visit.place.step is not Step.OFFERS or event.name not in FILTERS:
        return visit
    switched = {event.name: not getattr(visit.filters, event.name)}
    return stay(replace(visit, filters=replace(visit.filters, **switched)), page=0)


def choose_tab(visit: Visit, event: TabChosen, catalog: Catalog) -> Visit:
    """Another code is as large as the one before, or larger."""
    if visit.place.step is not Step.OFFER:
        return visit
    return stay(visit, tab=event.tab, enlarged=visit.place.enlarged or event.enlarged)


def toggle_german(visit: Visit, event: GermanToggled, catalog: Catalog) -> Visit:
    """The German original beside an offer comes or goes, from its first page."""
    if visit.place.step is not Step.OFFER:
        return visit
    return stay(visit, german=not visit.place.german, page=0)


def touch_code(visit: Visit, event: CodeTouched, catalog: Catalog) -> Visit:
    """The code fills the screen, or no longer."""
    if visit.place.step not in (Step.OFFER, Step.LIST, Step.SLIP):
        return visit
    return stay(visit, enlarged=not visit.place.enlarged)


def toggle_size(visit: Visit, event: TextSizeToggled, catalog: Catalog) -> Visit:
    """Other pages hold other choices in large text, so the visitor begins at the first."""
    if not visit.begun:
        return visit
    return stay(replace(visit, large=not visit.large), page=0)


def toggle_contrast(visit: Visit, event: ContrastToggled, catalog: Catalog) -> Visit:
    """Colours change and nothing else."""
    return replace(visit, contrast=not visit.contrast) if visit.begun else visit
