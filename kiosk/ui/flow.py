"""Which screen shows a place of the journey."""

from kiosk.journey import Step
from kiosk.ui.scene import Scene
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.help_now import HelpScreen
from kiosk.ui.screens.language import LanguageScreen
from kiosk.ui.screens.my_list import ListScreen
from kiosk.ui.screens.need import NeedScreen, SubNeedScreen
from kiosk.ui.screens.offer import OfferScreen
from kiosk.ui.screens.offers import NotFoundScreen, OffersScreen
from kiosk.ui.screens.search import SearchScreen
from kiosk.ui.screens.slip import SlipScreen

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
}


def screen_for(scene: Scene) -> VisitorScreen:
    """A fresh screen for where the visitor is."""
    return SCREENS[scene.place.step](scene)
