"""What the code beside an offer carries, for each of its tabs."""

from collections.abc import Callable

from kiosk.catalog.hours import Opening
from kiosk.catalog.model import Offer
from kiosk.journey import Tab
from kiosk.slip import payload
from kiosk.ui.scene import Scene

Payload = Callable[[int], str]
"""Makes the payload, given how many bytes the code may have."""

HORIZON_DAYS = 120
"""How far ahead the next date for the calendar is looked for."""


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
    if opening := next_date(offer, scene):
        carried[Tab.CALENDAR] = lambda limit: payload.calendar(
            offer, opening, reading, stamp=scene.now, limit=limit
        )
    return carried


def next_date(offer: Offer, scene: Scene) -> Opening | None:
    """The next span to come to, if there is one; nothing when the door is always open."""
    if offer.hours.rule == "24/7":
        return None
    upcoming = offer.hours.openings(scene.now.date(), HORIZON_DAYS)
    return next((opening for opening in upcoming if opening.opens > scene.now), None)
