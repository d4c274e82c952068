"""Typing a part of a translation: German above, the words below, and the keys of their script."""

from collections.abc import Iterable, Sequence

from textual import events
from textual.widget import Widget

from kiosk.language.german_names import german_name
from kiosk.language.typed_text import TypedText
from kiosk.ui.components.typing_keys import KeyLabels
from kiosk.ui.components.typing_panel import TypingPanel, text_rows
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Tone, Words, colourless
from kiosk.ui.drawing.sizes import top_button_columns
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.page import NEXT, StaffPage, StaffTile
from kiosk.ui.staff.review.reviewing import Reviewing
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.pages import Pages, count_pages

DONE, LEAVE = "done", "leave-part"
TURN_COLUMNS = 14
LEAST_TURNED_ROWS = 3
"""The size of the key that turns the pages of the German text."""

PADDING = 2


class ReviewEditorPage(StaffPage):
    """What is typed counts once it is done, and is not lost before."""

    def __init__(self, look: Look, area: StaffArea) -> None:
        super().__init__(look, area)
        self._typed = area.review.typed or TypedText(area.review.language)
        say = self.say
        self._labels = KeyLabels(say("typing-space"), say("typing-delete"), say("typing-word"))

    @property
    def review(self) -> Reviewing:
        """Where the reviewer is."""
        return self.area.review

    def heading(self) -> str:
        """The language, and which part it is."""
        part = self.say(f"review-part-{self.review.part}")
        return self.say("review-part", language=german_name(self.review.language), part=part)

    def beside_heading(self) -> Sequence[Choice]:
        """The buttons stand above, so that the keyboard has the rows below."""
        leave = self.key(LEAVE, self.say("review-leave"))
        done = self.key(DONE, self.say("review-done"))
        for button in (leave, done):
            button.styles.width = top_button_columns(self.app.size)
        return leave, done

    def buttons(self) -> Sequence[Choice]:
        """None below."""
        return ()

    def body(self) -> Iterable[Widget]:
        """German, what is typed, the keys."""
        rows, german_rows = self.body_size[1], self.german_rows
        yield self.german(german_rows)
        yield TypingPanel(self._typed, self._labels, look=self.look, rows=rows - german_rows)

    # The German text

    @property
    def german_words(self) -> Words:
        """What German says."""
        under = self.review.under
        return Words(getattr(under.german, self.review.part) if under else "", Tone.QUIET)

    @property
    def german_rows(self) -> int:
        """The rows of the German text: all that it needs, but no more than half of the room."""
        half = text_rows(self._typed, self._labels, self.body_size[1]) // 2
        width, paint = self.body_size[0] - PADDING, colourless(self.look)
        needed = len(self.german_words.rows(width, half, paint))
        return needed if needed <= half else max(half, LEAST_TURNED_ROWS)

    def german(self, rows: int) -> Widget:
        """The German text, and the key that turns its pages where there are several."""
        width, words = self.body_size[0] - PADDING, self.german_words
        number = self.review.german_page
        text = Pages(words, page=number, look=self.look, id="german")
        if count_pages([words], width, rows, self.look) == 1:
            text.styles.height = rows
            return text
        pages = count_pages([words], width - TURN_COLUMNS, rows, self.look)
        label = self.say("review-page", page=number % pages + 1, pages=pages)
        turn = StaffTile(NEXT, Words(label, Tone.LABEL), look=self.look)
        turn.styles.width = TURN_COLUMNS
        box = Horizontal(text, turn, id="above")
        box.styles.height = rows
        return box

    # What is pressed

    def on_typing_panel_changed(self, message: TypingPanel.Changed) -> None:
        """Keep what is typed, letter by letter."""
        message.stop()
        self.go(self.area.reviewing(self.review.typed_so_far(message.typed)))

    def press(self, key: str) -> None:
        """What is typed counts, or does not; or read on in German."""
        if key == DONE:
            self.back(self.review.part_done())
        elif key == LEAVE:
            self.back(self.review.part_left())
        elif key == NEXT:
            self.go(self.area.reviewing(self.review.german_turned()), fresh=True)

    def step_back(self) -> None:
        """What is typed counts, for Escape must lose no word; nothing is accepted by that."""
        self.press(DONE)

    def back(self, review: Reviewing) -> None:
        """To the whole text."""
        self.go(self.area.reviewing(review).gone_to(StaffStep.REVIEWED_TEXT))

    def on_key(self, key: events.Key) -> None:
        """A real keyboard types, and Enter is done."""
        if key.key == "enter":
            self.press(DONE)
        elif not self.query_one(TypingPanel).press(key):
            return
        key.prevent_default()
