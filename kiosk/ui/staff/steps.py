"""Which screen shows where staff are."""

from dataclasses import dataclass

from kiosk.pin.staff_door import Door
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.content_state import ContentStateScreen
from kiosk.ui.staff.home import StaffScreen
from kiosk.ui.staff.interpreter.talk_guide import TalkGuide
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.pin_pad import PinScreen
from kiosk.ui.staff.quitting_page import QuittingPage
from kiosk.ui.staff.review.review_desk import ReviewDesk
from kiosk.ui.staff.review.review_steps import review_screen
from kiosk.ui.staff.staff_report import StaffReport

REVIEW_STEPS = (StaffStep.REVIEW, StaffStep.REVIEWED_TEXT, StaffStep.REVIEW_EDITOR)


@dataclass(frozen=True, slots=True)
class StaffMaterial:
    """What the screens of the staff area are made from, besides where staff are."""

    door: Door
    report: StaffReport
    desk: ReviewDesk
    guide: TalkGuide


def staff_screen(area: StaffArea, look: Look, material: StaffMaterial) -> StaffPage:
    """A fresh screen that goes on where the last one ended."""
    if area.step is StaffStep.PIN:
        return PinScreen(look, area, material.door)
    if area.step is StaffStep.CONTENT:
        return ContentStateScreen(look, area, material.report)
    if area.step is StaffStep.INTERPRETER:
        # No start of the kiosk waits for what few of them need.
        from kiosk.ui.staff.interpreter.talk_steps import talk_screen

        return talk_screen(look, area, material.guide)
    if area.step is StaffStep.DEMAND:
        from kiosk.ui.staff.demand.demand_page import DemandPage  # the first greeting does not wait

        return DemandPage(look, area, material.desk.today)
    if area.step is StaffStep.QUITTING:
        return QuittingPage(look, area)
    if area.step in REVIEW_STEPS:
        return review_screen(look, area, material.desk)
    return StaffScreen(look, area, material.report)
