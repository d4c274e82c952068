"""Whom to ring first: the offers whose facts most need a person's word."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.catalog.checking.due_reviews import due_on
from kiosk.catalog.checking.open_questions import OpenQuestion, open_questions
from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.fact_age import is_old
from kiosk.catalog.model import Catalog, Offer

WEEK = timedelta(7)

NEVER_TO_TRY = ("110", "112")
"""Numbers on which somebody in danger may be waiting."""


@dataclass(frozen=True, slots=True)
class CallToMake:
    """An offer to ring about: what to ask, and the number, empty where nobody knows a real one."""

    offer: Offer
    phone: str
    questions: tuple[OpenQuestion, ...]


def calls_to_make(catalog: Catalog, today: date, most: int) -> tuple[CallToMake, ...]:
    """The most pressing calls, the most pressing first.

    First come help lines in an emergency, then other help lines and offers that are due, then
    samples and drafts, of which nobody has made sure at all, then what is due next.
    """
    offers = (one for one in catalog.offers.values() if not one.gone_on(today))
    urgent = {need.id for need in catalog.needs.values() if need.urgent}
    ordered = sorted(offers, key=lambda one: (_rank(one, urgent, today), _day(one), one.id))
    return tuple(
        CallToMake(one, real_phone(one), tuple(open_questions(one, today)))
        for one in ordered[:most]
    )


def real_phone(offer: Offer) -> str:
    """The number under which somebody answers; that of a sample is invented."""
    phones = (contact.phone for contact in offer.contacts if not offer.sample)
    return next(filter(None, phones), "")


def _rank(offer: Offer, urgent: set[str], today: date) -> int:
    """How much a call presses; the smallest number is the first."""
    if not _due(offer, today):
        return 3 if offer.sample or offer.status is Status.DRAFT else 4
    if offer.kind is Kind.HELPLINE:
        saves = any(need.partition(".")[0] in urgent for need in offer.needs)
        return 0 if saves else 1
    return 2


def _due(offer: Offer, today: date) -> bool:
    """Whether somebody should have asked by the end of this week."""
    day = due_on(offer)
    return bool(day and day <= today + WEEK) or is_old(offer, today)


def _day(offer: Offer) -> date:
    """Since when, or until when, somebody should ask."""
    return min(filter(None, (due_on(offer), offer.last_verified)), default=date.max)
