"""The record is kept: the code of its case, large, and on the slip."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.records.case_code import spoken
from kiosk.slip.printing.outcome import Outcome
from kiosk.ui.counsellor.session_key import RETURN, SLIP
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.counsellor.session_slip import meeting_said
from kiosk.ui.drawing.parts import Align, Heading, Part, Space, Tone, Words
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

OVER = "over"

ON_PAPER = tuple(f"outcome-{one}" for one in Outcome if one.on_paper)
"""The news after which the code is in the visitor's hand."""


class RecordKeptPage(SessionPage):
    """What the visitor takes along; the slip is printed by itself."""

    def heading(self) -> str:
        """That it is kept."""
        return self.say("session-kept-title")

    def beside_heading(self) -> Sequence[Choice]:
        """Nothing can be changed any more; who has to go pauses."""
        return super().beside_heading()[-1:]

    def on_mount(self) -> None:
        """Print the slip, once; one that is still at work has no code and is waited for."""
        super().on_mount()
        news = self.own.news
        if news.there and not news.working and not self.session.printed:
            self.order_slip()

    def body(self) -> Iterable[Widget]:
        """The code for both, the appointment, and what became of the slip."""
        yield Sheet(*self.told(), look=self.look, middle=True, align=Align.CENTRE, id="code-told")

    def told(self) -> list[Part]:
        """All of it."""
        both = [self.german] if self.material.alike else [self.german, self.own]
        parts: list[Part] = [
            Words(" · ".join(view.say("slip-case-code") for view in both), Tone.QUIET),
            Heading(spoken(self.session.case), Tone.TITLE),
            Space(),
            *(
                Words(view.say("case-code-keep"), language=view.language.code, most=3)
                for view in both
            ),
        ]
        if moment := self.session.appointment:
            said = meeting_said(moment, self.own.language.code)
            label = self.german.say("slip-appointment")
            parts += [Space(), Words(f"{label}: {said.german or said.own}", Tone.TITLE)]
        if self.material.preview:
            parts += [Space(), Words(self.say("session-preview"), Tone.SOON, most=2)]
        return [*parts, Space(), *self.slip_news()]

    def slip_news(self) -> list[Part]:
        """What became of the slip."""
        news = self.own.news
        if not news.there:
            return [Words(self.say("session-no-printer"), Tone.SOON, most=2)]
        if not self.session.printed:
            return [Words(self.say("session-slip-working"))]
        if news.working or news.word in ON_PAPER:
            return [Words(self.slip_told)]
        return [
            Words(self.slip_told, Tone.ALARM),
            Words(self.say("session-slip-write-down"), Tone.TITLE, most=2),
        ]

    def buttons(self) -> Sequence[Choice]:
        """The slip once more, and the end."""
        again = self.icon_key(SLIP, self.say("session-slip-again"), "print")
        over = self.icon_key(OVER, self.say("session-over"), "check")
        over.add_class("finish")
        return [*([again] if self.own.news.there else []), over]

    def press(self, key: str) -> None:
        """Forget everything."""
        if key == OVER:
            self.go(self.area.session_over())
        elif key != RETURN:
            super().press(key)
