"""One date of an offer as an event, and what is told of it in one language (RFC 5545 §3.6.1)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

from kiosk.catalog.choices import Kind
from kiosk.catalog.model import Offer
from kiosk.exchange.dates_ahead import by_appointment_only, openings_ahead
from kiosk.facts.fact import Fact, Topic, about
from kiosk.facts.location import place_lines
from kiosk.facts.offer_facts import OfferFacts
from kiosk.slip.codes.content_lines import text
from kiosk.slip.codes.phone_text import one_line


class CalendarEvent(NamedTuple):
    """One date of an offer, the same in every language; its times are in UTC.

    UTC needs no table of time zones, and since each date stands for itself no clock change can
    move it. The `uid` tells offer and beginning: the same date keeps it however often it is
    published, and so does one that only ends at another time. `house` keeps two centres apart.
    """

    starts: str
    uid: str
    ends: str


def has_calendar(offer: Offer, *, discreet: bool) -> bool:
    """Whether one can come to an offer at times that may stand in a calendar.

    Of a discreet one nobody may read there, for a calendar is shared by many, and the times of a
    sample may be invented. A help line, a door that is always open and one that opens by
    appointment have no dates.
    """
    hidden = discreet or offer.sample or offer.hours.always
    return offer.kind is Kind.OFFER and not (hidden or by_appointment_only(offer))


def events(offer: Offer, name: str, today: date, house: str) -> Iterator[CalendarEvent]:
    """The dates ahead of an offer, in order; its UIDs have the `name` by which phones know it."""
    for opening in openings_ahead(offer, today):
        starts = in_utc(opening.opens)
        yield CalendarEvent(starts, f"{name}-{starts}@{house}", in_utc(opening.closes))


def told(facts: OfferFacts, *, alone: bool) -> Iterator[str]:
    """The properties of an offer that all its events share.

    Whoever subscribed to an offer `alone` has its numbers at hand. Among many offers, where they
    would stand hundreds of times, its page tells them if it has one.
    """
    page = facts.links.details
    yield text("SUMMARY", one_line(facts.title))
    if place := place_lines(facts.offer):
        yield text("LOCATION", ", ".join(map(one_line, place)))
    trust = map(_words, facts.marks)
    more = (*trust, *_numbers(facts), *((page,) if page else ())) if alone or not page else trust
    if description := "\n".join(more):
        yield text("DESCRIPTION", description)
    if page:
        yield f"URL:{page}"


def in_utc(moment: datetime) -> str:
    """An aware time as iCalendar writes UTC (RFC 5545 §3.3.5, form 2)."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _numbers(facts: OfferFacts) -> Iterator[str]:
    """The numbers to call, or that they are not known yet."""
    return map(_words, about(facts.contacts, Topic.PHONE, Topic.WITHHELD))


def _words(fact: Fact) -> str:
    """A fact in one line."""
    return one_line(fact.words)
