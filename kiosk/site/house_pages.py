"""The pages of the house: everything from A to Z, and who is responsible for the site."""

from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

from kiosk.catalog.discretion import discreet
from kiosk.catalog.model import Offer
from kiosk.exchange.open_data.data_files import FOLDER
from kiosk.facts.links import offer_path, web_address
from kiosk.facts.location import address_lines
from kiosk.site.local_site import LocalSite, SitePage
from kiosk.site.paging import ListPart, paged
from kiosk.site.site_assets import ASSETS

OPEN_DATA = f"{FOLDER}README.txt"
"""Tells programs where the open data are, and under which licence."""

MOST_LINES = 50
"""How many titles a page of the index has."""


class IndexLine(NamedTuple):
    """One title of the index."""

    path: str
    title: str
    language: str
    provider: str


def index_pages(site: LocalSite) -> Iterator[SitePage]:
    """Everything from A to Z; with a script, every part searches as the kiosk does."""
    path = f"{site.code}/-/find/"
    for part in paged(path, in_order(site), MOST_LINES, MOST_LINES):
        yield site.page(part.path, "find.html", partial(_index, part, site))


def _index(part: ListPart, site: LocalSite) -> dict[str, Any]:
    return {
        "title": site.say("page-a-to-z"),
        "script": ASSETS.find,
        "part": part,
        "lines": [_line(one, site) for one in part.items],
    }


def in_order(site: LocalSite) -> list[Offer]:
    """What one can go to or call, by title; what is discreet stands below help now alone."""
    edition = site.edition
    open_to_all = [one for one in edition.listed if not discreet(one, edition.catalog)]
    return sorted(open_to_all, key=lambda one: (_title(one, site).casefold(), one.id))


def imprint_page(site: LocalSite) -> SitePage:
    """Who is responsible, as `centre.yaml` says it."""

    def values() -> dict[str, Any]:
        centre = site.edition.catalog.centre
        return {
            "title": site.say("page-imprint"),
            "centre": centre,
            "lines": address_lines(centre.address) if centre.address else (),
            "page": web_address(centre.url),
            "data": site.beside(OPEN_DATA),
        }

    return site.page(f"{site.code}/-/imprint/", "imprint.html", values)


def _title(offer: Offer, site: LocalSite) -> str:
    return site.reader.read(offer.texts).text.title


def _line(offer: Offer, site: LocalSite) -> IndexLine:
    reading = site.reader.read(offer.texts)
    provider = site.edition.catalog.providers.get(offer.provider)
    path = offer_path(offer, site.code, site.edition.catalog)
    return IndexLine(path, reading.text.title, reading.language, provider.name if provider else "")
