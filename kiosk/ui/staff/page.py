"""What all pages of the staff area share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from time import monotonic

from textual import events
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import Widget

from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.slip.printing.job import Order
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    COMFORTABLE_COLUMNS,
    COMFORTABLE_ROWS,
    bar_plan,
    body_size,
)
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.work import StaffWork
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.boxes import Container, Grid, Horizontal
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet
from kiosk.voice.passages import Passage

CLEAR, ENTER, CLOSE, QUIT, NEXT, BACK = "clear", "enter", "close", "quit", "next", "back"
"""The keys that are no digits."""


class StaffKey(Choice):
    """A button of the staff area; `key` is a digit or one of the words above."""

    @dataclass
    class Pressed(Message):
        """Staff pressed it."""

        key: str

    def __init__(self, key: str, label: str, look: Look) -> None:
        words = Words(label, Tone.TITLE, most=2)
        super().__init__(words, look=look, id=f"key-{key}", classes="button")
        self.key = key

    def announcement(self) -> Message:
        """The key."""
        return self.Pressed(self.key)


class StaffTile(Choice):
    """A large choice of the staff area, pressed like a key."""

    def __init__(self, key: str, *parts: Part, look: Look, align: Align = Align.CENTRE) -> None:
        super().__init__(*parts, look=look, align=align, id=f"key-{key}", classes="tile rounded")
        self.key = key

    def announcement(self) -> Message:
        """The key."""
        return StaffKey.Pressed(self.key)


class StaffPage(KioskScreen):
    """A screen for staff, in German, with a bar above and buttons below."""

    @dataclass
    class Went(Message):
        """Where staff are now, what they do there, and the work for which they wait there."""

        area: StaffArea
        fresh: bool = False
        work: StaffWork | None = None

    @dataclass
    class Asked(Message):
        """Staff want something that takes a moment."""

        work: StaffWork

    @dataclass
    class SlipOrdered(Message):
        """Staff want a slip."""

        order: Order

    class Quit(Message):
        """Staff end the kiosk."""

    def __init__(self, look: Look, area: StaffArea) -> None:
        super().__init__()
        self.look = look
        self.area = area
        self.say = Strings(SOURCE, "staff", isolate=False)
        self._listens_at = 0.0
        self._over = False

    def heading(self) -> str:
        """What stands in the bar above."""
        raise NotImplementedError

    def top_parts(self) -> list[Part]:
        """The heading as it is set."""
        return [Heading(self.heading(), most=1)]

    def beside_heading(self) -> Sequence[Choice]:
        """Buttons in the bar above."""
        return ()

    def body(self) -> Iterable[Widget]:
        """What stands between the bars."""
        raise NotImplementedError

    def buttons(self) -> Sequence[Choice]:
        """What stands in the bar below."""
        return [self.key(CLOSE, self.say("staff-close"))]

    def key(self, key: str, label: str) -> StaffKey:
        """One button; its id ends with the key."""
        return StaffKey(key, label, self.look)

    def compose(self) -> ComposeResult:
        """Bar, body, bar."""
        width, height = self.app.size
        self.set_class(height < COMFORTABLE_ROWS, "low")
        self.set_class(width < COMFORTABLE_COLUMNS, "narrow")
        title = Sheet(*self.top_parts(), look=self.look, middle=True, id="title")
        yield Horizontal(title, *self.beside_heading(), id="top")
        yield Container(*self.body(), id="body")
        if buttons := self.buttons():
            plan = bar_plan(self.app.size, len(buttons), self.look)
            bar = Grid(*buttons, id="bottom")
            bar.styles.grid_size_columns, bar.styles.grid_size_rows = plan.columns, plan.rows
            bar.styles.height = plan.rows * BAR_ROWS
            yield bar

    @property
    def body_size(self) -> tuple[int, int]:
        """Columns and rows between the bars, without the margins."""
        size, buttons = self.app.size, len(self.buttons())
        below = bar_plan(size, buttons, self.look).rows * BAR_ROWS if buttons else 0
        return body_size(size, BAR_ROWS, below)

    def passages_to_read(self) -> list[Passage]:
        """What is read aloud where the screen has a button for it."""
        return []

    def listen(self, after_seconds: float = 0) -> None:
        """Take touches from then on; one meant for the screen before must not land here."""
        self._listens_at = monotonic() + after_seconds

    @property
    def listening(self) -> bool:
        """Whether a touch is meant for this screen."""
        return monotonic() >= self._listens_at

    def on_staff_key_pressed(self, message: StaffKey.Pressed) -> None:
        """Act on a key of this screen, and on none once another one is to come."""
        message.stop()
        if not self._over:
            self.press(message.key)

    def press(self, key: str) -> None:
        """Act on a key; closing and going home are the same everywhere."""
        if key == CLOSE:
            self.go(self.area.closed)
        elif key == BACK:
            self.go(self.area.before)

    def step_back(self) -> None:
        """One step back, so that nothing is lost by it; before the first room that locks."""
        if self.area.step in (StaffStep.PIN, StaffStep.HOME):
            self.go(self.area.locked())
        else:
            self.press(BACK)

    def go(self, area: StaffArea, *, fresh: bool = False, work: StaffWork | None = None) -> None:
        """Say where staff are now; another room, or one that is `fresh`, gets a new screen.

        `work` begins once they are there, so that its end finds them waiting.
        """
        self._over = self._over or fresh or area.step is not self.area.step
        self.area = area
        self.post_message(self.Went(area, fresh, work))

    def ask(self, work: StaffWork) -> None:
        """Have something done that takes a moment; its end moves the area."""
        self.post_message(self.Asked(work))

    def on_key(self, key: events.Key) -> None:
        """Digits and Enter from a keyboard; Escape goes a step back, as everywhere."""
        if key.key == "escape":
            self.step_back()
        elif key.key == "enter":
            self.press(ENTER)
        elif key.key == "backspace":
            self.press(CLEAR)
        elif key.character and key.character in "0123456789":
            self.press(key.character)
