"""Which screen shows where a guided session is."""

from kiosk.journey import Step
from kiosk.journey.guided_session import SessionStage
from kiosk.ui.counsellor.answer_page import SessionAnswerPage
from kiosk.ui.counsellor.appointment_page import AppointmentPage
from kiosk.ui.counsellor.beginning_page import SessionBeginningPage
from kiosk.ui.counsellor.case_page import EarlierCasePage
from kiosk.ui.counsellor.code_page import CaseCodePage
from kiosk.ui.counsellor.ending_page import SessionEndingPage
from kiosk.ui.counsellor.found_page import SessionFoundPage
from kiosk.ui.counsellor.kept_page import RecordKeptPage
from kiosk.ui.counsellor.listed_page import SessionListPage
from kiosk.ui.counsellor.needs_page import SessionNeedsPage
from kiosk.ui.counsellor.note_page import SlipNotePage
from kiosk.ui.counsellor.record_page import RecordPage
from kiosk.ui.counsellor.seeking_page import SessionSeekingPage
from kiosk.ui.counsellor.session_language_page import SessionLanguagePage
from kiosk.ui.counsellor.session_material import SessionMaterial
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.page import StaffPage

STAGES: dict[SessionStage, type[SessionPage]] = {
    SessionStage.CODE: CaseCodePage,
    SessionStage.CASE: EarlierCasePage,
    SessionStage.LANGUAGE: SessionLanguagePage,
    SessionStage.SEARCH: SessionSeekingPage,
    SessionStage.NOTE: SlipNotePage,
    SessionStage.APPOINTMENT: AppointmentPage,
    SessionStage.RECORD: RecordPage,
    SessionStage.ENDING: SessionEndingPage,
    SessionStage.KEPT: RecordKeptPage,
}

PLACES: dict[Step, type[SessionPage]] = {
    Step.NEED: SessionNeedsPage,
    Step.SUB_NEED: SessionNeedsPage,
    Step.OFFER: SessionAnswerPage,
    Step.LIST: SessionListPage,
}
"""The places that do not show what was found."""


def session_screen(look: Look, area: StaffArea, material: SessionMaterial) -> StaffPage:
    """A fresh screen that goes on where the last one ended."""
    session = area.session
    if session is None:
        return SessionBeginningPage(look, area, material)
    if session.stage is SessionStage.LOOKING:
        page = PLACES.get(session.visit.place.step, SessionFoundPage)
    else:
        page = STAGES[session.stage]
    return page(look, area, material)
