"""A site that is shown on this machine, with a page of every kind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from kiosk.catalog.model import Catalog
from kiosk.catalog.sample_data import for_the_public
from kiosk.cli.publish import beside_the_pages
from kiosk.facts.links import need_path, offer_path
from kiosk.site.publishing import publish
from kiosk.site.site_server import served
from tests.catalog.shipped import shipped
from tests.site.sites import DAY, edition

GONE = "fahrradwerkstatt"
"""An offer that is over where the site is shown."""

FOR_ALL = ("", "404.html")
"""The pages that belong to no language."""


@dataclass(frozen=True, slots=True)
class ShownSite:
    """Where a site is shown, and where it lies."""

    address: str
    folder: Path


def with_one_gone() -> Catalog:
    """The shipped content after one of its offers is over."""
    catalog = for_the_public(shipped())
    gone = replace(catalog.offers[GONE], valid_until=DAY.date() - timedelta(days=1))
    return replace(catalog, offers={**catalog.offers, GONE: gone})


@contextmanager
def showing(folder: Path, *languages: str, catalog: Catalog | None = None) -> Iterator[ShownSite]:
    """Publish content, with all that lies beside its pages; codes lead to this very machine."""
    with served(folder) as address:
        shown = edition(*languages, catalog=catalog or with_one_gone(), base_url=address)
        publish(shown, folder, beside_the_pages(shown, folder))
        yield ShownSite(address, folder)


def kinds(code: str) -> dict[str, str]:
    """The kinds of pages of a language, and where one of each lies."""
    catalog = shipped()
    return {
        "start": f"{code}/",
        "need": need_path("german", code, catalog),
        "sub-need": need_path("german.practice", code, catalog),
        "offer": f"{code}/sprachcafe/",
        "offer with contacts": f"{code}/auslaenderbehoerde/",
        "discreet need": need_path("sos.child", code, catalog),
        "discreet offer": offer_path(catalog.offers["hilfetelefon-frauen"], code, catalog),
        "help now": f"{code}/-/help/",
        "A to Z": f"{code}/-/find/",
        "A to Z, second part": f"{code}/-/find/2/",
        "imprint": f"{code}/-/imprint/",
        "gone": f"{code}/{GONE}/",
    }


def all_kinds(*codes: str) -> list[str]:
    """A page of every kind in each language, and those of no language."""
    return [*(path for code in codes for path in kinds(code).values()), *FOR_ALL]
