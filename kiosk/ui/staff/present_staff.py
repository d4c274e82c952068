"""The staff area that is open at the screen: where staff are, and which screen shows it."""

from kiosk.settings.values import Settings
from kiosk.ui.drawing.look import Look
from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import CLOSED, StaffArea
from kiosk.ui.staff.home import StaffReport
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.steps import staff_screen
from kiosk.ui.staff.work import Move


class PresentStaff:
    """Holds where staff are; only what they do themselves, or the idle clock, ends it."""

    def __init__(self, settings: Settings, services: Services) -> None:
        self.area: StaffArea = CLOSED
        self._settings = settings
        self._services = services

    @property
    def shown(self) -> bool:
        """Whether staff have the screen."""
        return self.area.shown

    def screen(self, look: Look) -> StaffPage:
        """A fresh screen for where staff are."""
        services = self._services
        report = StaffReport(services.content.problems, services.troubles.counts)
        return staff_screen(self.area, look, services.door, report)

    def knocked(self, *, locked: bool) -> bool:
        """The centre's name was touched; whether that opened the area.

        A locked kiosk without a PIN opens for nobody; a preview without one needs none.
        """
        guarded, knocks = bool(self._settings.staff.pin_hash), self._services.knocks
        if not knocks.again() or (locked and not guarded):
            return False
        knocks.forget()
        self.area = self.area.opened(guarded=guarded)
        return True

    def went(self, area: StaffArea) -> bool:
        """Staff are there now; whether that is another room."""
        before, self.area = self.area, area
        return before.step is not area.step

    def moved(self, move: Move) -> None:
        """What staff had done has ended."""
        self.area = move(self.area)

    def lock(self) -> None:
        """The screen is the visitors' again."""
        self.area = self.area.locked()
