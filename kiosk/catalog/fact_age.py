"""How old the facts of an offer are, and from when on that is too old: every threshold is here."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from kiosk.catalog.choices import Kind
from kiosk.catalog.model import Catalog, Offer

YEAR = timedelta(days=365)

OLD = {Kind.HELPLINE: 2 * YEAR, Kind.OFFER: YEAR}
"""So long facts are trusted: numbers of the whole country change less often than a room in town."""

VERY_OLD = 3 * YEAR
"""Facts that are older are marked as such before visitors."""


class FactAge(StrEnum):
    """How far the age of facts lets one trust them; of samples nobody knows any."""

    FRESH = "fresh"
    OLD = "old"
    VERY_OLD = "very-old"
    UNKNOWN = "unknown"


def fact_age(offer: Offer, today: date) -> FactAge:
    """How old the facts are since somebody last made sure of them."""
    if offer.last_verified is None:
        return FactAge.UNKNOWN
    age = today - offer.last_verified
    if age > VERY_OLD:
        return FactAge.VERY_OLD
    return FactAge.OLD if age > OLD[offer.kind] else FactAge.FRESH


def is_old(offer: Offer, today: date) -> bool:
    """Whether somebody should make sure of the facts again for their age alone."""
    return fact_age(offer, today) in (FactAge.OLD, FactAge.VERY_OLD)


def old_by_kind(catalog: Catalog, today: date) -> Mapping[Kind, int]:
    """How many of what is offered today have old facts."""
    offers = catalog.offers.values()
    return Counter(one.kind for one in offers if one.offered_on(today) and is_old(one, today))


def doubted(offer: Offer, catalog: Catalog, today: date) -> bool:
    """Whether visitors read how old the facts are.

    Whoever needs help at once must not doubt the number; staff are told how old it is.
    """
    if fact_age(offer, today) is not FactAge.VERY_OLD:
        return False
    urgent = {need.id for need in catalog.needs.values() if need.urgent}
    at_once = any(need.partition(".")[0] in urgent for need in offer.needs)
    return not (offer.kind is Kind.HELPLINE and at_once)
