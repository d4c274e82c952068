"""What the code beside an offer carries, for each of its tabs."""

from kiosk.catalog.model import Offer
from kiosk.journey import Tab
from kiosk.slip.codes import code_kinds
from kiosk.slip.codes.code_kinds import CodeKind, Payload, code_payloads, default_kind
from kiosk.slip.paper.compose import card_of_list
from kiosk.ui.components.view import View

TABS = {
    CodeKind.DETAILS: Tab.DETAILS,
    CodeKind.CONTACT: Tab.CONTACT,
    CodeKind.CALL: Tab.CONTACT,
    CodeKind.ROUTE: Tab.ROUTE,
    CodeKind.CALENDAR: Tab.CALENDAR,
}
"""The tab of each code of an offer; the contact is a call where all one can do is to call."""


def payloads(offer: Offer, view: View) -> dict[Tab, Payload]:
    """The payload of each tab that makes sense; none where a phone could keep nothing."""
    return {TABS[kind]: make for kind, make in code_payloads(view.facts(offer)).items()}


def default_tab(offer: Offer, view: View) -> Tab:
    """The tab to show first, of an offer that has any."""
    found, first = payloads(offer, view), TABS[default_kind(view.facts(offer))]
    return first if first in found else next(iter(found))


def scan_line(tab: Tab, said: str, view: View) -> str:
    """What a phone does with the code of `tab` that says `said`, in the visitor's language."""
    kind = next(kind for kind, one in TABS.items() if one is tab)
    return view.say(code_kinds.scan_line(kind, said))


def list_payload(view: View) -> Payload:
    """The whole list as a contact."""
    return lambda limit: card_of_list(view.chosen(), view.reader, limit)
