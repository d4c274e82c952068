"""Which screen shows where staff are."""

from kiosk.pin.staff_door import Door
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.home import StaffReport, StaffScreen
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.pin_pad import PinScreen


def staff_screen(area: StaffArea, look: Look, door: Door, report: StaffReport) -> StaffPage:
    """A fresh screen that goes on where the last one ended."""
    if area.step is StaffStep.PIN:
        return PinScreen(look, area, door)
    return StaffScreen(look, area, report)
