"""A small catalogue whose calendars are published, and how a phone reads them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from icalendar import Calendar

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Catalog, Centre, Need, Offer
from kiosk.catalog.texts import Text
from kiosk.exchange.calendars.calendar_files import calendar_files
from tests.facts.readers import AWO, OFFER

BASE = "https://beratung.example.org"
TODAY = date(2026, 11, 25)
NEEDS = {
    "german": Need("german", {"de": Text("Deutsch lernen"), "tr": Text("Almanca")}, "x", "#336699"),
    "sos": Need("sos", {"de": Text("Notfall")}, "x", "#a31515", discreet=True),
}
CAFE = replace(OFFER, needs=("german.practice",), last_verified=date(2026, 10, 15))


def catalog(*offers: Offer) -> Catalog:
    """A house with these offers, which are its own."""
    house = Centre("Haus der Nachbarn", {}, provider=AWO.id)
    return Catalog(house, NEEDS, {AWO.id: AWO}, {offer.id: offer for offer in offers})


def published(
    *offers: Offer,
    former: Mapping[str, bytes] | None = None,
    today: date = TODAY,
    languages: tuple[str, ...] = ("de",),
) -> dict[str, bytes]:
    """The calendars of these offers, published over `former` ones."""
    return dict(calendar_files(catalog(*offers), languages, BASE, today, former or {}))


def subscribed(content: bytes) -> list[Any]:
    """The events that a phone finds in a calendar, in order."""
    return Calendar.from_ical(content.decode()).walk("VEVENT")


def at(rule: str, offer: Offer = CAFE) -> Offer:
    """The offer with other hours."""
    return replace(offer, hours=Hours(rule))
