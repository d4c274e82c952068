"""The buttons that take an offer along: onto the list, onto paper, to another person."""

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.ui.components.buttons import button
from kiosk.ui.components.view import View
from kiosk.ui.widgets.choice import VisitChoice


def keep_button(view: View, offer: Offer) -> VisitChoice:
    """Puts the offer on the list, or takes it off; a full list takes no more."""
    visit, say = view.visit, view.say
    if offer.id in visit.chosen:
        gone = journey.OfferRemoved(offer.id)
        return button(view, gone, say("kept"), icon="kept", id="keep", on=True)
    full = len(visit.chosen) >= journey.MOST_CHOSEN
    label = say("list-full") if full else say("keep")
    keep = button(view, journey.OfferAdded(offer.id), label, icon="add", id="keep")
    keep.disabled = full
    return keep


def print_button(view: View) -> list[VisitChoice]:
    """Prints what the screen shows; there is none where there is no printer."""
    if not view.news.there:
        return []
    return [button(view, journey.SlipWanted(), view.say("slip-print"), icon="print", id="print")]


def show_button(view: View, offer: Offer) -> list[VisitChoice]:
    """Shows in large German where the visitor wants to go; none where there is no place to go."""
    if offer.address is None:
        return []
    return [button(view, journey.ShowWanted(), view.say("show-this"), icon="speak", id="show")]
