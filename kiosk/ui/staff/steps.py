"""Which screen shows where staff are."""

from kiosk.ui.drawing.look import Look
from kiosk.ui.services.staff_door import Door
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.home import StaffReport, StaffScreen
from kiosk.ui.staff.interpreter.talk_page import TalkGuide
from kiosk.ui.staff.interpreter.talk_steps import talk_screen
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.pin_pad import PinScreen


def staff_screen(
    area: StaffArea, look: Look, door: Door, report: StaffReport, guide: TalkGuide
) -> StaffPage:
    """A fresh screen that goes on where the last one ended."""
    if area.step is StaffStep.PIN:
        return PinScreen(look, area, door)
    if area.step is StaffStep.INTERPRETER:
        return talk_screen(look, area, guide)
    return StaffScreen(look, area, report)
