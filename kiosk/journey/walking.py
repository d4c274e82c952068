"""Where each step leads; one that makes no sense where the visitor is leads nowhere."""

from dataclasses import replace

from kiosk.catalog.finding.matching import Filters
from kiosk.catalog.model import Catalog
from kiosk.journey.events import (
    HelpWanted,
    LanguageChosen,
    LanguageWanted,
    ListWanted,
    NeedChosen,
    NothingFound,
    OfferChosen,
    SearchWanted,
    SlipWanted,
    Touched,
)
from kiosk.journey.place import ATTRACT, LANGUAGE, NEED, Place, Step, Visit
from kiosk.journey.trail import go
from kiosk.language.languages import LANGUAGES

ASKING = (Step.NEED, Step.SUB_NEED, Step.SEARCH, Step.NOT_FOUND)
"""The screens that show needs to choose from."""

LISTING = (Step.OFFERS, Step.SEARCH, Step.HELP, Step.NOT_FOUND, Step.LIST)
"""The screens that show cards of offers."""


def wake(visit: Visit, event: Touched, catalog: Catalog) -> Visit:
    """A touch on the waiting kiosk leads to the languages."""
    return go(visit, LANGUAGE) if visit.place.step is Step.ATTRACT else visit


def want_language(visit: Visit, event: LanguageWanted, catalog: Catalog) -> Visit:
    """Asking again keeps the trail, for the visitor returns to where they asked."""
    if visit.place.step is Step.LANGUAGE:
        return visit
    return replace(visit, trail=(*visit.trail, LANGUAGE))


def choose_language(visit: Visit, event: LanguageChosen, catalog: Catalog) -> Visit:
    """A first choice leads to the needs; a later one leads back to where it was asked."""
    if visit.place.step is not Step.LANGUAGE or event.code not in LANGUAGES:
        return visit
    spoken = replace(visit, language=event.code)
    before = visit.trail[:-1]
    if before[-1].step is Step.ATTRACT:
        return replace(spoken, trail=(ATTRACT, LANGUAGE, NEED))
    return replace(spoken, trail=before)


def choose_need(visit: Visit, event: NeedChosen, catalog: Catalog) -> Visit:
    """A need leads to its narrower needs; one without them, or all of it, leads to offers."""
    if visit.place.step not in ASKING:
        return visit
    need = catalog.needs.get(event.need.partition(".")[0])
    if need is None:
        return visit
    narrower = need.subs and event.need == need.id and not event.whole
    step = Step.SUB_NEED if narrower else Step.OFFERS
    return go(replace(visit, filters=Filters()), Place(step, need=event.need))


def choose_offer(visit: Visit, event: OfferChosen, catalog: Catalog) -> Visit:
    """A card leads to its offer, under the need with which it was found."""
    if visit.place.step not in LISTING or event.offer not in catalog.offers:
        return visit
    return go(visit, Place(Step.OFFER, need=visit.place.need, offer=event.offer))


def find_nothing(visit: Visit, event: NothingFound, catalog: Catalog) -> Visit:
    """Whoever finds no offer that fits is led on."""
    if visit.place.step is not Step.OFFERS:
        return visit
    return go(visit, Place(Step.NOT_FOUND, need=visit.place.need))


def want_search(visit: Visit, event: SearchWanted, catalog: Catalog) -> Visit:
    """Everybody who has chosen a language may search."""
    return go(visit, Place(Step.SEARCH)) if visit.language else visit


def want_list(visit: Visit, event: ListWanted, catalog: Catalog) -> Visit:
    """Everybody who has chosen a language has a list."""
    return go(visit, Place(Step.LIST)) if visit.language else visit


def want_slip(visit: Visit, event: SlipWanted, catalog: Catalog) -> Visit:
    """The place that tells what becomes of the slip; whether one is printed is not said here."""
    place = visit.place
    if place.step not in (Step.OFFER, Step.LIST) or (place.step is Step.LIST and not visit.chosen):
        return visit
    return go(visit, Place(Step.SLIP, need=place.need, offer=place.offer))


def want_help(visit: Visit, event: HelpWanted, catalog: Catalog) -> Visit:
    """Help at once is there everywhere, even before a language is chosen."""
    return go(visit, Place(Step.HELP))
