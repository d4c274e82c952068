"""What the pages share on which the counsellor types."""

from collections.abc import Iterable

from textual import events
from textual.widget import Widget

from kiosk.journey.guided_session import GuidedSession
from kiosk.language.typed_text import TypedText
from kiosk.ui.components.typing_keys import KeyLabels
from kiosk.ui.components.typing_panel import TypingPanel
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.parts import Words
from kiosk.ui.staff.page import ENTER
from kiosk.ui.widgets.sheet import Sheet

HINT_ROWS = 1


class WritingPage(SessionPage):
    """A German text and its keys, below a line that says what becomes of it."""

    def hint(self) -> Words:
        """What becomes of it."""
        raise NotImplementedError

    def written(self) -> TypedText:
        """What is typed already."""
        raise NotImplementedError

    def after(self, typed: TypedText) -> GuidedSession:
        """The session once this is typed; as it is where it is too long."""
        raise NotImplementedError

    def body(self) -> Iterable[Widget]:
        """The line, the text and the keys."""
        sheet = Sheet(self.hint(), look=self.look, id="hint")
        sheet.styles.height = HINT_ROWS
        yield sheet
        labels = KeyLabels(self.german.say("search-space"), self.german.say("search-delete"))
        rows = self.body_size[1] - HINT_ROWS
        yield TypingPanel(self.written(), labels, look=self.look, rows=rows)

    def on_typing_panel_changed(self, message: TypingPanel.Changed) -> None:
        """Keep what is typed, on the same page."""
        self.go(self.area.counselling(self.after(message.typed)))
        if self.written() != message.typed:
            self.query_one(TypingPanel).write(self.written())
        self.query_one("#hint", Sheet).show(self.hint())

    def on_key(self, key: events.Key) -> None:
        """A keyboard types, and Enter is done."""
        if key.key == "enter":
            self.press(ENTER)
        elif key.key == "escape" or not self.query_one(TypingPanel).press(key):
            return
        key.prevent_default()
