"""Where the details code of each offer leads, for staff to look over."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalog.model import Catalog
from kiosk.slip.codes.payload import details_link


@dataclass(frozen=True, slots=True)
class Link:
    """One offer's target; empty when its code holds the contact card instead."""

    offer: str
    target: str

    @property
    def safe(self) -> bool:
        """Whether nobody on the way can change the page; a card needs no page."""
        return not self.target or self.target.lower().startswith("https:")


def links(catalog: Catalog, language: str, base_url: str) -> Iterator[Link]:
    """The target of every offer in the order of the catalogue."""
    for offer in catalog.offers.values():
        yield Link(offer.id, details_link(offer, language, base_url, card=""))
