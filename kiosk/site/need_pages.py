"""The way by needs: the start, and what there is for each need and each narrower one."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from kiosk.catalog.discretion import discreet_need
from kiosk.catalog.finding.matching import FoundOffers, Query, find
from kiosk.catalog.finding.nearby import covered, nearby
from kiosk.catalog.finding.urgency import most_urgent_first
from kiosk.catalog.model import Need, Offer, SubNeed
from kiosk.exchange.calendars.calendar_files import house_calendar, need_calendar
from kiosk.facts.emergency import help_lines
from kiosk.facts.in_the_house import house_closed_days
from kiosk.facts.links import need_path
from kiosk.site.local_site import LocalSite, SitePage
from kiosk.site.offer_cards import OfferCards
from kiosk.site.paging import ListPart, paged
from kiosk.site.site_assets import ASSETS


class Tile(NamedTuple):
    """The way to a need: its picture, its colour, its name and the language of the name."""

    path: str
    pictogram: str
    colour: str
    title: str
    language: str


def start_page(site: LocalSite) -> SitePage:
    """All needs with their pictures."""

    def values() -> dict[str, Any]:
        catalog = site.edition.catalog
        welcome = site.reader.read(catalog.centre.texts)
        needs = [tile(need, need, site) for need in catalog.needs.values() if not need.urgent]
        return {
            "description": welcome.text.summary,
            "welcome": welcome,
            "closed": house_closed_days(site.reader),
            "needs": needs,
            "calendar": site.beside(house_calendar(site.code)),
        }

    return site.page(f"{site.code}/", "start.html", values)


def need_pages(site: LocalSite, cards: OfferCards) -> Iterator[SitePage]:
    """A page for each need and each narrower one; more where there are many offers."""
    for need in site.edition.catalog.needs.values():
        yield from _pages(need, need, site, cards)
        for sub in need.subs:
            yield from _pages(sub, need, site, cards)


def tile(one: Need | SubNeed, need: Need, site: LocalSite) -> Tile:
    """The way to a need, or to a narrower one of `need`."""
    reading = site.reader.read(one.texts)
    path = need_path(one.id, site.code, site.edition.catalog)
    picture = one.pictogram or need.pictogram
    return Tile(path, picture, need.colour, reading.text.title, reading.language)


def _pages(
    one: Need | SubNeed, need: Need, site: LocalSite, cards: OfferCards
) -> Iterator[SitePage]:
    """The pages of a need: its offers, best first, and on the first page its help lines."""
    edition = site.edition
    wish = Query(one.id, site.code)
    found = find(edition.index, wish, edition.now)
    offers = tuple(match.offer for match in found.matches)
    listed = {offer.id for offer in offers}
    known = covered(one.id, found)
    hidden = discreet_need(one.id, edition.catalog)

    def values(part: ListPart) -> dict[str, Any]:
        lines = most_urgent_first(found.helplines, edition.catalog)
        others = [match.offer for match in lines if match.offer.id not in listed]
        subs = need.subs if one is need and part.first else ()
        return {
            "title": site.reader.read(one.texts).text.title,
            "script": ASSETS.leave if hidden else "",
            "need": tile(one, need, site),
            "whole": None if one is need else tile(need, need, site),
            "subs": [tile(sub, need, site) for sub in subs],
            "known": known,
            "cards": cards.of(part.items),
            "part": part,
            "calendar": site.beside(need_calendar(site.code, one.id)),
            "lines": cards.of(others if part.first else ()),
            **({} if known else _instead(wish, found, need, site, cards)),
        }

    for part in paged(need_path(one.id, site.code, edition.catalog), offers):
        yield site.page(
            part.path,
            "need.html",
            partial(values, part),
            findable=not hidden,
            made_of=partial(_made_of, part, offers if known else (), found, site),
        )


def _instead(
    wish: Query, found: FoundOffers, need: Need, site: LocalSite, cards: OfferCards
) -> dict[str, Any]:
    """What else may help: other parts of the need, and what there is for all of it."""
    edition = site.edition
    near = nearby(edition.index, wish, edition.now).needs
    lines = {match.offer.id for match in found.helplines}
    wider = [match.offer for match in found.wider if match.offer.id not in lines]
    return {
        "near": [tile(edition.needs[id], need, site) for id in near],
        "wider": cards.of(wider),
    }


def _made_of(part: ListPart, offers: Sequence[Offer], found: FoundOffers, site: LocalSite) -> str:
    """What one of these pages is made of; nobody knows where it names other needs."""
    lines = [match.offer for match in found.helplines]
    about = (part.number, len(offers))
    return site.made_of.page(*part.items, *lines, about=about) if offers else ""


def help_page(site: LocalSite, cards: OfferCards) -> SitePage:
    """The numbers to call at once, most urgent first, the emergency numbers always among them."""

    def values() -> dict[str, Any]:
        edition = site.edition
        found = find(edition.index, Query("", site.code), edition.now)
        offers = [match.offer for match in help_lines(found.helplines, site.reader)]
        return {"title": site.say("help-now"), "lines": cards.of(offers)}

    return site.page(f"{site.code}/-/help/", "help.html", values)
