"""The staff area that is open at the screen: where staff are, and which screen shows it."""

from collections.abc import Callable
from datetime import datetime

from kiosk.catalog.checking.due_reviews import old_facts
from kiosk.catalog.ending_dates import ending_dates
from kiosk.journey import Visit, ended
from kiosk.settings.values import Settings, StaffSettings
from kiosk.ui.drawing.look import Look
from kiosk.ui.services.services import Services
from kiosk.ui.staff.area import CLOSED, StaffArea, StaffStep
from kiosk.ui.staff.interpreter.talk_guide import TalkGuide
from kiosk.ui.staff.page import StaffPage
from kiosk.ui.staff.review.review_desk import review_desk
from kiosk.ui.staff.staff_report import StaffReport
from kiosk.ui.staff.steps import StaffMaterial, staff_screen
from kiosk.ui.staff.work import Move


class PresentStaff:
    """Holds where staff are; only what they do themselves, or the idle clock, ends it."""

    def __init__(
        self,
        settings: Settings,
        services: Services,
        clock: Callable[[], datetime],
        *,
        locked: bool = False,
    ) -> None:
        self.area: StaffArea = CLOSED
        self._settings = settings
        self._services = services
        self._clock = clock
        self._locked = locked

    @property
    def shown(self) -> bool:
        """Whether staff have the screen."""
        return self.area.shown

    @property
    def busy(self) -> bool:
        """Whether staff have the screen, or have left a session there that goes on."""
        return self.shown or self.area.session is not None

    @property
    def in_session(self) -> bool:
        """Whether a guided session has the screen."""
        return self.area.step is StaffStep.SESSION

    @property
    def counselled(self) -> Visit | None:
        """The way of both in a session that has the screen."""
        session = self.area.session if self.in_session else None
        return session.visit if session else None

    def screen(self, look: Look) -> StaffPage:
        """A fresh screen for where staff are."""
        content, languages = self._services.content, self._settings.kiosk.languages
        today, folder = self._clock().date(), self._settings.content_folder.name
        desk = review_desk(self.area, content, languages, today)
        ending = ending_dates(content.whole, folder, today)
        report = StaffReport(
            (*content.problems, *ending, *self._services.tally.state.problems()),
            self._services.troubles.counts,
            unreviewed=desk.waiting,
            old_facts=old_facts(content.whole, today),
            session_pauses=self.area.session is not None,
            locked=self._locked,
        )
        phrasebook, voices = content.index.catalog.phrasebook, self._services.voice.voices
        offered = self._settings.offered
        missing = len(self._settings.kiosk.languages) - len(offered)
        guide = TalkGuide(phrasebook, offered, voices, missing)
        material = StaffMaterial(self._services.door, report, desk, guide)
        return staff_screen(self.area, look, material)

    def knocked(self, visit: Visit, *, locked: bool) -> bool:
        """The centre's name was touched in this visit; whether that opened the area.

        A locked kiosk without a PIN opens for nobody; a preview without one needs none.
        """
        guarded, knocks = bool(self._settings.staff.pin_hash), self._services.knocks
        if not knocks.again() or (locked and not guarded):
            return False
        knocks.forget()
        self.area = self.area.opened(visit, guarded=guarded)
        return True

    def went(self, area: StaffArea) -> bool:
        """Staff are there now; whether that is another room."""
        before = self.area
        self._change(area)
        return before.step is not area.step

    def moved(self, move: Move) -> bool:
        """What staff had done has ended; whether that changes anything."""
        before, self.area = self.area, move(self.area)
        return before != self.area

    def lock(self) -> None:
        """The screen is the visitors' again."""
        self._change(self.area.locked())

    def forget_the_past(self) -> None:
        """A session that still pauses on the next day has been forgotten by its counsellor."""
        session = None if self.shown else self.area.session
        if session and session.begun and session.begun.date() < self._clock().date():
            self._change(self.area.session_over().locked())

    def patience(self, staff: StaffSettings) -> int:
        """After how many seconds without a touch the area locks itself."""
        with_visitor = self.area.step in (StaffStep.INTERPRETER, StaffStep.SESSION)
        return staff.session_seconds if with_visitor else staff.lock_seconds

    def _change(self, area: StaffArea) -> None:
        """Staff have done something; where nobody waits or talks any more, the engine forgets.

        Here a guided session ends, and what was needed in it is counted.
        """
        before, session, self.area = self.area.talk, self.area.session, area
        if session and area.session is None:
            self._services.visit_ended(ended(session.visit), self._clock())
        waits_no_more = before.waits and area.talk.waits != before.waits
        talks_no_more = before.language and not area.talk.language
        if waits_no_more or talks_no_more:
            self._services.translator.cancel()
