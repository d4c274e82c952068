"""Facts with their icons: a block that no page tears, and short facts side by side."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.segment import Segment

from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.parts import (
    Paint,
    Part,
    Row,
    Tone,
    Words,
    lower_half,
    set_lines,
)
from kiosk.ui.drawing.pictures import Pictogram

ICON = (4, 2)
"""Columns and rows of a fact's icon."""

SMALL_ICON = (2, 1)
"""That of a fact which stands below another one."""

GAP = 2
"""The columns between an icon and its words."""

ITEM_GAP = 2
"""The columns between two short facts of one line."""


@dataclass(frozen=True, slots=True)
class IconRow:
    """What is said about one thing beside its icon, as one block that no page tears.

    Without the kiosk font the `label`, where there is one, stands above the words instead.
    `tone` is the colour of the icon. What is `optional` is left out where the sheet has no room.
    """

    icon: str
    parts: tuple[Part, ...]
    label: str = ""
    tone: Tone = Tone.ACCENT
    size: tuple[int, int] = ICON
    optional: bool = False

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The icon at the start and the parts beside it."""
        if not paint.look.kiosk_font:
            label = (Words(self.label, Tone.QUIET),) if self.label else ()
            return glued(_rows((*label, *self.parts), width, height, paint))
        gap = GAP if self.size == ICON else 1
        beside = width - self.size[0] - gap
        words = _rows(self.parts, beside, height, paint)
        blank = _blank(self.size[0], paint)
        icon_beside = zip_longest(icon_rows(self.icon, self.tone, paint, self.size), words)
        return glued(
            joined([icon or blank, list(aligned(row, beside, paint))], gap, paint)
            for icon, row in icon_beside
        )


@dataclass(frozen=True, slots=True)
class Item:
    """A short fact: its icon and a word or two."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """Short facts in columns of equal width, each its icon with a line or two beside it.

    Without the kiosk font they are chips.
    """

    items: tuple[Item, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """What the facts say."""
        return tuple(item.text for item in self.items)

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """As many a line as fit, the first at the start."""
        if not paint.look.kiosk_font:
            return Chips(self.texts).rows(width, height, paint)
        column, columns = self.grid(width, paint)
        drawn = [self._drawn(item, column, paint) for item in self.items]
        rows: list[Row] = []
        for start in range(0, len(drawn), columns):
            line = drawn[start : start + columns]
            tallest = max(map(len, line))
            rows += glued(
                joined(
                    [
                        list(aligned(item[n] if n < len(item) else None, column, paint))
                        for item in line
                    ],
                    ITEM_GAP,
                    paint,
                )
                for n in range(tallest)
            )
        return rows

    def grid(self, width: int, paint: Paint) -> tuple[int, int]:
        """The columns of cells for one fact, and how many facts stand in a line."""
        widest = max((self._least(item, paint) for item in self.items), default=1)
        column = min(width, ICON[0] + 1 + widest)
        return column, max(1, (width + ITEM_GAP) // (column + ITEM_GAP))

    def _least(self, item: Item, paint: Paint) -> int:
        """The cells with which the words take two lines at most, none of them torn."""
        scale = 2 if _large(paint) else 1
        for columns in range(1, 60):
            lines = set_lines(item.text, columns, paint.look)
            if len(lines) <= 2 and not any(line.broken for line in lines):
                return scale * columns
        return scale * 60

    def _drawn(self, item: Item, column: int, paint: Paint) -> list[Row]:
        beside = column - ICON[0] - 1
        words = Words(item.text, Tone.TITLE).rows(beside, 99, paint)
        icon = icon_rows(item.icon, Tone.ACCENT, paint)
        return [
            joined([one or _blank(ICON[0], paint), list(aligned(row, beside, paint))], 1, paint)
            for one, row in zip_longest(icon, words)
        ]


def icon_rows(icon: str, tone: Tone, paint: Paint, size: tuple[int, int] = ICON) -> list[Row]:
    """The icon of a fact in the colour of a tone."""
    style = paint.style(tone)
    drawn = Pictogram(icon, largest=size).rows(*size, paint)
    return [Row(Segment(text, style) for text, _, _ in row) for row in drawn]


def aligned(row: Iterable[Segment] | None, width: int, paint: Paint) -> Iterator[Segment]:
    """The row filled up to a width, at its start."""
    words = Row(row or ())
    for piece in paint.look.mirror([words, _blank(width - words.width, paint)]):
        yield from piece


def glued(rows: Iterable[Row]) -> list[Row]:
    """The rows as one block."""
    first, *others = list(rows) or [Row()]
    return [first, *map(lower_half, others)]


def _rows(parts: Iterable[Part], width: int, height: int, paint: Paint) -> list[Row]:
    return [row for part in parts for row in part.rows(width, height, paint)]


def joined(
    parts: Iterable[Iterable[Segment]], gap: int, paint: Paint, *, glued: bool = False
) -> Row:
    """What stands in one row, from the side on which reading begins, so many cells apart."""
    pieces: list[Iterable[Segment]] = []
    for part in parts:
        pieces += [_blank(gap, paint)] * bool(pieces) + [part]
    row = Row(segment for piece in paint.look.mirror(pieces) for segment in piece)
    row.glued = glued
    return row


def _nth(rows: list[Row], number: int, width: int, paint: Paint) -> list[Segment]:
    """One of the rows, empty where there are fewer."""
    return list(aligned(rows[number] if number < len(rows) else None, width, paint))


def _large(paint: Paint) -> bool:
    return paint.look.large and paint.look.kiosk_font


def _blank(columns: int, paint: Paint) -> Row:
    """So many empty cells."""
    return Row([Segment(" " * columns, paint.style(Tone.TEXT))] if columns > 0 else [])
