"""Offers of different providers that may be one and the same, entered twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from rapidfuzz.fuzz import ratio, token_set_ratio, token_sort_ratio

from kiosk.catalog.finding.folding import words
from kiosk.catalog.model import Catalog, Offer
from kiosk.language.languages import SOURCE

SAME_TITLE = 88
"""So alike, of 100, are two titles that mean the same."""

RELATED_TITLE = 60
"""So alike are titles that mean the same where phone or address is the same too."""


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Two offers for the same need, and whether phone and address are the same."""

    first: Offer
    second: Offer
    same_phone: bool
    same_address: bool


def near_duplicates(catalog: Catalog, today: date) -> tuple[NearDuplicate, ...]:
    """The pairs that somebody should look at, by their titles.

    Samples share invented phones and the house's address, so only their titles are compared.
    """
    by_need: dict[str, list[Offer]] = defaultdict(list)
    for offer in catalog.offers.values():
        for need in offer.needs if offer.offered_on(today) else ():
            by_need[need].append(offer)
    pairs = {
        (one.id, other.id): (one, other)
        for offers in by_need.values()
        for one, other in combinations(sorted(offers, key=_title), 2)
        if one.provider != other.provider and one.kind is other.kind
    }
    return tuple(_alike(pairs.values()))


def _alike(pairs: Iterable[tuple[Offer, Offer]]) -> Iterator[NearDuplicate]:
    for one, other in pairs:
        known = not (one.sample or other.sample)
        same_phone = known and bool(_phones(one) & _phones(other))
        same_address = known and one.address is not None and one.address == other.address
        if _related(one, other) if same_phone or same_address else _same_title(one, other):
            yield NearDuplicate(one, other, same_phone, same_address)


def _same_title(one: Offer, other: Offer) -> bool:
    """Whether the titles say the same, whatever their order and gaps."""
    first, second = _folded(one), _folded(other)
    joined = ratio(first.replace(" ", ""), second.replace(" ", ""))
    return max(token_sort_ratio(first, second), joined) >= SAME_TITLE


def _related(one: Offer, other: Offer) -> bool:
    """Whether one title says the same as the other, or as a part of it."""
    return token_set_ratio(_folded(one), _folded(other)) >= RELATED_TITLE


def _title(offer: Offer) -> tuple[str, str]:
    return offer.texts[SOURCE].title.casefold(), offer.id


def _folded(offer: Offer) -> str:
    return " ".join(words(offer.texts[SOURCE].title))


def _phones(offer: Offer) -> set[str]:
    return {contact.dial for contact in offer.contacts if contact.dial}
