"""What nobody knows about an offer, or has not asked for too long."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from kiosk.catalog.checking.due_reviews import due_on
from kiosk.catalog.choices import Answer, Cost, Kind, Registration
from kiosk.catalog.model import Offer

SOON = timedelta(30)
"""Whatever ends or is to be reviewed within this time is pointed out."""


class OpenQuestion(NamedTuple):
    """What to ask, as the staff messages `letter-…` know it, and the day or language it names."""

    what: str
    day: date | None = None
    language: str = ""


def open_questions(offer: Offer, today: date) -> Iterator[OpenQuestion]:
    """What nobody knows today, then what has not been looked at for too long."""
    offer = offer.as_on(today)
    if offer.sample:
        yield OpenQuestion("sample")
    elif not offer.contacts:
        yield OpenQuestion("no-contact")
    if not (offer.hours.rule or offer.hours.dates or offer.hours.by_appointment):
        yield OpenQuestion("no-hours")
    if not offer.languages_spoken:
        yield OpenQuestion("no-languages")
    for code, rule in offer.language_hours.items():
        if not rule:
            yield OpenQuestion("no-language-hours", language=code)
    if offer.cost is Cost.UNKNOWN:
        yield OpenQuestion("no-cost")
    if offer.kind is Kind.OFFER:
        yield from _about_the_place(offer)
    if offer.valid_until and offer.valid_until <= today + SOON:
        yield OpenQuestion("ends", offer.valid_until)
    due, known = due_on(offer), offer.last_verified
    if known and due and due <= today + SOON:
        yield OpenQuestion("old", known)


def _about_the_place(offer: Offer) -> Iterator[OpenQuestion]:
    """What people ask who want to go there."""
    if offer.address is None and not offer.sample:
        yield OpenQuestion("no-address")
    if offer.registration is Registration.UNKNOWN:
        yield OpenQuestion("no-registration")
    if offer.childcare is Answer.UNKNOWN:
        yield OpenQuestion("no-childcare")
    if offer.step_free is Answer.UNKNOWN:
        yield OpenQuestion("no-steps")
