"""An earlier case: its contacts, and what became of its referrals."""

from collections.abc import Sequence

from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.language import dates
from kiosk.records.case import Record
from kiosk.records.case_code import spoken
from kiosk.ui.counsellor.record_form import RecordQuestion
from kiosk.ui.counsellor.session_key import FINISH, RETURN
from kiosk.ui.counsellor.ticking_page import ARROWS, TickingPage
from kiosk.ui.drawing.parts import Part, Space, Tone, Words
from kiosk.ui.widgets.choice import Choice

ON = "on"

MOST_CONTACTS = 4
"""So many contacts are told, the latest first."""


class EarlierCasePage(TickingPage):
    """The latest contacts, and a line for each referral of which nobody knows yet."""

    def heading(self) -> str:
        """The code."""
        if asked := self.asked:
            return asked.label
        return self.say("session-case-title", code=spoken(self.session.case))

    def questions(self) -> list[RecordQuestion]:
        """What became of each referral."""
        case = self.area.followed
        return self.material.form.outcomes(case) if case else []

    def above(self) -> list[Part]:
        """The contacts, and what is asked below them."""
        case = self.area.followed
        if case is None or self.session.asking:
            return super().above()
        latest = list(reversed(case.records))
        parts: list[Part] = [self.contact(record) for record in latest[:MOST_CONTACTS]]
        if others := latest[MOST_CONTACTS:]:
            parts.append(Words(self.say("session-contacts-more", count=len(others)), Tone.QUIET))
        asked = "session-became" if case.open_referrals else "session-nothing-open"
        return [*super().above(), *parts, Space(), Words(self.say(asked), Tone.TITLE)]

    def contact(self, record: Record) -> Words:
        """`25.11.2026 · Deutsch lernen, Arbeit → Sprachcafé`."""
        form = self.material.form
        topics = ", ".join(map(form.need_name, record.topics))
        sent = ", ".join(form.name_of(one.to) for one in record.referrals)
        told = " · ".join(filter(None, (dates.numeric(record.day), topics)))
        return Words(f"{told} → {sent}" if sent else told, most=2)

    def buttons(self) -> Sequence[Choice]:
        """Back to the code, other pages, the record where the language is known, and the talk."""
        if self.session.asking:
            return [self.icon_key(RETURN, self.say("session-answers-done"), "check")]
        on = self.icon_key(ON, self.say("session-go-on"), "forward")
        on.add_class("finish")
        record = self.icon_key(FINISH, self.say("session-finish"), "check")
        known = self.session.visit.language
        return [self.return_key(), *self.arrows(), *([record] if known else []), on]

    @property
    def button_count(self) -> int:
        """Without asking which page there is."""
        return 1 if self.session.asking else 2 + ARROWS + bool(self.session.visit.language)

    def stepped_back(self) -> GuidedSession:
        """To all questions, or to the code."""
        asking = self.session.asking
        return self.session.asks("") if asking else self.session.at(SessionStage.CODE)

    def press(self, key: str) -> None:
        """On to what both look at, or first to the language."""
        if key == ON:
            known = self.session.visit.language
            self.follow(self.session.at(SessionStage.LOOKING if known else SessionStage.LANGUAGE))
        else:
            super().press(key)
