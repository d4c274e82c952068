"""Typing on the screen: the text with its cursor, and the keyboard of its script."""

from dataclasses import dataclass

from textual import events
from textual.message import Message

from kiosk.language.strokes import CursorMoved, CursorPlaced, Deleted, LetterTyped, Stroke
from kiosk.language.typed_text import TypedText
from kiosk.ui.components.typing_keys import KeyLabels, TypingKeys
from kiosk.ui.components.typing_sheet import LetterPlaced, TypingSheet
from kiosk.ui.drawing.look import Look
from kiosk.ui.widgets.boxes import Vertical
from kiosk.ui.widgets.touch_keys import TouchKeys

KEY_HEIGHTS = (2, 3, 4)
"""The rows of a key: where there is no room, as it should be, where there is plenty."""

LEAST_TEXT_ROWS = 3
"""The rows of the text that a higher keyboard must leave."""


@dataclass
class KeyStruck(Message):
    """A key on the screen was touched."""

    stroke: Stroke


class TypingPanel(Vertical):
    """A text that is typed by touch or on a real keyboard, in `rows` rows altogether.

    Whoever owns the screen keeps the text: each stroke ends in a `Changed`.
    """

    @dataclass
    class Changed(Message):
        """So the text is now."""

        typed: TypedText

    def __init__(self, typed: TypedText, labels: KeyLabels, *, look: Look, rows: int) -> None:
        self.typed = typed
        self._labels = labels
        self._sheet = TypingSheet(typed, look=look, id="typed")
        keys = self._keys()
        self._touch_keys = TouchKeys(keys.rows(), KeyStruck, look=look, id="keys")
        super().__init__(self._sheet, self._touch_keys, id="typing")
        self.styles.height = rows
        self._touch_keys.styles.height = keyboard_rows(keys, rows)

    def on_key_struck(self, message: KeyStruck) -> None:
        """A key on the screen."""
        message.stop()
        self.strike(message.stroke)

    def on_letter_placed(self, message: LetterPlaced) -> None:
        """A touch into the text."""
        message.stop()
        self.strike(CursorPlaced(message.at))

    def press(self, key: events.Key) -> bool:
        """Take a key of a real keyboard; whether it types anything."""
        stroke = pressed_stroke(key, self.typed)
        if stroke is not None:
            self.strike(stroke)
        return stroke is not None

    def strike(self, stroke: Stroke) -> None:
        """Change the text, show it, and say so."""
        self.write(stroke.on(self.typed))
        self.post_message(self.Changed(self.typed))

    def write(self, typed: TypedText) -> None:
        """Show another text, with the keys that belong to it."""
        self.typed = typed
        self._sheet.show_typed(typed)
        self._touch_keys.show_keys(self._keys().rows())

    def _keys(self) -> TypingKeys:
        return TypingKeys(self.typed, self._labels)


def keyboard_rows(keys: TypingKeys, rows: int) -> int:
    """The height of the keyboard, so that enough of the text is seen above it and a gap."""
    count = len(keys.rows())
    fitting = [high for high in KEY_HEIGHTS if rows - high * count > LEAST_TEXT_ROWS]
    return count * max(fitting, default=KEY_HEIGHTS[0])


def text_rows(typed: TypedText, labels: KeyLabels, rows: int) -> int:
    """How many rows of text a panel of so many rows shows."""
    return rows - keyboard_rows(TypingKeys(typed, labels), rows) - 1


def pressed_stroke(key: events.Key, typed: TypedText) -> Stroke | None:
    """What a key of a real keyboard does to the text; None for one that does nothing to it.

    Left and right are meant on the screen, not in the order of reading.
    """
    word = key.key.startswith("ctrl+")
    ahead = -1 if typed.right_to_left else 1
    match key.key.removeprefix("ctrl+"):
        case "left":
            return CursorMoved(-ahead, word=word)
        case "right":
            return CursorMoved(ahead, word=word)
        case "home":
            return CursorPlaced(0)
        case "end":
            return CursorPlaced(len(typed.text))
        case "backspace":
            return Deleted(word=word)
    return LetterTyped(key.character) if key.character and key.is_printable else None
