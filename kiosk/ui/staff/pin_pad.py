"""The pad on which staff enter the PIN."""

from collections.abc import Iterable

from textual.message import Message
from textual.widget import Widget

from kiosk import pin
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Tone, Words
from kiosk.ui.staff.door import PAUSE_SECONDS, Door
from kiosk.ui.staff.page import CLEAR, ENTER, StaffPage
from kiosk.ui.widgets.boxes import Grid
from kiosk.ui.widgets.sheet import Sheet


class PinScreen(StaffPage):
    """Asks for the PIN that opens a door."""

    class Passed(Message):
        """The PIN was right."""

    def __init__(self, look: Look, door: Door) -> None:
        super().__init__(look)
        self._door = door
        self._pin = ""

    def heading(self) -> str:
        """The question."""
        return self.say("staff-pin")

    def body(self) -> Iterable[Widget]:
        """What was entered, as dots, above the keys."""
        keys = [self.key(digit, digit) for digit in "123456789"]
        keys += [
            self.key(CLEAR, self.say("staff-clear")),
            self.key("0", "0"),
            self.key(ENTER, self.say("staff-enter")),
        ]
        yield Sheet(look=self.look, align=Align.CENTRE, middle=True, id="entered")
        yield Grid(*keys, id="pad")

    def press(self, key: str) -> None:
        """A digit, clearing, or the end of the PIN."""
        super().press(key)
        if self._door.shut:
            return
        if key == CLEAR:
            self.enter("")
        elif key == ENTER:
            self.check()
        elif key.isdecimal() and len(self._pin) < pin.LONGEST:
            self.enter(self._pin + key)

    def enter(self, digits: str) -> None:
        """Keep what was entered so far."""
        self._pin = digits
        self.query_one("#entered", Sheet).show(Words("● " * len(digits), Tone.TITLE))

    def check(self) -> None:
        """Let staff in, or count the wrong try."""
        entered, self._pin = self._pin, ""
        if self._door.opens_for(entered):
            self.post_message(self.Passed())
            return
        message = self.say("staff-wrong-pin")
        if self._door.shut:
            message = self.say("staff-pause", seconds=PAUSE_SECONDS)
        self.query_one("#entered", Sheet).show(Words(message, Tone.ALARM))
