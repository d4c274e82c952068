"""The staff area: a PIN pad, then the state of the content and the way out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Grid, Horizontal
from textual.message import Message
from textual.widget import Widget

from kiosk import pin
from kiosk.errors import Problem
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.lockdown import KioskScreen
from kiosk.ui.look import Look
from kiosk.ui.parts import Align, Heading, Part, Space, Tone, Words
from kiosk.ui.widgets.pages import Pages
from kiosk.ui.widgets.sheet import Choice, Sheet

TRIES = 5
PAUSE_SECONDS = 30


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


class Door:
    """Opens for the right PIN; after five wrong ones it stays shut for half a minute.

    `fits` says whether a PIN is right. The door outlives the PIN pad, so that closing the pad
    and coming back shortens nothing.
    """

    def __init__(self, fits: Callable[[str], bool]) -> None:
        self._fits = fits
        self._wrong = 0
        self._shut_until = 0.0

    @property
    def shut(self) -> bool:
        """Whether not even the right PIN is taken now."""
        return monotonic() < self._shut_until

    def opens_for(self, digits: str) -> bool:
        """Whether `digits` are the PIN; a wrong try is counted."""
        if self._fits(digits):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= TRIES:
            self._wrong = 0
            self._shut_until = monotonic() + PAUSE_SECONDS
        return False


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


class StaffScreen(StaffPage):
    """What staff see: which files are broken and why, and the way out of the kiosk."""

    class Quit(Message):
        """Staff end the kiosk."""

    def __init__(self, look: Look, problems: tuple[Problem, ...]) -> None:
        super().__init__(look)
        self._problems = problems
        self._page = 0

    def heading(self) -> str:
        """The name of the area."""
        return self.say("staff-area")

    def body(self) -> Iterable[Widget]:
        """The problems of the content, or that there are none."""
        yield Pages(*self.report(), page=0, look=self.look, id="problems")

    def report(self) -> list[Part]:
        """One paragraph a problem."""
        if not self._problems:
            return [Words(self.say("staff-content-fine"), Tone.GOOD)]
        parts: list[Part] = [
            Words(self.say("staff-problems", count=len(self._problems)), Tone.TITLE)
        ]
        for problem in self._problems:
            parts += [Space(), Words(problem.line_in(self.say))]
        return parts

    def buttons(self) -> list[Choice]:
        """Back to the kiosk, the next page, the way out."""
        return [
            self.key(CLOSE, self.say("staff-close")),
            self.key(NEXT, self.say("staff-next")),
            self.key(QUIT, self.say("staff-quit")),
        ]

    def press(self, key: str) -> None:
        """Turn the page or quit."""
        super().press(key)
        if key == NEXT:
            self.query_one(Pages).turn()
        elif key == QUIT:
            self.post_message(self.Quit())
