"""What nobody knows about an offer, or has not asked for too long."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.catalog.checking.due_reviews import due_on
from kiosk.catalog.choices import Answer, Cost, Kind, Registration
from kiosk.catalog.model import Offer

SOON = timedelta(30)
"""Whatever ends or is to be reviewed within this time is pointed out."""

OpenQuestion = tuple[str, date | None]
"""What to ask, as the staff messages `letter-…` know it, and the day that it names."""


def open_questions(offer: Offer, today: date) -> Iterator[OpenQuestion]:
    """What nobody knows, then what has not been looked at for too long."""
    if offer.sample:
        yield "sample", None
    elif not offer.contacts:
        yield "no-contact", None
    if not (offer.hours.rule or offer.hours.dates or offer.hours.by_appointment):
        yield "no-hours", None
    if not offer.languages_spoken:
        yield "no-languages", None
    if offer.cost is Cost.UNKNOWN:
        yield "no-cost", None
    if offer.kind is Kind.OFFER:
        yield from _about_the_place(offer)
    if offer.valid_until and offer.valid_until <= today + SOON:
        yield "ends", offer.valid_until
    due, known = due_on(offer), offer.last_verified
    if known and due and due <= today + SOON:
        yield "old", known


def _about_the_place(offer: Offer) -> Iterator[OpenQuestion]:
    """What people ask who want to go there."""
    if offer.address is None and not offer.sample:
        yield "no-address", None
    if offer.registration is Registration.UNKNOWN:
        yield "no-registration", None
    if offer.childcare is Answer.UNKNOWN:
        yield "no-childcare", None
    if offer.step_free is Answer.UNKNOWN:
        yield "no-steps", None
