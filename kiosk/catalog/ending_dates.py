"""Offers whose single dates come to an end, while there is still time to ask for new ones."""

from collections.abc import Iterator
from datetime import date, timedelta

from kiosk.catalog import text_keys
from kiosk.catalog.model import Catalog, Offer
from kiosk.problems import Problem, Severity

NOTICE = timedelta(14)
"""So long before the last date staff are told: two weekly looks at the content."""


def dates_fault(offer: Offer, today: date) -> str:
    """`dates-over` when all dates have passed, `dates-ending` when the last is near, or nothing.

    An offer with a weekly rule stays open without its dates, and one that ends with its last date
    needs no more.
    """
    if not offer.hours.dates or not offer.offered_on(today):
        return ""
    last = last_date(offer)
    if last < today:
        return "dates-over"
    ends = offer.valid_until is not None and offer.valid_until <= last + NOTICE
    near = last <= today + NOTICE and not offer.hours.rule
    return "dates-ending" if near and not ends else ""


def last_date(offer: Offer) -> date:
    """The day of the last of the single dates."""
    return max(opening.opens.date() for opening in offer.hours.dates)


def ending_dates(catalog: Catalog, folder: str, today: date) -> Iterator[Problem]:
    """What staff should know of the dates of all offers in the content `folder`, as warnings."""
    for offer in catalog.offers.values():
        if code := dates_fault(offer, today):
            path = f"{folder}/{text_keys.of_offer(offer.kind, offer.id)}.yaml"
            values = {"day": last_date(offer).isoformat()}
            yield Problem(path, code, Severity.WARNING, field="dates", values=values)
