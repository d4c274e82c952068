"""The way by needs: the start, and what there is for each need and each narrower one."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from kiosk.catalog.discretion import discreet_need
from kiosk.catalog.finding.matching import Query, find
from kiosk.catalog.finding.nearby import nearby
from kiosk.catalog.finding.urgency import most_urgent_first
from kiosk.catalog.model import Need, SubNeed
from kiosk.facts.emergency import help_lines
from kiosk.facts.links import need_path
from kiosk.site.local_site import LocalSite, Page
from kiosk.site.offer_cards import Card, OfferCards
from kiosk.site.paging import paged
from kiosk.site.site_assets import ASSETS


class Tile(NamedTuple):
    """The way to a need: its picture, its colour, its name and the language of the name."""

    path: str
    pictogram: str
    colour: str
    title: str
    language: str


def start_page(site: LocalSite) -> Page:
    """All needs with their pictures."""
    edition = site.edition
    welcome = site.reader.read(edition.catalog.centre.texts)
    needs = [need for need in edition.catalog.needs.values() if not need.urgent]
    return site.page(
        f"{site.code}/",
        "start.html",
        description=welcome.text.summary,
        welcome=welcome,
        needs=[tile(need, need, site) for need in needs],
    )


def need_pages(site: LocalSite, cards: OfferCards) -> Iterator[Page]:
    """A page for each need and each narrower one; more where there are many offers."""
    for need in site.edition.catalog.needs.values():
        subs = [tile(sub, need, site) for sub in need.subs]
        yield from _pages(need, need, subs, site, cards)
        for sub in need.subs:
            yield from _pages(sub, need, [], site, cards)


def tile(one: Need | SubNeed, need: Need, site: LocalSite) -> Tile:
    """The way to a need, or to a narrower one of `need`."""
    reading = site.reader.read(one.texts)
    path = need_path(one.id, site.code, site.edition.catalog)
    picture = one.pictogram or need.pictogram
    return Tile(path, picture, need.colour, reading.text.title, reading.language)


def _pages(
    one: Need | SubNeed, need: Need, subs: Sequence[Tile], site: LocalSite, cards: OfferCards
) -> Iterator[Page]:
    """The pages of a need: its offers, best first, and its help lines."""
    edition, reader = site.edition, site.reader
    found = find(edition.index, Query(one.id, site.code), edition.now)
    offers = [match.offer for match in found.matches]
    lines = [match.offer for match in most_urgent_first(found.helplines, edition.catalog)]
    listed = {offer.id for offer in offers}
    others = [line for line in lines if line.id not in listed]
    near = nearby(edition.index, Query(one.id, site.code), edition.now).needs if not offers else ()
    hidden = discreet_need(one.id, edition.catalog)
    path = need_path(one.id, site.code, edition.catalog)
    for part in paged(path, offers):
        yield site.page(
            part.path,
            "need.html",
            title=reader.read(one.texts).text.title,
            findable=not hidden,
            script=ASSETS.leave if hidden else "",
            need=tile(one, need, site),
            whole=None if one is need else tile(need, need, site),
            subs=subs if part.first else [],
            cards=partial(cards, part.items),
            part=part,
            lines=partial(cards, others),
            near=[tile(edition.needs[id], need, site) for id in near],
        )


def help_page(site: LocalSite, cards: OfferCards) -> Page:
    """The numbers to call at once, most urgent first, the emergency numbers always among them."""
    edition = site.edition
    found = find(edition.index, Query("", site.code), edition.now)

    def lines() -> list[tuple[Card, bool]]:
        """The cards, and whether each has a page of its own."""
        offers = [match.offer for match in help_lines(found.helplines, site.reader)]
        known = (offer.id in edition.catalog.offers for offer in offers)
        return list(zip(cards(offers), known, strict=True))

    return site.page(
        f"{site.code}/-/help/",
        "help.html",
        title=site.say("help-now"),
        lines=lines,
    )
