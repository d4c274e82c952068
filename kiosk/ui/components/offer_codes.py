"""What the code beside an offer carries, for each of its tabs."""

from collections.abc import Mapping

from kiosk.catalog.model import Offer
from kiosk.journey import Tab
from kiosk.settings.values import PrinterSettings
from kiosk.slip.codes.code_kinds import CodeKind, Payload, code_payloads
from kiosk.slip.paper.compose import slip_of, text_of_list
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.slip_content import Slip
from kiosk.ui.components.view import View

KINDS = {
    Tab.DETAILS: CodeKind.DETAILS,
    Tab.CONTACT: CodeKind.CONTACT,
    Tab.ROUTE: CodeKind.ROUTE,
    Tab.CALENDAR: CodeKind.CALENDAR,
}
"""The code of each tab."""


def payloads(offer: Offer, view: View) -> dict[Tab, Payload]:
    """The payload of each tab that makes sense; without a page the details are the contact.

    There is none at all where nobody knows anything that a phone could keep.
    """
    found = dict(code_payloads(view.facts(offer)))
    if contact := found.get(CodeKind.CONTACT):
        found.setdefault(CodeKind.DETAILS, contact)
    return {tab: found[kind] for tab, kind in KINDS.items() if kind in found}


def default_tab(carried: Mapping[Tab, Payload], view: View) -> Tab:
    """The code to begin with: the offer's own page where there is one, else the contact."""
    if view.base_url and Tab.DETAILS in carried:
        return Tab.DETAILS
    return Tab.CONTACT if Tab.CONTACT in carried else next(iter(carried))


def scan_line(tab: Tab, offer: Offer, view: View) -> str:
    """What a phone will do with a code."""
    return view.say(f"scan-{tab}")


def list_payload(view: View) -> Payload:
    """The whole list as a text."""
    return lambda limit: text_of_list(view.chosen(), view.reader, limit)


def slip_order(view: View, printer: PrinterSettings) -> tuple[Slip, Labels]:
    """The slip of the offer that the place is about, or of the whole list."""
    from kiosk.slip.paper.layout import code_limit

    reader, offer = view.reader, view.place.offer
    offers = [view.catalog.offers[offer]] if offer else view.chosen()
    return slip_of(offers, reader, code_limit(printer)), Labels(reader.say, reader.german)
