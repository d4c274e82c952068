"""A small catalogue, and visitors at certain points of their way through it."""

from dataclasses import replace
from functools import reduce

from kiosk.catalog.choices import Kind
from kiosk.catalog.model import Catalog, Centre, Need, Offer, SubNeed
from kiosk.catalog.texts import Text
from kiosk.journey import (
    ATTRACT,
    LANGUAGE,
    MOST_CHOSEN,
    NEED,
    NOBODY,
    Event,
    Place,
    SearchWanted,
    Step,
    Visit,
)

CAFE, OFFICE, LINE = "cafe", "office", "line"
MORE = tuple(f"offer-{number}" for number in range(MOST_CHOSEN))


def need(name: str, *subs: str) -> Need:
    """A need with its narrower needs."""
    narrower = tuple(SubNeed(f"{name}.{sub}", {"de": Text(sub)}) for sub in subs)
    return Need(name, {"de": Text(name)}, name, "#000000", narrower)


def offer(name: str) -> Offer:
    """An offer, or a help line."""
    kind = Kind.HELPLINE if name == LINE else Kind.OFFER
    return Offer(name, kind, "house", {"de": Text(name)}, ("german", "german.practice"))


NEEDS = {one.id: one for one in (need("german", "practice", "course"), need("work"))}
OFFERS = {name: offer(name) for name in (CAFE, OFFICE, LINE, *MORE)}
CATALOG = Catalog(Centre("House", {}), NEEDS, {}, OFFERS)


def after(visit: Visit, *happened: Event) -> Visit:
    """The visit after all that happened."""
    return reduce(lambda so_far, event: event.moved(so_far, CATALOG), happened, visit)


def further(visit: Visit, place: Place) -> Visit:
    """The visit with one place more, however it was reached."""
    return replace(visit, trail=(*visit.trail, place))


def steps(visit: Visit) -> list[Step]:
    """The screens from the first to the present one."""
    return [place.step for place in visit.trail]


ASKED = Visit((ATTRACT, LANGUAGE))
"""Somebody who is asked for a language."""

SPEAKING = Visit((ATTRACT, LANGUAGE, NEED), language="ar")
"""Somebody who chose a language and sees the needs."""

NARROWING = further(SPEAKING, Place(Step.SUB_NEED, need="german"))
"""Somebody who sees the narrower needs of one."""

LISTING = further(NARROWING, Place(Step.OFFERS, need="german.practice"))
"""Somebody who sees offers."""

READING = further(LISTING, Place(Step.OFFER, need="german.practice", offer=CAFE))
"""Somebody who reads about an offer."""

SEARCHING = after(SPEAKING, SearchWanted())
"""Somebody who may type what they look for."""

ANYWHERE = (NOBODY, ASKED, SPEAKING, NARROWING, LISTING, READING, SEARCHING)
