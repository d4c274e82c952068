"""Where an offer leads: the one contract of codes, slips, pages and feeds."""

import re
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from hashlib import blake2b
from urllib.parse import quote, urlsplit

from kiosk.catalog.discretion import discreet, discreet_need
from kiosk.catalog.model import Catalog, Geo, Offer
from kiosk.facts.reader import Reader

APART = "-"
"""The folder of all pages that are no offers; no id can be called so."""

SHORT = "k"
"""The folder of short addresses; no language has so short a code."""

SHORT_LETTERS = 6
"""Of 32 letters each: two of a thousand offers share them once in two thousand times."""


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses to which an offer leads, each empty when there is none.

    `details` is the page that tells more, `short` a shorter address of the same page, where
    there is one, `provider` that of whoever offers, `route` the point on the map, `phone` the
    number to call first.
    """

    details: str = ""
    short: str = ""
    provider: str = ""
    route: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class DetailsLink:
    """One offer and the page to which its code leads; empty when it carries a contact card."""

    offer: str
    target: str

    @property
    def safe(self) -> bool:
        """Whether nobody on the way can change the page; a card needs no page."""
        return not self.target or self.target.lower().startswith("https:")


def links(offer: Offer, reader: Reader) -> Links:
    """Where `offer` leads this reader."""
    catalog, language = reader.catalog, reader.language.code
    provider = catalog.providers.get(offer.provider)
    base = web_address(reader.base_url)
    return Links(
        details=details_page(offer, language, base, catalog),
        short=below(base, short_path(offer.id, language)) if base else "",
        provider=web_address(provider.url) if provider else "",
        route=f"geo:{point}" if (point := map_point(offer.geo)) else "",
        phone=f"tel:{numbers[0]}" if (numbers := dialled(offer)) else "",
    )


def details_links(catalog: Catalog, language: str, base_url: str) -> Iterator[DetailsLink]:
    """The page to which each offer's code leads, in the order of the catalogue.

    The code of a discreet offer leads to none: phones remember where they went.
    """
    for offer in catalog.offers.values():
        hidden = discreet(offer, catalog)
        target = "" if hidden else details_page(offer, language, base_url, catalog)
        yield DetailsLink(offer.id, target)


def details_page(offer: Offer, language: str, base_url: str, catalog: Catalog) -> str:
    """Where more is told: the offer's page below `base_url`, else its own address, else nothing."""
    if base := web_address(base_url):
        return below(base, offer_path(offer, language, catalog))
    return web_address(offer.url)


def below(base_url: str, path: str) -> str:
    """The whole address of a page below `base_url`."""
    return f"{base_url.rstrip('/')}/{path}"


def offer_path(offer: Offer, language: str, catalog: Catalog) -> str:
    """`ar/sprachcafe/`; a published page ends in a slash, or hosts of static pages redirect.

    The address of a discreet offer does not tell what it is, for phones list where they were.
    """
    if discreet(offer, catalog):
        return f"{quote(language, safe='')}/{APART}/{short_name(offer.id)}/"
    return named_path(offer.id, language)


def named_path(offer: str, language: str) -> str:
    """`ar/sprachcafe/`, for the id of an offer that need not be there any more."""
    return f"{quote(language, safe='')}/{quote(offer, safe='')}/"


def need_path(need: str, language: str, catalog: Catalog) -> str:
    """`ar/-/needs/german.practice/`, and for a discreet need an address that does not tell."""
    if discreet_need(need, catalog):
        return f"{quote(language, safe='')}/{APART}/{short_name(f'needs/{need}')}/"
    return f"{quote(language, safe='')}/{APART}/needs/{quote(need, safe='')}/"


def short_path(offer: str, language: str) -> str:
    """`k/ar/7f3q2x/`, for codes in which there is little room."""
    return f"{SHORT}/{quote(language, safe='')}/{short_name(offer)}/"


def short_name(id: str) -> str:
    """Six letters that stand for an id, always the same and telling nothing."""
    digest = blake2b(id.encode("utf-8", "replace"), digest_size=5).digest()
    return b32encode(digest).decode().lower()[:SHORT_LETTERS]


def own_page(offer: Offer, provider: str) -> str:
    """The address of a page about this very offer; nothing where it is only a home page.

    A home page is the bare name of a host, or the page of whoever offers, whose address is
    `provider`.
    """
    address = web_address(offer.url)
    parts = urlsplit(address)
    beyond_host = parts.path.strip("/") or parts.query or parts.fragment
    return address if beyond_host and address.rstrip("/") != provider.rstrip("/") else ""


def web_address(url: str) -> str:
    """`url` when it is a plain web address, else nothing.

    Only `https` and `http` addresses are links (RFC 9110 §4.2).
    """
    plain = re.fullmatch(r"https?://\S+", url, re.IGNORECASE) and url.isprintable()
    return url if plain else ""


def map_point(geo: Geo | None) -> str:
    """`51.25,6.69` when both are decimal degrees in their range (RFC 5870), else nothing."""
    if geo is None:
        return ""
    if not all(re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]+)?", degrees) for degrees in (geo.lat, geo.lon)):
        return ""
    on_earth = abs(Decimal(geo.lat)) <= 90 and abs(Decimal(geo.lon)) <= 180
    return f"{geo.lat},{geo.lon}" if on_earth else ""


def dialled(offer: Offer) -> list[str]:
    """The offer's phone numbers as they are dialled, each once."""
    numbers = (plain_number(contact.dial) for contact in offer.contacts)
    return [number for number in dict.fromkeys(numbers) if number]


def plain_number(dial: str) -> str:
    """A number as it is dialled, and nothing else."""
    return re.sub(r"[^+0-9]", "", dial)
