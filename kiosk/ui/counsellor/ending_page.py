"""Whether a session may end without a record."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.ui.counsellor.session_key import RETURN
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.parts import Align, Heading, Words
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

OVER = "over"


class SessionEndingPage(SessionPage):
    """The question; who touches twice by mistake loses nothing."""

    def heading(self) -> str:
        """What was touched."""
        return self.say("session-unrecorded")

    def body(self) -> Iterable[Widget]:
        """What is lost by it."""
        words = Heading(self.say("session-sure"), most=3), Words(self.say("session-forgotten"))
        yield Sheet(*words, look=self.look, middle=True, align=Align.CENTRE, id="sure")

    def buttons(self) -> Sequence[Choice]:
        """No first, for it stands elsewhere than what was touched before."""
        no = self.icon_key(RETURN, self.say("session-sure-no"), "back")
        return [no, self.icon_key(OVER, self.say("session-sure-yes"), "remove")]

    def stepped_back(self) -> GuidedSession:
        """To the record."""
        return self.session.at(SessionStage.RECORD)

    def press(self, key: str) -> None:
        """Forget everything."""
        if key == OVER:
            self.go(self.area.session_over())
        else:
            super().press(key)
