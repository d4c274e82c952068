"""Shows the guided session that goes on behind the PIN: its next screen, and what is found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.journey import NEED, NOBODY, Answered, Visit
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.settings.values import Settings
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.record_form import RecordForm
from kiosk.ui.counsellor.session_material import SessionMaterial, direction
from kiosk.ui.counsellor.session_steps import session_screen
from kiosk.ui.drawing.look import Look
from kiosk.ui.services.services import Services
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.present_staff import PresentStaff


class PresentSession:
    """Puts together what a screen of the session gets to know; the session lies with `staff`."""

    def __init__(
        self,
        settings: Settings,
        services: Services,
        clock: Callable[[], datetime],
        staff: PresentStaff,
    ) -> None:
        self._settings = settings
        self._services = services
        self._clock = clock
        self._staff = staff

    def screen(self) -> StaffPage:
        """A fresh screen for where both are; the session remembers whether something was found."""
        area, view = self._staff.area, self._view()
        if area.session is not None:
            outcome = view.results.outcome(view.visit.language)
            if outcome is not None:
                visit = Answered(outcome).moved(view.visit, view.catalog)
                session = replace(area.session, visit=visit)
                area = self._staff.area = replace(area, session=session)
                view = replace(view, visit=visit)
        settings, tally = self._settings, self._services.tally
        form = RecordForm(view.catalog, settings.records)
        material = SessionMaterial(
            own=view,
            form=form,
            printer=settings.slip_printer,
            records=tally.cases_folder,
            preview=tally.folder is None,
            kiosk=settings.kiosk.id,
            clock=self._clock,
            locks_soon=self._locks_soon,
        )
        return session_screen(self._look(SOURCE), area, material)

    def _locks_soon(self) -> bool:
        """Whether the session is about to pause."""
        seconds = self._settings.staff.session_seconds
        return self._services.idle.idle_for(seconds - min(WARNING_SECONDS, seconds // 2))

    def _view(self) -> View:
        """What the visitor sees where both are."""
        session, services, settings = self._staff.area.session, self._services, self._settings
        now = self._clock()
        visit = session.visit if session else BEFORE
        return View(
            visit=visit,
            catalog=services.content.index.catalog,
            say=Strings(visit.language or SOURCE),
            look=replace(self._look(visit.language), large=visit.large),
            now=now,
            languages=settings.offered,
            content_folder=settings.content_folder,
            base_url=settings.links.base_url,
            news=services.printing.news,
            results=services.finder.results(visit, now),
        )

    def _look(self, language: str) -> Look:
        """How the screen looks in a language."""
        session, font = self._staff.area.session, self._settings.screen.draws_with_font
        contrast = session is not None and session.visit.contrast
        return Look(right_to_left=direction(language), kiosk_font=font, contrast=contrast)


WARNING_SECONDS = 60
"""So long before a session pauses that is said."""

BEFORE = replace(NOBODY, trail=(*Visit().trail, NEED))
"""Where nobody has begun a session."""
