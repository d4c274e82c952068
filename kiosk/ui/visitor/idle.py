"""Are you still there? A countdown before a visit is forgotten."""

from textual import events
from textual.app import ComposeResult
from textual.message import Message

from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Align, Heading, Space, Tone, Words
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.boxes import Vertical
from kiosk.ui.widgets.sheet import Sheet


class IdleScreen(KioskScreen):
    """Counts down over the screen that nobody touches; any touch or key continues."""

    class Stayed(Message):
        """The visitor is still there."""

    class RanOut(Message):
        """Nobody answered."""

    def __init__(self, view: View, seconds: int) -> None:
        super().__init__()
        self.view = view
        self._left = seconds
        look = view.look
        self._question = Sheet(look=look, align=Align.CENTRE, middle=True, id="question")

    def compose(self) -> ComposeResult:
        """The question, the seconds that are left, what to do."""
        with Vertical(id="body"):
            yield self._question

    def on_mount(self) -> None:
        """Begin to count."""
        self.show_seconds()
        self.set_interval(1, self.count)

    def count(self) -> None:
        """One second less."""
        self._left -= 1
        if self._left <= 0:
            self.post_message(self.RanOut())
        else:
            self.show_seconds()

    def show_seconds(self) -> None:
        """The question with the seconds that are left."""
        say = self.view.say
        self._question.show(
            Heading(say("still-there"), most=2),
            Space(),
            Heading(str(self._left), Tone.ALARM),
            Space(),
            Words(say("touch-to-stay"), Tone.TITLE),
            Words(say("then-forgotten"), Tone.QUIET),
        )

    def on_click(self, click: events.Click) -> None:
        """A touch anywhere says yes."""
        click.stop()
        self.post_message(self.Stayed())

    def on_key(self, key: events.Key) -> None:
        """So does any key."""
        self.post_message(self.Stayed())
