"""What the code beside an offer carries, for each of its tabs."""

from collections.abc import Callable

from kiosk.catalog.model import Offer
from kiosk.config import PrinterSettings
from kiosk.journey import Tab
from kiosk.slip import payload
from kiosk.slip.compose import list_entries, slip_of
from kiosk.slip.labels import Labels
from kiosk.slip.list_text import list_text
from kiosk.slip.model import Slip
from kiosk.slip.times import next_dates
from kiosk.ui.scene import Scene

Payload = Callable[[int], str]
"""Makes the payload, given how many bytes the code may have."""


def payloads(offer: Offer, scene: Scene) -> dict[Tab, Payload]:
    """The payload of each tab that makes sense for this offer."""
    provider = scene.catalog.providers.get(offer.provider)
    name = provider.name if provider else ""
    reading = scene.read(offer.texts)

    def card(limit: int) -> str:
        note = scene.say("sample") if offer.sample else ""
        return payload.contact_card(offer, name, reading, note=note, limit=limit)

    def details(limit: int) -> str:
        return payload.details_link(offer, scene.language.code, scene.base_url, card(limit))

    carried: dict[Tab, Payload] = {Tab.DETAILS: details, Tab.CONTACT: card}
    if payload.route(offer) is not None:
        carried[Tab.ROUTE] = lambda limit: payload.route(offer, limit=limit) or ""
    if upcoming := next_dates(offer.hours, scene.now, 1):
        carried[Tab.CALENDAR] = lambda limit: payload.calendar(
            offer, upcoming[0], reading, stamp=scene.now, limit=limit
        )
    return carried


def list_payload(scene: Scene) -> Payload:
    """The whole list as a text."""
    return lambda limit: list_text(list_entries(scene.chosen(), scene.reader(limit)), limit)


def slip_order(scene: Scene, printer: PrinterSettings) -> tuple[Slip, Labels]:
    """The slip of the offer that the place is about, or of the whole list."""
    from kiosk.slip.layout import code_limit

    reader, offer = scene.reader(code_limit(printer)), scene.place.offer
    offers = [scene.catalog.offers[offer]] if offer else scene.chosen()
    return slip_of(offers, reader), reader.labels
