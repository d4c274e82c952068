"""Which offers somebody should make sure of again: by a certain day, or for their age."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.catalog import text_keys
from kiosk.catalog.choices import Kind
from kiosk.catalog.fact_age import OLD, is_old
from kiosk.catalog.model import Catalog, Offer
from kiosk.language.languages import SOURCE


@dataclass(frozen=True, slots=True)
class Review:
    """An offer whose facts somebody should make sure of again.

    `day` is that until which it should be, or the last on which somebody did.
    """

    day: date
    key: str
    title: str


def due_reviews(catalog: Catalog, today: date, within: timedelta) -> tuple[Review, ...]:
    """The offers whose review is overdue, or due within that time, the longest due first.

    Samples, of which nobody has made sure at all, are not among them.
    """
    found = _reviews(catalog, today, today + within)
    return tuple(sorted(found, key=lambda review: (review.day, review.key)))


def due_on(offer: Offer) -> date | None:
    """The day of the planned review, else that on which the facts grow old."""
    if offer.next_review:
        return offer.next_review
    return offer.last_verified + OLD[offer.kind] if offer.last_verified else None


def old_facts(catalog: Catalog, today: date) -> tuple[Review, ...]:
    """The offers whose facts are old, each with their day: help lines first, then the oldest."""
    old = [
        offer
        for offer in catalog.offers.values()
        if offer.offered_on(today) and is_old(offer, today)
    ]
    lines = sorted((one for one in old if one.kind is Kind.HELPLINE), key=_verified)
    others = sorted((one for one in old if one.kind is Kind.OFFER), key=_verified)
    return tuple(Review(_verified(one)[0], _key(one), _title(one)) for one in (*lines, *others))


def _verified(offer: Offer) -> tuple[date, str]:
    return offer.last_verified or date.max, offer.id


def _key(offer: Offer) -> str:
    return text_keys.of_offer(offer.kind, offer.id)


def _title(offer: Offer) -> str:
    return offer.texts[SOURCE].title


def _reviews(catalog: Catalog, today: date, last: date) -> Iterator[Review]:
    for offer in catalog.offers.values():
        day = due_on(offer)
        if day and day <= last and offer.offered_on(today) and not offer.sample:
            yield Review(day, _key(offer), _title(offer))
