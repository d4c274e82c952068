"""Bars, and rows of numbers in columns, as parts of a sheet."""

from dataclasses import dataclass

from rich.segment import Segment

from kiosk.language.script import cells
from kiosk.records.report.bar import bar_in_two
from kiosk.ui.drawing.icon_rows import aligned
from kiosk.ui.drawing.parts import Paint, Row, Tone, set_lines

NAME, NUMBER = 19, 6
"""The cells of a name and of a number."""

LEAST_BAR = 16
"""A shorter bar tells little."""

_Column = tuple[str, int, Tone]
"""Words, the cells that they take, and how they are meant."""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar: `solid` and then `light`, beside others of which the longest is `most`.

    `said` is what else is to be read, where there is room for `beside` cells; a `mark` before the
    name lets it stand out.
    """

    name: str
    solid: int
    light: int
    most: int
    number: str
    said: str = ""
    beside: int = 0
    mark: str = ""

    def roomy(self, width: int) -> bool:
        """Whether there is room for what is said."""
        free = width - NAME - NUMBER - 2
        return self.beside > 0 and free - self.beside - 2 >= LEAST_BAR

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """Name, bar, number and what is said, in one row."""
        free, roomy = width - NAME - NUMBER - 2, self.roomy(width)
        length = free - self.beside - 2 if roomy else free
        bar = bar_in_two(self.solid, self.light, self.most, length)
        columns = [*_named(self.mark, self.name), (bar, length, Tone.ACCENT)]
        columns += _right(self.number, NUMBER + 1, Tone.TITLE)
        if roomy:
            columns += [("", 2, Tone.TEXT), (self.said, self.beside, Tone.QUIET)]
        return [_row(columns, paint)]


@dataclass(frozen=True, slots=True)
class ColumnsRow:
    """A name, and words in columns of `column` cells, each with its tone."""

    name: str
    columns: tuple[tuple[str, Tone], ...]
    column: int
    mark: str = ""

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """All of it in one row, the columns at their right edge."""
        columns = _named(self.mark, self.name)
        for words, tone in self.columns:
            columns += _right(words, self.column, tone)
        return [_row(columns, paint)]


def _named(mark: str, name: str) -> list[_Column]:
    """A name behind its mark."""
    return [(mark, 2, Tone.ACCENT), (name, NAME - 2, Tone.TEXT), ("", 1, Tone.TEXT)]


def _right(words: str, width: int, tone: Tone) -> list[_Column]:
    """Words at the right edge of their cells, with a blank before them at least."""
    free = max(1, width - cells(words))
    return [("", free, Tone.TEXT), (words, width - free, tone)]


def _row(columns: list[_Column], paint: Paint) -> Row:
    """All columns side by side; words are cut where they are longer."""
    row = Row()
    for words, width, tone in columns:
        lines = set_lines(words, width, paint.look, 1) if words else []
        line = Row([Segment(lines[0].text, paint.style(tone))] if lines else [])
        row += aligned(line, width, paint)
    return row
