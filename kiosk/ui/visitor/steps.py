"""Which screen shows a place of the journey."""

from kiosk.journey import Step
from kiosk.ui.components.view import View
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.desk import DeskScreen
from kiosk.ui.visitor.help_now import HelpScreen
from kiosk.ui.visitor.language import LanguageScreen
from kiosk.ui.visitor.my_list import ListScreen
from kiosk.ui.visitor.need import NeedScreen, SubNeedScreen
from kiosk.ui.visitor.offer import OfferScreen
from kiosk.ui.visitor.offers import NotFoundScreen, OffersScreen
from kiosk.ui.visitor.search import SearchScreen
from kiosk.ui.visitor.show import ShowScreen
from kiosk.ui.visitor.slip import SlipScreen

SCREENS: dict[Step, type[VisitorScreen]] = {
    Step.LANGUAGE: LanguageScreen,
    Step.NEED: NeedScreen,
    Step.SUB_NEED: SubNeedScreen,
    Step.SEARCH: SearchScreen,
    Step.OFFERS: OffersScreen,
    Step.OFFER: OfferScreen,
    Step.HELP: HelpScreen,
    Step.NOT_FOUND: NotFoundScreen,
    Step.LIST: ListScreen,
    Step.SLIP: SlipScreen,
    Step.SHOW: ShowScreen,
    Step.DESK: DeskScreen,
}


def screen_for(view: View) -> VisitorScreen:
    """A fresh screen for where the visitor is."""
    return SCREENS[view.place.step](view)
