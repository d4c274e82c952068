"""The buttons that take something along: onto the list, and onto paper."""

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.sheet import Choice


def keep_button(screen: VisitorScreen, offer: Offer) -> Choice:
    """Puts the offer on the list, or takes it off; a full list takes no more."""
    visit, say = screen.view.visit, screen.view.say
    if offer.id in visit.chosen:
        gone = journey.OfferRemoved(offer.id)
        return screen.button(gone, say("list-added"), icon="check", id="keep", on=True)
    full = len(visit.chosen) >= journey.MOST_CHOSEN
    label = say("list-full") if full else say("list-add")
    keep = screen.button(journey.OfferAdded(offer.id), label, icon="add", id="keep")
    keep.disabled = full
    return keep


def print_button(screen: VisitorScreen) -> list[Choice]:
    """Prints what the screen shows; there is none where there is no printer."""
    view = screen.view
    if not view.news.there:
        return []
    return [screen.button(journey.SlipWanted(), view.say("slip-print"), icon="print", id="print")]
