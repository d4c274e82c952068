"""The short view of an offer in a list, the same in every list."""

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.catalog.model import Offer
from kiosk.facts.fact import Fact, Topic, about
from kiosk.facts.fact_icons import fact_icon
from kiosk.facts.links import offer_path
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.opening import coming_dates
from kiosk.site.local_site import LocalSite
from kiosk.site.offer_pages import Reach, reach

MOST_LINES = 2
"""How many lines a card says of the hours."""


class Card(NamedTuple):
    """What a list says of an offer."""

    path: str
    facts: OfferFacts
    title: str
    language: str
    summary: str
    place: tuple[Fact, ...]
    hours: tuple[Fact, ...]
    icons: tuple[tuple[str, Fact], ...]
    spoken: tuple[Fact, ...]
    marks: tuple[Fact, ...]
    phone: Reach | None


class OfferCards:
    """The cards of one language, each made once for all lists."""

    def __init__(self, site: LocalSite) -> None:
        self._site = site
        self._made: dict[str, Card] = {}

    def __call__(self, offers: Iterable[Offer]) -> list[Card]:
        """The cards of these offers."""
        return [self._card(offer) for offer in offers]

    def _card(self, offer: Offer) -> Card:
        known = self._made.get(offer.id)
        if known is None:
            known = self._made[offer.id] = _card(offer, self._site)
        return known


def _card(offer: Offer, site: LocalSite) -> Card:
    facts = site.facts(offer)
    found = facts.conditions
    wanted = about(found, Topic.COST, Topic.WOMEN_ONLY, Topic.CHILDCARE)
    reading = facts.reading
    hours = facts.hours or tuple(coming_dates(offer, facts.reader))
    return Card(
        offer_path(offer, site.code, site.edition.catalog),
        facts,
        reading.text.title,
        reading.language,
        reading.text.summary,
        facts.place,
        hours[:MOST_LINES],
        tuple((fact_icon(fact.topic, offer), fact) for fact in wanted),
        about(found, Topic.LANGUAGES),
        about(facts.marks, Topic.SHOWN_IN, Topic.MACHINE),
        next((one for one in reach(facts) if one.icon == "phone"), None),
    )
