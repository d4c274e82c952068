"""The record of a session: ticks alone, most of them made by the way already."""

from collections.abc import Sequence

from kiosk.journey.guided_session import REFERRED, SessionStage
from kiosk.records.case_code import spoken
from kiosk.ui.counsellor.record_form import RecordQuestion
from kiosk.ui.counsellor.session_key import RETURN
from kiosk.ui.counsellor.session_work import KeepingRecord
from kiosk.ui.counsellor.ticking_page import ARROWS, TickingPage
from kiosk.ui.widgets.choice import Choice

DONE, UNRECORDED, FOLLOW_UP = "done", "unrecorded", "follow-up"


class RecordPage(TickingPage):
    """What it was about, what was done, where somebody was sent."""

    MORE_OF = (REFERRED,)

    def heading(self) -> str:
        """The question."""
        if asked := self.asked:
            return asked.label
        return self.say("session-record-title")

    def questions(self) -> list[RecordQuestion]:
        """Those of the house."""
        return self.material.form.questions(self.session)

    def whole(self, id: str) -> RecordQuestion | None:
        """Also the answers that are seldom needed."""
        return self.material.form.question(id, self.session)

    def buttons(self) -> Sequence[Choice]:
        """Back, an end without a record, whose record it is, other pages, and done."""
        if self.session.asking:
            back = self.icon_key(RETURN, self.say("session-answers-done"), "check")
            return [back, *self.arrows()]
        case = self.session.case
        told = spoken(case) if case else self.say("session-with-case")
        done = self.icon_key(DONE, self.say("session-done"), "check")
        done.add_class("finish")
        return [
            self.return_key(),
            self.icon_key(UNRECORDED, self.say("session-discard"), "remove"),
            self.icon_key(FOLLOW_UP, told, "restart", on=bool(case)),
            *self.arrows(),
            done,
        ]

    @property
    def button_count(self) -> int:
        """Without asking which page there is."""
        return 1 + ARROWS if self.session.asking else 4 + ARROWS

    def press(self, key: str) -> None:
        """Keep it, or end without it."""
        if key == DONE:
            self.keep()
        elif key == UNRECORDED:
            self.follow(self.session.at(SessionStage.ENDING))
        elif key == FOLLOW_UP:
            known = self.area.followed is not None
            self.follow(self.session.at(SessionStage.CASE if known else SessionStage.CODE))
        else:
            super().press(key)

    def keep(self) -> None:
        """Have the record kept; nobody keeps it twice, or empty without a word."""
        session, material = self.session, self.material
        if session.waits:
            return
        nothing = self.say("session-nothing-ticked")
        if material.form.empty(session) and session.trouble != nothing:
            self.follow(session.not_done(nothing))
            return
        record = material.form.record(session, material.clock().date())
        work = KeepingRecord(material.records, material.kiosk, record, session.case)
        self.go(self.area.counselling(session.waiting()), work=work)
