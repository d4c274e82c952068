"""Which offers somebody should make sure of again, by a certain day."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.catalog import text_keys
from kiosk.catalog.checking.check import TRUSTED, Review
from kiosk.catalog.model import Catalog, Offer
from kiosk.language.languages import SOURCE


def due_reviews(catalog: Catalog, today: date, within: timedelta) -> tuple[Review, ...]:
    """The offers whose review is overdue, or due within that time, the longest due first.

    Samples, of which nobody has made sure at all, are not among them.
    """
    found = _reviews(catalog, today, today + within)
    return tuple(sorted(found, key=lambda review: (review.day, review.key)))


def due_on(offer: Offer) -> date | None:
    """The day of the planned review, else two years after the last one."""
    if offer.next_review:
        return offer.next_review
    return offer.last_verified + TRUSTED if offer.last_verified else None


def _reviews(catalog: Catalog, today: date, last: date) -> Iterator[Review]:
    for offer in catalog.offers.values():
        day = due_on(offer)
        if day and day <= last and offer.offered_on(today) and not offer.sample:
            key = text_keys.of_offer(offer.kind, offer.id)
            yield Review(day, key, offer.texts[SOURCE].title)
