"""The question before a talk ends, for nothing of it can be brought back."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.journey import Conversation
from kiosk.ui.drawing.parts import Align, Heading, Words
from kiosk.ui.staff.interpreter.talk_page import TalkPage
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet


class TalkEndPage(TalkPage):
    """Whether the talk is over, or goes on where it was."""

    def body(self) -> Iterable[Widget]:
        """The question, and what the end means."""
        words = Heading(self.say("interpreter-end-sure")), Words(self.say("interpreter-end-means"))
        yield Sheet(*words, look=self.look, middle=True, align=Align.CENTRE, id="sure")

    def buttons(self) -> Sequence[Choice]:
        """No and yes; no stands where the end was touched, so that two touches lose nothing."""
        return [
            self.button(Conversation.gone_on, "interpreter-end-no", "end-no"),
            self.button(Conversation.ended, "interpreter-end-yes", "end-yes"),
        ]
