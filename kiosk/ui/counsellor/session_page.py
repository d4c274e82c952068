"""What all screens of a guided session share: both languages, the way, and what ends it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from kiosk.journey import Event, ListWanted
from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.session_frame import BOTH_COLUMNS, BOTH_COLUMNS_LARGE, SessionFrame
from kiosk.ui.counsellor.session_key import (
    FINISH,
    INTERPRETER,
    LANGUAGE,
    LIST,
    MEETING,
    NOTE,
    PAUSE,
    RETURN,
    SLIP,
    TURN,
)
from kiosk.ui.counsellor.session_slip import session_order
from kiosk.ui.staff.area import StaffStep
from kiosk.ui.staff.interpreter.interpreter_work import FindingReach
from kiosk.ui.widgets.choice import Choice, VisitChoice


class SessionPage(SessionFrame):
    """A screen of a session."""

    @cached_property
    def german(self) -> View:
        """What the counsellor sees."""
        return self.material.german

    @property
    def both(self) -> bool:
        """Whether both languages have room side by side."""
        least = BOTH_COLUMNS_LARGE if self.own.look.large else BOTH_COLUMNS
        return self.app.size.width >= least and not self.material.alike

    @cached_property
    def shown(self) -> list[View]:
        """What is shown, German first: both sides, or the one that was turned to."""
        if self.both:
            return [self.german, self.own]
        return [self.german if self.session.german else self.own]

    def turn_key(self) -> list[Choice]:
        """The other language, where there is room for one."""
        if self.both or self.material.alike:
            return []
        german = self.session.german
        name = self.own.language.endonym if german else self.german.language.endonym
        return [self.icon_key(TURN, name, "translate")]

    # What is touched

    def on_visit_choice_chosen(self, message: VisitChoice.Chosen) -> None:
        """What is chosen moves the way of both, and no visit."""
        message.stop()
        self.walk(message.event)

    def walk(self, event: Event) -> None:
        """Go the way together."""
        self.follow(self.session.walked(event, self.own.catalog))

    def follow(self, session: GuidedSession) -> None:
        """The session goes on, on a fresh screen."""
        if not self.own.news.working:
            session = replace(session, printed=False)  # what became of the slip has been read
        if session != self.area.session:
            self.go(self.area.counselling(session), fresh=True)

    def press(self, key: str) -> None:
        """Act on a key of the bars."""
        if act := self.acts.get(key):
            act()
        else:
            super().press(key)

    @property
    def acts(self) -> Mapping[str, Callable[[], None]]:
        """What each key does."""
        return {
            RETURN: lambda: self.follow(self.stepped_back()),
            LIST: self.open_list,
            INTERPRETER: self.interpret,
            LANGUAGE: lambda: self.follow(self.session.at(SessionStage.LANGUAGE)),
            PAUSE: lambda: self.go(self.area.locked()),
            NOTE: lambda: self.follow(self.session.at(SessionStage.NOTE)),
            MEETING: lambda: self.follow(self.session.at(SessionStage.APPOINTMENT)),
            SLIP: self.order_slip,
            FINISH: self.finish,
            TURN: lambda: self.follow(self.session.turned()),
        }

    def stepped_back(self) -> GuidedSession:
        """The session one step back: where both were looking."""
        return self.session.at(SessionStage.LOOKING)

    def step_back(self) -> None:
        """What Escape means: the way back of this screen, and never out of the session."""
        self.press(RETURN)

    def open_list(self) -> None:
        """Look at the list."""
        looking = self.session.at(SessionStage.LOOKING)
        self.follow(looking.walked(ListWanted(), self.own.catalog))

    def interpret(self) -> None:
        """Go to the interpreter, in the visitor's language; what was said there is still there."""
        language = self.session.visit.language
        area = self.area.counselling(self.session.interpreting()).gone_to(StaffStep.INTERPRETER)
        begins = area.talk.language != language
        self.go(area, work=FindingReach(language) if begins else None)

    def finish(self) -> None:
        """Go to the record, with what follows from the way."""
        recording = self.session.at(SessionStage.RECORD)
        self.follow(recording.suggesting(self.material.form.suggestions(recording)))

    def order_slip(self) -> None:
        """Print what both have found, with the note and the appointment."""
        self.go(self.area.counselling(self.session.printing()))
        self.post_message(self.SlipOrdered(session_order(self.session, self.material)))
