"""Where an offer leads: the one contract of codes, slips, pages and feeds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import quote, urlsplit

from kiosk.catalog.model import Catalog, Geo, Offer
from kiosk.facts.reader import Reader


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses to which an offer leads, each empty when there is none.

    `details` is the page that tells more, `provider` that of whoever offers, `route` the
    point on the map, `phone` the number to call first.
    """

    details: str = ""
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
    provider = reader.catalog.providers.get(offer.provider)
    return Links(
        details=details_page(offer, reader.language.code, reader.base_url),
        provider=web_address(provider.url) if provider else "",
        route=f"geo:{point}" if (point := map_point(offer.geo)) else "",
        phone=f"tel:{numbers[0]}" if (numbers := dialled(offer)) else "",
    )


def details_links(catalog: Catalog, language: str, base_url: str) -> Iterator[DetailsLink]:
    """The details page of every offer in the order of the catalogue."""
    for offer in catalog.offers.values():
        yield DetailsLink(offer.id, details_page(offer, language, base_url))


def details_page(offer: Offer, language: str, base_url: str) -> str:
    """Where more is told: the offer's page below `base_url`, else its own address, else nothing.

    A published page ends in a slash, because hosts of static pages redirect otherwise.
    """
    if base := web_address(base_url):
        return f"{base.rstrip('/')}/{quote(language, safe='')}/{quote(offer.id, safe='')}/"
    return web_address(offer.url)


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
    numbers = (re.sub(r"[^+0-9]", "", contact.dial) for contact in offer.contacts)
    return [number for number in dict.fromkeys(numbers) if number]
