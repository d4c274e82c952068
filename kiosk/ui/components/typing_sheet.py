"""A typed text with its cursor, which a touch places."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rich.segment import Segment
from textual import events
from textual.message import Message

from kiosk.language.script import Line, cells, set_lines
from kiosk.language.typed_text import TypedText
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Row, Tone
from kiosk.ui.widgets.sheet import Sheet

END = "\u00a0"
"""The place of the cursor behind a paragraph: a blank that no line loses at its end."""


@dataclass
class LetterPlaced(Message):
    """The place in the text was touched before which the cursor is wanted."""

    at: int


class TypingSheet(Sheet):
    """The lines around the cursor, which stands on the letter before which typing goes on.

    Nothing remembers a word of it.
    """

    def __init__(self, typed: TypedText, *, look: Look, id: str | None = None) -> None:
        look = replace(look, right_to_left=typed.right_to_left, large=False)
        super().__init__(look=look, remembered=False, id=id)
        self._typed = typed

    def show_typed(self, typed: TypedText) -> None:
        """Show what is typed now."""
        self._typed = typed
        self.refresh()

    def set_rows(self, width: int, height: int) -> list[Row]:
        """The lines that fit, letter by letter."""
        if width <= 0 or height <= 0:
            return []
        lines = text_lines(self._typed, width)
        cursor = cursor_place(lines, self._typed.at)
        first = first_line(lines, cursor, height)
        text, marked = self.tone(Tone.TEXT), self.tone(Tone.SWITCHED_ON)
        return [
            Row(Segment(words, marked if tag == cursor else text) for words, tag in line.runs)
            for line in lines[first : first + height]
        ]

    def on_click(self, click: events.Click) -> None:
        """Say which letter was touched, or that the end of a line was."""
        click.stop()
        width, height = self.content_size
        lines = text_lines(self._typed, width)
        first = first_line(lines, cursor_place(lines, self._typed.at), height)
        offset = click.get_content_offset(self)
        if offset is None:
            return
        line = lines[min(first + offset.y, len(lines) - 1)]
        free = width - line.width if self._typed.right_to_left else 0
        self.post_message(LetterPlaced(letter_at(line, offset.x - free)))


def text_lines(typed: TypedText, width: int) -> list[Line]:
    """The text and a place behind it in lines; the tag of each letter is its place in the text."""
    letters = (letter.replace("\n", f"{END}\n") for letter in (*typed.text, END))
    runs = [(letter, str(at)) for at, letter in enumerate(letters)]
    return set_lines(runs, width, right_to_left=typed.right_to_left, remember=False)


def cursor_place(lines: Sequence[Line], at: int) -> str:
    """The tag of the first letter shown from `at` on; a letter may be part of the one before."""
    shown = [int(tag) for line in lines for _, tag in line.runs if tag]
    return str(min((place for place in shown if place >= at), default=max(shown, default=0)))


def first_line(lines: Sequence[Line], cursor: str, height: int) -> int:
    """The first line on the page that holds the cursor; pages share a line with their neighbour."""
    if len(lines) <= height:
        return 0
    holding = next(n for n, line in enumerate(lines) if any(tag == cursor for _, tag in line.runs))
    step = max(1, height - 1)
    return min(holding // step * step, len(lines) - height)


def letter_at(line: Line, x: int) -> int:
    """The place in the text of the letter at a cell of a line; beside the line that of its end."""
    ends = [0]
    for words, _ in line.runs:
        ends.append(ends[-1] + cells(words))
    for (_, tag), (left, right) in zip(line.runs, pairwise(ends), strict=True):
        if left <= x < right and tag:
            return int(tag)
    return max((int(tag) for _, tag in line.runs if tag), default=0)
