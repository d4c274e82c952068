"""The short view of an offer in a list, the same in every list."""

from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup

from kiosk.catalog.model import Offer
from kiosk.facts.fact import Fact, Topic, about
from kiosk.facts.fact_icons import NOT_THERE, fact_icon
from kiosk.facts.links import offer_path
from kiosk.site.local_site import ROOT, LocalSite
from kiosk.site.offer_pages import Reach, dates, lasting, marks, reach
from kiosk.site.page_icons import PageIcons
from kiosk.site.templates_of_pages import template

MOST_LINES = 2
"""How many lines a card says of the hours."""


class Card(NamedTuple):
    """What a list says of an offer."""

    path: str
    title: str
    language: str
    summary: str
    place: tuple[Fact, ...]
    hours: tuple[Fact, ...]
    icons: tuple[tuple[str, Fact], ...]
    spoken: tuple[Fact, ...]
    marks: tuple[Fact, ...]
    phone: Reach | None


class Drawn(NamedTuple):
    """A card as it stands in a page, but for the way to the root, and the icons that it shows."""

    words: str
    icons: PageIcons


class OfferCards:
    """The cards of one language, each drawn once for all lists."""

    def __init__(self, site: LocalSite) -> None:
        self._site = site
        self._drawn: dict[tuple[str, str], Drawn] = {}

    def of(self, offers: Iterable[Offer]) -> "CardList":
        """The cards of these offers."""
        return CardList(self, tuple(offers))

    def drawn(self, offer: Offer, look: str) -> Drawn:
        """One card, drawn by the macro `look`."""
        known = self._drawn.get((offer.id, look))
        if known is None:
            known = self._drawn[offer.id, look] = self._draw(offer, look)
        return known

    def _draw(self, offer: Offer, look: str) -> Drawn:
        site = self._site
        icons = PageIcons(site.edition.pictograms)
        macro = getattr(template("cards.html").module, look)
        known = offer.id in site.edition.catalog.offers
        return Drawn(macro(_card(offer, site), ROOT, icons, site.said, site.code, known), icons)


class CardList:
    """The cards of a list, which a template draws; false where the list is empty."""

    def __init__(self, cards: OfferCards, offers: tuple[Offer, ...]) -> None:
        self._cards = cards
        self._offers = offers

    def __bool__(self) -> bool:
        return bool(self._offers)

    def drawn(self, look: str, root: str, icons: PageIcons) -> Markup:
        """All cards, drawn by the macro `look`, in a page with these icons."""
        found = [self._cards.drawn(offer, look) for offer in self._offers]
        for one in found:
            icons.take(one.icons)
        return Markup("".join(one.words for one in found).replace(ROOT, root))


def _card(offer: Offer, site: LocalSite) -> Card:
    facts = site.facts(offer)
    found = facts.conditions
    wanted = (*lasting(facts, Topic.COST), *about(found, Topic.WOMEN_ONLY, Topic.CHILDCARE))
    named = ((fact_icon(fact.topic, facts.offer), fact) for fact in wanted)
    reading = facts.reading
    hours = facts.hours or tuple(dates(facts))
    return Card(
        offer_path(offer, site.code, site.edition.catalog),
        reading.text.title,
        reading.language,
        reading.text.summary,
        facts.place,
        (*hours[:MOST_LINES], *facts.closed_days),
        tuple((icon, fact) for icon, fact in named if icon != NOT_THERE),
        about(found, Topic.LANGUAGES),
        about(marks(facts), Topic.SAMPLE, Topic.OLD, Topic.SHOWN_IN, Topic.MACHINE),
        next((one for one in reach(facts) if one.icon == "phone"), None),
    )
