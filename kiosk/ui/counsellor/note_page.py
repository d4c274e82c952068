"""A line in the counsellor's words for the slip: printed, and kept nowhere."""

from collections.abc import Iterable, Sequence

from textual import events
from textual.widget import Widget

from kiosk.journey.guided_session import MOST_NOTED, NOTHING_NOTED
from kiosk.ui.components.typing_keys import KeyLabels
from kiosk.ui.components.typing_panel import TypingPanel
from kiosk.ui.counsellor.session_key import RETURN
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.parts import Tone, Words
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

HINT_ROWS = 1
CLEAR_NOTE = "clear-note"


class SlipNotePage(SessionPage):
    """The note and its keys."""

    def heading(self) -> str:
        """What it is for."""
        return self.say("session-note-title")

    def body(self) -> Iterable[Widget]:
        """What becomes of it, the text and the keys."""
        hint = Words(self.say("session-note-hint", most=MOST_NOTED), Tone.QUIET, most=1)
        sheet = Sheet(hint, look=self.look, id="hint")
        sheet.styles.height = HINT_ROWS
        yield sheet
        labels = KeyLabels(self.german.say("search-space"), self.german.say("search-delete"))
        rows = self.body_size[1] - HINT_ROWS
        yield TypingPanel(self.session.note, labels, look=self.look, rows=rows)

    def buttons(self) -> Sequence[Choice]:
        """Away with all of it, and done."""
        done = self.icon_key(RETURN, self.say("session-note-done"), "check")
        done.add_class("finish")
        return [self.icon_key(CLEAR_NOTE, self.say("session-note-clear"), "remove"), done]

    def on_typing_panel_changed(self, message: TypingPanel.Changed) -> None:
        """Keep what is typed, on the same page; what is too long is not taken."""
        session = self.session.noted(message.typed)
        if session.note != message.typed:
            self.query_one(TypingPanel).write(session.note)
        self.go(self.area.counselling(session))

    def press(self, key: str) -> None:
        """Begin anew, or go back."""
        if key == CLEAR_NOTE:
            self.follow(self.session.noted(NOTHING_NOTED))
        else:
            super().press(key)

    def on_key(self, key: events.Key) -> None:
        """A keyboard types, and Enter is done."""
        if key.key == "enter":
            self.press(RETURN)
        elif key.key == "escape" or not self.query_one(TypingPanel).press(key):
            return
        key.prevent_default()
