"""Pages that keep codes alive: of what is gone or called otherwise now, and short addresses."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from kiosk.catalog.discretion import discreet
from kiosk.catalog.finding.matching import whole
from kiosk.catalog.model import Offer
from kiosk.facts.links import APART, named_path, offer_path, short_name, short_path
from kiosk.site.inline_text import direction, tag
from kiosk.site.local_site import POLICY, LocalSite, SitePage
from kiosk.site.need_pages import tile
from kiosk.site.offer_cards import OfferCards
from kiosk.site.printed_offers import PrintedOffer
from kiosk.site.site_assets import ASSETS
from kiosk.site.templates_of_pages import template

MOST = 6
"""How many other offers a page of one that is gone names."""


class Sign(NamedTuple):
    """The way to another page."""

    path: str
    title: str
    language: str


def gone_pages(site: LocalSite, cards: OfferCards) -> Iterator[SitePage]:
    """For each offer that is over a page that says so, and what there is instead."""
    for id, printed in site.edition.gone.items():
        path = f"{site.code}/{APART}/{short_name(id)}/" if printed.discreet else ""
        yield _gone_page(path or named_path(id, site.code), printed, site, cards)


def moved_pages(site: LocalSite) -> Iterator[SitePage]:
    """From each former id of an offer to its page; no code has ever named a discreet one."""
    for former, offer in site.edition.moved.items():
        if not discreet(offer, site.edition.catalog):
            yield _signpost(named_path(former, site.code), [_of_offer(offer, site)], site)


def short_pages(site: LocalSite) -> Iterator[SitePage]:
    """From each short address to the page."""
    yield from _short_pages(site, site.code)


def left_pages(site: LocalSite) -> Iterator[SitePage]:
    """From the addresses of languages that are offered no more to the pages of this one."""
    for code in site.edition.left:
        yield _signpost(f"{code}/", [Sign(f"{site.code}/", site.language.endonym, site.code)], site)
        for id, sign in _signs(site):
            yield _signpost(named_path(id, code), [sign], site)
        yield from _short_pages(site, code)


def _short_pages(site: LocalSite, code: str) -> Iterator[SitePage]:
    """The short addresses of a language; two offers that share one are both named."""
    signs: dict[str, list[Sign]] = defaultdict(list)
    for id, sign in _signs(site):
        signs[short_path(id, code)].append(sign)
    for path, found in signs.items():
        yield _signpost(path, found, site)


def _signs(site: LocalSite) -> Iterator[tuple[str, Sign]]:
    """The way to the page of each id that codes may name."""
    edition = site.edition
    for id, offer in {**edition.known, **edition.moved}.items():
        if not discreet(offer, edition.catalog):
            yield id, _of_offer(offer, site)
    for id, printed in edition.gone.items():
        if id not in edition.known and not printed.discreet:
            yield id, Sign(named_path(id, site.code), site.say("offer-gone"), site.code)


def _of_offer(offer: Offer, site: LocalSite) -> Sign:
    """The way to an offer's page."""
    reading = site.reader.read(offer.texts)
    path = offer_path(offer, site.code, site.edition.catalog)
    return Sign(path, reading.text.title, reading.language)


def _gone_page(path: str, printed: PrintedOffer, site: LocalSite, cards: OfferCards) -> SitePage:
    def values() -> dict[str, Any]:
        edition, needs = site.edition, set(printed.needs)
        alike = [one for one in edition.listed if needs & set(one.needs)]
        known = [(id, whole(id)) for id in printed.needs if id in edition.needs]
        return {
            "title": site.say("offer-gone"),
            "needs": [tile(edition.needs[id], edition.catalog.needs[of], site) for id, of in known],
            "cards": cards.of(alike[:MOST]),
        }

    return site.page(path, "gone.html", values, findable=False)


def _signpost(path: str, signs: list[Sign], site: LocalSite) -> SitePage:
    def html() -> str:
        return template("signpost.html").render(
            say=site.say,
            tag=tag(site.code),
            dir=direction(site.code),
            house=site.edition.catalog.centre.name,
            policy=POLICY,
            root="../" * path.count("/"),
            assets=ASSETS,
            signs=list(dict.fromkeys(signs)),
            said=site.said,
        )

    return SitePage(path, html, findable=False, linked=False)
