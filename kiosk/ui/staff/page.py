"""What all pages of the staff area share."""

from collections.abc import Iterable
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import Widget

from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Tone, Words
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.boxes import Container, Horizontal
from kiosk.ui.widgets.sheet import Choice, Sheet


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key of the PIN pad: a digit, or one of the words below."""

    key: str


CLEAR, ENTER, CLOSE, QUIT, NEXT = "clear", "enter", "close", "quit", "next"


class StaffPage(KioskScreen):
    """A screen for staff, in German, with a bar above and buttons below."""

    class Closed(Message):
        """Staff go back to the waiting kiosk."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.say = Strings(SOURCE, "staff", isolate=False)

    def heading(self) -> str:
        """What stands in the bar above."""
        raise NotImplementedError

    def body(self) -> Iterable[Widget]:
        """What stands between the bars."""
        raise NotImplementedError

    def buttons(self) -> list[Choice]:
        """What stands in the bar below."""
        return [self.key(CLOSE, self.say("staff-close"))]

    def key(self, key: str, label: str) -> Choice:
        """One button; its id is the key."""
        words = Words(label, Tone.TITLE, most=2)
        return Choice(Pressed(key), words, look=self.look, id=f"key-{key}", classes="button")

    def compose(self) -> ComposeResult:
        """Bar, body, bar."""
        with Horizontal(id="top"):
            yield Sheet(Heading(self.heading(), most=1), look=self.look, middle=True, id="title")
        yield Container(*self.body(), id="body")
        yield Horizontal(*self.buttons(), id="bottom")

    def on_choice_chosen(self, message: Choice.Chosen) -> None:
        """Act on a key of this screen."""
        message.stop()
        if isinstance(message.event, Pressed):
            self.press(message.event.key)

    def press(self, key: str) -> None:
        """Act on a key; closing is the same everywhere."""
        if key == CLOSE:
            self.post_message(self.Closed())

    def on_key(self, key: events.Key) -> None:
        """Digits and Enter from a keyboard; Escape closes."""
        if key.key == "escape":
            self.press(CLOSE)
        elif key.key == "enter":
            self.press(ENTER)
        elif key.key == "backspace":
            self.press(CLEAR)
        elif key.character and key.character in "0123456789":
            self.press(key.character)
