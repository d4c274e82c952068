"""Which screen shows where a reviewer is."""

from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.review.editor_page import ReviewEditorPage
from kiosk.ui.staff.review.languages_page import LanguagesPage
from kiosk.ui.staff.review.review_desk import ReviewDesk
from kiosk.ui.staff.review.text_page import ReviewedTextPage


def review_screen(look: Look, area: StaffArea, desk: ReviewDesk) -> StaffPage:
    """A fresh screen of the review."""
    if area.step is StaffStep.REVIEW_EDITOR and area.review.typed:
        return ReviewEditorPage(look, area)
    if area.step is StaffStep.REVIEW:
        return LanguagesPage(look, area, desk)
    return ReviewedTextPage(look, area, desk)
