"""The pad on which staff enter the PIN."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import pin
from kiosk.pin.staff_door import Door
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Tone, Words
from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.page import CLEAR, ENTER, StaffPage
from kiosk.ui.widgets.boxes import Grid
from kiosk.ui.widgets.sheet import Sheet


class PinScreen(StaffPage):
    """Asks for the PIN that opens a door, and says for how long the door takes none."""

    def __init__(self, look: Look, area: StaffArea, door: Door) -> None:
        super().__init__(look, area)
        self._door = door
        self._pause = ""

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

    def on_mount(self) -> None:
        """Say from the first moment whether the door is shut, and count down."""
        self.tell_of_pause()
        self.set_interval(1, self.tell_of_pause)

    def press(self, key: str) -> None:
        """A digit, clearing, or the end of the PIN."""
        super().press(key)
        if self._door.seconds_shut:
            return
        if key == CLEAR:
            self.enter("")
        elif key == ENTER and self.area.entered:
            self.check()
        elif key.isdecimal() and len(self.area.entered) < pin.LONGEST:
            self.enter(self.area.entered + key)

    def enter(self, digits: str) -> None:
        """Keep what was entered so far."""
        self.go(self.area.with_entered(digits))
        self.write(self.dots())

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
        self.write(Words(self.say("staff-wrong-pin"), Tone.ALARM))
        self.tell_of_pause()

    def tell_of_pause(self) -> None:
        """Say for how long no PIN is taken, and no more once one is."""
        before, self._pause = self._pause, self.pause_words()
        if self._pause and self._pause != before:
            self.write(Words(self._pause, Tone.ALARM))
        elif before and not self._pause:
            self.enter("")

    def pause_words(self) -> str:
        """The wait in whole minutes while it is long, empty when there is none."""
        seconds = self._door.seconds_shut
        if seconds > 60:
            return self.say("staff-pause-minutes", minutes=-(-seconds // 60))
        return self.say("staff-pause", seconds=seconds) if seconds else ""

    def write(self, words: Words) -> None:
        """Put words above the keys."""
        self.query_one("#entered", Sheet).show(words)
