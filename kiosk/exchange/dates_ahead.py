"""How far ahead calendars and open data tell the dates of an offer."""

from collections.abc import Iterator
from datetime import date

from kiosk.catalog.hours.availability import Opening
from kiosk.catalog.model import Offer

DAYS = 400
"""A whole season and a little more is told at least."""

_LONGEST_MONTH = 31


def first_day(today: date) -> date:
    """The first of the month, so that what is published changes once a month and not every night.

    Who subscribed keeps the dates of this month that are over.
    """
    return today.replace(day=1)


def openings_ahead(offer: Offer, today: date) -> Iterator[Opening]:
    """Every time from the first of the month on, for `DAYS` from `today` on or a little longer."""
    for opening in offer.hours.openings(first_day(today), _LONGEST_MONTH + DAYS):
        if offer.offered_on(opening.opens.date()):
            yield opening
