"""The number pad for the code of an earlier case."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.journey.guided_session import MOST_DIGITS_OF_A_CODE, SessionStage
from kiosk.records.case_code import understood
from kiosk.ui.counsellor.session_key import RETURN
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.counsellor.session_work import FindingCase
from kiosk.ui.drawing.parts import Align, Heading, Part, Tone, Words
from kiosk.ui.staff.page import CLEAR, ENTER
from kiosk.ui.widgets.boxes import Container, Grid
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

FIRST = "first"
GROUP = 3


class CaseCodePage(SessionPage):
    """Nine digits; the last one tells whether they were typed right."""

    def heading(self) -> str:
        """The question."""
        return self.say("session-code-title")

    def body(self) -> Iterable[Widget]:
        """What was entered above the keys."""
        keys = [self.key(digit, digit) for digit in "123456789"]
        keys += [
            self.key(CLEAR, self.say("staff-clear")),
            self.key("0", "0"),
            self.key(ENTER, self.say("staff-enter")),
        ]
        entered = self.entered()
        yield Sheet(*entered, look=self.look, align=Align.CENTRE, middle=True, id="entered")
        yield Container(Grid(*keys, id="pad"), id="pad-place")

    def entered(self) -> list[Part]:
        """The digits in their groups, below why they lead nowhere."""
        digits = self.session.digits.ljust(MOST_DIGITS_OF_A_CODE, "·")
        groups = [digits[n : n + GROUP] for n in range(0, len(digits), GROUP)]
        shown = Heading(" ".join(groups), most=1)
        if trouble := self.session.trouble:
            return [Words(trouble, Tone.ALARM, most=3), shown]
        return [shown]

    def buttons(self) -> Sequence[Choice]:
        """Back, or a first record after all."""
        return [self.return_key(), self.icon_key(FIRST, self.say("session-first"), "person")]

    def press(self, key: str) -> None:
        """A digit, clearing, or the end of the code."""
        session = self.session
        if key.isdecimal():
            self.enter(session.digits + key)
        elif key == CLEAR:
            self.enter(session.digits[:-1])
        elif key == ENTER:
            self.search()
        elif key in (FIRST, RETURN):
            self.leave(first=key == FIRST)
        else:
            super().press(key)

    def leave(self, *, first: bool) -> None:
        """Go on without an earlier case."""
        language = self.session.visit.language
        stage = SessionStage.LOOKING if language else SessionStage.LANGUAGE
        session = self.session.following("").at(stage) if first else self.session.at(stage)
        area = self.area.following(None) if first else self.area
        self.go(area.counselling(session), fresh=True)

    def enter(self, digits: str) -> None:
        """Keep what was entered so far; the ninth digit looks for the case."""
        before = self.session.digits
        self.go(self.area.counselling(self.session.entering(digits)))
        self.query_one("#entered", Sheet).show(*self.entered())
        if self.session.digits != before and len(self.session.digits) == MOST_DIGITS_OF_A_CODE:
            self.search()

    def search(self) -> None:
        """Look for the case, or say kindly that the code was mistyped."""
        session, material = self.session, self.material
        if session.waits or not session.digits:
            return
        if not (code := understood(session.digits)):
            mistyped = session.not_done(self.say("session-code-mistyped"))
            self.go(self.area.counselling(mistyped))
            self.query_one("#entered", Sheet).show(*self.entered())
            return
        work = FindingCase(material.records, material.kiosk, code)
        self.go(self.area.counselling(session.waiting()), work=work)
