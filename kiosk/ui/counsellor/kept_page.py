"""The record is kept: the code of its case, large, and on the slip."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.records.case_code import spoken
from kiosk.slip.printing.outcome import Outcome
from kiosk.ui.components.view import View
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
        wanted = self.session.case and not self.session.printed
        if news.there and not news.working and wanted:
            self.order_slip()

    def body(self) -> Iterable[Widget]:
        """The code for both, the appointment, and what became of the slip."""
        yield Sheet(
            *self.told(),
            look=self.look,
            remembered=False,  # the note is forgotten with the session
            middle=True,
            align=Align.CENTRE,
            id="code-told",
        )

    def told(self) -> list[Part]:
        """All of it."""
        both = [self.german] if self.material.alike else [self.german, self.own]
        parts: list[Part] = [Words(self.say("session-group"), Tone.TITLE, most=2)]
        if self.session.case:
            parts = self.code(both)
        if self.paperless or self.session.appointment:
            parts += self.to_copy(both if self.paperless else both[:1])
        if self.material.preview:
            parts += [Space(), Words(self.say("session-preview"), Tone.SOON, most=2)]
        return [*parts, Space(), *self.slip_news()]

    def code(self, views: Sequence[View]) -> list[Part]:
        """The code in these languages, and that it is needed again."""
        keep = "case-code-write" if self.paperless else "case-code-keep"
        return [
            Words(" · ".join(view.say("slip-case-code") for view in views), Tone.QUIET),
            Heading(spoken(self.session.case), Tone.TITLE),
            Space(),
            *(self.words(view, view.say(keep)) for view in views),
        ]

    @property
    def paperless(self) -> bool:
        """Whether nothing can be taken along on paper."""
        news = self.own.news
        failed = self.session.printed and not news.working and news.word not in ON_PAPER
        return not news.there or failed

    def to_copy(self, views: Sequence[View]) -> list[Part]:
        """The appointment in these languages, and without paper also the note."""
        meeting = meeting_said(self.session.appointment, self.own.language.code)
        remark = self.session.note.tidy if self.paperless else ""
        lines: list[Part] = []
        for view in views:
            said = meeting.own if view is self.own else meeting.german or meeting.own
            if said:
                lines.append(self.words(view, f"{view.say('slip-appointment')}: {said}"))
        if remark:
            label = " · ".join(view.say("slip-remark") for view in views)
            lines.append(Words(f"{label}: {remark}", most=4))
        return [Space(), *lines] if lines else []

    def words(self, view: View, said: str) -> Words:
        """Something for one of the two."""
        return Words(said, Tone.TITLE, language=view.language.code, most=3)

    def slip_news(self) -> list[Part]:
        """What became of the slip."""
        news = self.own.news
        if not news.there:
            return [Words(self.say("session-no-printer"), Tone.SOON, most=2)]
        if not self.session.printed:
            return [Words(self.say("session-slip-working"))] if self.session.case else []
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
