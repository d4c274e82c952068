"""What the code beside an offer carries, for each of its tabs."""

from collections.abc import Callable

from kiosk.catalog.model import Offer
from kiosk.facts.dates_and_weeks import next_dates
from kiosk.journey import Tab
from kiosk.settings.values import PrinterSettings
from kiosk.slip.codes import payload
from kiosk.slip.codes.list_text import list_text
from kiosk.slip.paper.compose import list_entries, slip_of
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.model import Slip
from kiosk.ui.components.view import View

Payload = Callable[[int], str]
"""Makes the payload, given how many bytes the code may have."""


def payloads(offer: Offer, view: View) -> dict[Tab, Payload]:
    """The payload of each tab that makes sense for this offer."""
    provider = view.catalog.providers.get(offer.provider)
    name = provider.name if provider else ""
    reading = view.read(offer.texts)

    def card(limit: int) -> str:
        note = view.say("sample") if offer.sample else ""
        return payload.contact_card(offer, name, reading, note=note, limit=limit)

    def details(limit: int) -> str:
        return payload.details_link(offer, view.language.code, view.base_url, card(limit))

    carried: dict[Tab, Payload] = {Tab.DETAILS: details, Tab.CONTACT: card}
    if payload.route(offer) is not None:
        carried[Tab.ROUTE] = lambda limit: payload.route(offer, limit=limit) or ""
    if upcoming := next_dates(offer.hours, view.now, 1):
        carried[Tab.CALENDAR] = lambda limit: payload.calendar(
            offer, upcoming[0], reading, stamp=view.now, limit=limit
        )
    return carried


def list_payload(view: View) -> Payload:
    """The whole list as a text."""
    return lambda limit: list_text(list_entries(view.chosen(), view.reader(limit)), limit)


def slip_order(view: View, printer: PrinterSettings) -> tuple[Slip, Labels]:
    """The slip of the offer that the place is about, or of the whole list."""
    from kiosk.slip.paper.layout import code_limit

    reader, offer = view.reader(code_limit(printer)), view.place.offer
    offers = [view.catalog.offers[offer]] if offer else view.chosen()
    return slip_of(offers, reader), reader.labels
