"""What a sheet is made of: words, headings and chips that set themselves in rows."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from kiosk import font
from kiosk.language import script
from kiosk.language.languages import LANGUAGES
from kiosk.language.script import Line, cells, plain_letters
from kiosk.ui.drawing.look import Look

MOST_LARGE = 4
"""How many lines a heading may take when the visitor asked for large text."""


CORNERS = 2
"""The columns that the rounded corners of a button take from a label in its last row."""


class Align(StrEnum):
    """Where a row stands; the start is on the right in right-to-left scripts."""

    START = "start"
    CENTRE = "centre"


class Tone(StrEnum):
    """How words are meant."""

    TEXT = "text"
    TITLE = "title"
    LABEL = "label"
    SMALL = "small"
    QUIET = "quiet"
    GOOD = "good"
    SOON = "soon"
    ALARM = "alarm"
    CHIP = "chip"
    ACCENT = "accent"
    SWITCHED_ON = "switched-on"


@dataclass(frozen=True, slots=True)
class Ink:
    """How a tone looks: names of theme colours, empty for those of the sheet."""

    colour: str = ""
    ground: str = ""
    bold: bool = False


INKS = {
    Tone.TEXT: Ink(),
    Tone.TITLE: Ink(bold=True),
    Tone.LABEL: Ink(bold=True),
    Tone.SMALL: Ink(),
    Tone.QUIET: Ink("quiet"),
    Tone.GOOD: Ink("good", bold=True),
    Tone.SOON: Ink("soon", bold=True),
    Tone.ALARM: Ink("alarm-text", bold=True),
    Tone.CHIP: Ink("bar-text", ground="chip"),
    Tone.ACCENT: Ink("icon"),
    Tone.SWITCHED_ON: Ink("switched-on-text", ground="switched-on"),
}
"""Here and not in the style sheets, for nine styles a widget cost the screen half its speed."""


@dataclass(frozen=True, slots=True)
class Paint:
    """The colours of the sheet that is being set, and the look of the visit.

    Without `remember` no word of what is set is kept anywhere.
    """

    look: Look
    ground: Color
    ink: Color
    style: Callable[[Tone], Style]
    remember: bool = True


def colourless(look: Look) -> Paint:
    """A paint for measuring, before there is a sheet."""
    black, plain = Color(0, 0, 0), Style()
    return Paint(look, black, black, lambda tone: plain)


class Row(list[Segment]):
    """Segments from left to right; a `glued` row is the lower half of the one above it."""

    glued = False

    @property
    def width(self) -> int:
        """The cells that the row takes."""
        return sum(cells(segment.text) for segment in self)

    def spelled(self) -> "Row":
        """The same row with a segment for each letter, together with the marks on it.

        The libraries that paint remember the segments that they measure; so they learn letters
        and no words.
        """
        row = Row()
        for words, style, _ in self:
            letters = _letters(words)
            row += [Segment(letter, style) for letter in letters]
        row.glued = self.glued
        return row


def _letters(words: str) -> list[str]:
    """Each letter with the marks on it."""
    letters: list[str] = []
    for letter in words:
        if letters and not cells(letter):
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


def lower_half(segments: Iterable[Segment]) -> Row:
    """A row that must not be torn from the one above."""
    row = Row(segments)
    row.glued = True
    return row


class Part(Protocol):
    """Anything that can be set in rows of at most `width` cells."""

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The rows, at most `height` of them where the part can choose its size."""
        ...


@dataclass(frozen=True, slots=True)
class Words:
    """Running text in one tone, at most `most` lines when given; large when the visit is.

    A text with a word that double size would tear stays small, and so does a label that would
    leave its icon no room.

    `language` is the code of its language where that is not the visitor's. What is `optional`
    is left out where the sheet has no room for it.
    """

    text: str
    tone: Tone = Tone.TEXT
    most: int | None = None
    language: str = ""
    optional: bool = False

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The text wrapped at `width`, in double size where the visit is large."""
        look, style = directed(paint.look, self.language), paint.style(self.tone)
        remember = paint.remember
        lines = set_lines(self.text, width, look, self.most, remember=remember)
        if look.large and look.kiosk_font and self.tone is not Tone.SMALL:
            corners = CORNERS if self.tone is Tone.LABEL else 0
            room = (width - corners) // 2
            large = set_lines(self.text, room, look, self.most, remember=remember)
            torn = any(line.broken for line in large) and not any(line.broken for line in lines)
            crowded = self.tone is Tone.LABEL and len(large) > max(1, height // 2 - 1)
            double = None if torn or crowded else doubled(large, style)
            if double is not None:
                return double
        return single(lines, style)


@dataclass(frozen=True, slots=True)
class Heading:
    """A title in double size where the kiosk font is there and it fits, else in bold.

    `language` is the code of its language where that is not the visitor's. It takes at most
    `most` lines, in small letters at most `most_small` where that is given.
    """

    text: str
    tone: Tone = Tone.TITLE
    most: int = 2
    language: str = ""
    most_small: int | None = None

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """Two rows a line in double size, or one row a line."""
        look, style = directed(paint.look, self.language), paint.style(self.tone)
        remember = paint.remember
        if look.kiosk_font:
            lines = set_lines(self.text, width // 2, look, remember=remember)
            most = MOST_LARGE if look.large else self.most
            whole = len(lines) <= most and not any(line.broken for line in lines)
            double = doubled(lines, style) if whole else None
            if double is not None and len(double) <= height:
                return double
        small = self.most_small or self.most
        return single(set_lines(self.text, width, look, small, remember=remember), style)


def directed(look: Look, language: str) -> Look:
    """`look` with the direction of `language`, where that is given."""
    return replace(look, right_to_left=LANGUAGES[language].right_to_left) if language else look


def set_lines(
    text: str, width: int, look: Look, most: int | None = None, *, remember: bool = True
) -> list[Line]:
    """`text` in lines as the screen shows them: cleaned, wrapped, joined, in visual order.

    Every word on the screen comes through here, so no control character ever leaves, and
    letters that only the kiosk font has are replaced where it is missing.
    """
    lines = script.set_lines(
        text, width, right_to_left=look.right_to_left, most=most, remember=remember
    )
    return lines if look.kiosk_font else [_plain(line) for line in lines]


def _plain(line: Line) -> Line:
    """The same line in letters that every font has."""
    return line._replace(runs=tuple((plain_letters(words), tag) for words, tag in line.runs))


def single(lines: Sequence[Line], style: Style) -> list[Row]:
    """One row a line."""
    return [Row([Segment(line.text, style)]) for line in lines]


def doubled(lines: Sequence[Line], style: Style) -> list[Row] | None:
    """`lines` in letters of two by two cells, None when the font lacks one of them."""
    rows: list[Row] = []
    for line in lines:
        double = font.big(line.text)
        if double is None:
            return None
        upper, lower = double
        rows += [Row([Segment(upper, style)]), lower_half([Segment(lower, style)])]
    return rows


@dataclass(frozen=True, slots=True)
class Space:
    """Empty rows."""

    height: int = 1

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """As many empty rows as there is room for."""
        return [Row() for _ in range(min(self.height, max(0, height)))]
