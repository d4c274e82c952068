"""The pad on which staff enter the PIN."""

from collections.abc import Iterable

from textual.containers import Grid
from textual.widget import Widget

from kiosk import pin
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Tone, Words
from kiosk.ui.services.staff_door import PAUSE_SECONDS, Door
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.page import CLEAR, ENTER, StaffPage
from kiosk.ui.widgets.sheet import Sheet


class PinScreen(StaffPage):
    """Asks for the PIN that opens a door."""

    def __init__(self, look: Look, area: StaffArea, door: Door) -> None:
        super().__init__(look, area)
        self._door = door

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
        yield Sheet(self.dots(), look=self.look, align=Align.CENTRE, middle=True, id="entered")
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
        elif key.isdecimal() and len(self.area.entered) < pin.LONGEST:
            self.enter(self.area.entered + key)

    def enter(self, digits: str) -> None:
        """Keep what was entered so far."""
        self.go(self.area.with_entered(digits))
        self.query_one("#entered", Sheet).show(self.dots())

    def dots(self) -> Words:
        """A dot for each digit."""
        return Words("● " * len(self.area.entered), Tone.TITLE)

    def check(self) -> None:
        """Let staff in, or count the wrong try."""
        entered = self.area.entered
        self.enter("")
        if self._door.opens_for(entered):
            self.go(self.area.unlocked())
            return
        message = self.say("staff-wrong-pin")
        if self._door.shut:
            message = self.say("staff-pause", seconds=PAUSE_SECONDS)
        self.query_one("#entered", Sheet).show(Words(message, Tone.ALARM))
