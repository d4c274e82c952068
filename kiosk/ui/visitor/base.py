"""What all screens of a visit share: bars, keys, and the guard against tap-through."""

from collections.abc import Iterable
from time import monotonic
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.bars import (
    BottomBar,
    TopBar,
    bottom_buttons,
    bottom_rows,
    count_below,
    start_over_button,
    top_rows,
)
from kiosk.ui.components.reading_marks import ReadingMarks
from kiosk.ui.components.spoken_words import spoken_words
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Part, Words
from kiosk.ui.drawing.sizes import (
    COMFORTABLE_COLUMNS,
    COMFORTABLE_ROWS,
    body_size,
)
from kiosk.ui.services.reading_aloud import ReadingNews
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.arrow_keys import neighbour
from kiosk.ui.widgets.boxes import Container
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.sheet import Sheet
from kiosk.voice.passages import Passage


class VisitorScreen(KioskScreen):
    """A screen of the visit, made fresh for each place and thrown away after it.

    What comes of the events in `FOLLOWED` the screen shows itself, and at once.
    """

    FOLLOWED: ClassVar[tuple[type, ...]] = ()

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        self.set_class(view.discreet, "discreet")
        self._listens_at = float("inf")
        self._reading_marks = ReadingMarks(self, view)
        self._spoken_sheets: list[Sheet | None] = []

    @property
    def subject(self) -> object:
        """What of the content is shown; while it stays the same, the screen stays too."""
        return None

    @property
    def heading(self) -> str:
        """The question or title at the top."""
        raise NotImplementedError

    @property
    def heading_language(self) -> str:
        """The language of the heading where it is another than the visitor's."""
        return ""

    def body(self) -> Iterable[Widget]:
        """What stands between the bars."""
        raise NotImplementedError

    def beside_back(self) -> Choice:
        """The second button of the bottom bar."""
        return start_over_button(self.view)

    @property
    def own_count(self) -> int:
        """How many buttons of its own the screen has in the bar below."""
        return 1

    def own_buttons(self) -> list[Choice]:
        """What the bar below has of this screen, after the way back."""
        return [self.beside_back()]

    def compose(self) -> ComposeResult:
        """Top bar, body, bottom bar."""
        width, height = size = self.app.size
        self.set_class(height < COMFORTABLE_ROWS, "low")
        self.set_class(width < COMFORTABLE_COLUMNS, "narrow")
        yield TopBar(self.bar_view, self.heading, self.heading_language, size)
        yield Container(*self.body(), id="body")
        yield BottomBar(
            self.bar_view, bottom_buttons(self.bar_view, self.own_buttons(), size), size
        )

    @property
    def bar_view(self) -> View:
        """What the bars show."""
        return self.view

    @property
    def body_size(self) -> tuple[int, int]:
        """Columns and rows between the bars, without the margins."""
        size = self.app.size
        buttons = count_below(size, self.own_count)
        above = top_rows(self.view, self.heading, self.heading_language, size)
        below = bottom_rows(buttons, size, self.view.look)
        return body_size(size, above, below)

    def spoken_heading(self) -> Iterable[Part]:
        """What is read aloud before the body."""
        return (Words(self.heading, language=self.heading_language),)

    def passages_to_read(self) -> list[Passage]:
        """Everything on this screen for which there is a voice, in the order of reading."""
        view = self.view
        spoken = [
            (passage, sheet)
            for passage, sheet in spoken_words(
                self,
                self.spoken_heading(),
                view.language.code,
                from_the_right=view.look.right_to_left,
            )
            if view.voices.speaks(passage.language)
        ]
        self._spoken_sheets = [sheet for _, sheet in spoken]
        return [passage for passage, _ in spoken]

    def show_reading(self, news: ReadingNews) -> None:
        """Let the visitor see what the voice does."""
        self._reading_marks.show(news, self._spoken_sheets)

    def listen(self, after_seconds: float = 0) -> None:
        """Take the next choice; a touch meant for the screen before must not land here."""
        self._listens_at = monotonic() + after_seconds

    def on_visit_choice_chosen(self, message: VisitChoice.Chosen) -> None:
        """Let one choice pass, and none in the first moment."""
        if monotonic() < self._listens_at:
            message.stop()
        elif not isinstance(message.event, self.FOLLOWED):
            self._listens_at = float("inf")

    def follow(self, view: View) -> None:
        """Show what came of an event that this screen follows."""

    def on_key(self, key: events.Key) -> None:
        """Arrows move, Enter chooses, Escape goes back, a digit chooses the tile it counts."""
        if key.key in ("up", "down", "left", "right"):
            if there := neighbour(self.focused, self.query(Choice), key.key):
                there.focus()
        elif key.key == "tab":
            self.focus_next()
        elif key.key == "shift+tab":
            self.focus_previous()
        elif key.key in ("enter", "space") and isinstance(self.focused, Choice):
            self.focused.choose()
        elif key.key == "escape":
            self.post_message(VisitChoice.Chosen(journey.WentBack()))
        elif key.character and key.character in "123456789":
            self.choose_numbered(int(key.character))

    def choose_numbered(self, number: int) -> None:
        """Choose the tile with `number`, if there is one on this page."""
        for choice in self.query(Choice):
            if choice.number == number:
                choice.choose()
