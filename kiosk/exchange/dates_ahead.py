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
    """Every time from the first of the month on, for `DAYS` from `today` on or a little longer.

    None on days on which one has to arrange a time.
    """
    for opening in offer.hours.openings(first_day(today), _LONGEST_MONTH + DAYS):
        day = opening.opens.date()
        if offer.offered_on(day) and not offer.as_on(day).hours.by_appointment:
            yield opening


def by_appointment_only(offer: Offer) -> bool:
    """Whether one has to arrange a time on all days of the year."""
    told = [season for season in offer.seasons if season.registration is not None]
    return all(one.by_appointment for one in told) if told else offer.hours.by_appointment
