"""A keyboard on the screen: one widget, for a widget a key would cost the screen its speed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.color import Color
from textual.message import Message
from textual.strip import Strip
from textual.timer import Timer

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Row, doubled, set_lines, single
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.widgets.sheet import Sheet

PRESSED_SECONDS = 0.15
"""How long a touched key looks pressed."""


@dataclass(frozen=True, slots=True)
class TouchKey:
    """A key with its label; one without an event is a gap. `share` is its part of the row.

    `event` is the value that stands for a touch.

    An `action` changes what is typed or shown, any other key is a letter and large. Where the
    kiosk font is there, an `icon` stands for the label.
    """

    label: str = ""
    event: object = None
    share: float = 1
    action: bool = False
    icon: str = ""


KeyRows = Sequence[Sequence[TouchKey]]


class TouchKeys(Sheet):
    """Rows of keys, equally high, that fill the widget from left to right in every script.

    Each key is touched wherever its cells are, the gap to the next one included; `announces`
    makes the message of its event.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--letter", "keys--action", "keys--pressed"}

    def __init__(
        self,
        rows: KeyRows,
        announces: Callable[[Any], Message],
        *,
        look: Look,
        id: str | None = None,
    ) -> None:
        super().__init__(look=look, id=id)
        self._rows = rows
        self._announces = announces
        self._pressed: TouchKey | None = None
        self._release: Timer | None = None

    def show_keys(self, rows: KeyRows) -> None:
        """Replace the keys."""
        self._rows = rows
        self.refresh()

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """All rows of keys."""
        return [
            strip
            for keys, (top, bottom) in zip(
                self._rows, pairwise(borders([1.0] * len(self._rows), height)), strict=True
            )
            for strip in self._row(keys, width, bottom - top)
        ]

    def _row(self, keys: Sequence[TouchKey], width: int, height: int) -> list[Strip]:
        """One row of keys side by side."""
        ends = pairwise(borders([key.share for key in keys], width))
        drawn = [
            self._key(key, right - left, height)
            for key, (left, right) in zip(keys, ends, strict=True)
        ]
        return [Strip.join(row) for row in zip(*drawn, strict=True)]

    def _key(self, key: TouchKey, width: int, height: int) -> list[Strip]:
        """One key, with a column and half a row that part it from the next ones."""
        page = Style(color=self.paint.ground.rich_color, bgcolor=self.paint.ground.rich_color)
        if key.event is None or width < 2:
            return [Strip([Segment(" " * width, page)], width)] * height
        style = self._style(key)
        inner = width - 1
        label = self._label(key, inner, height, style)
        above = (height - len(label)) // 2
        lines = [Row()] * above + label + [Row()] * (height - len(label) - above)
        edge = Style(color=page.color, bgcolor=style.bgcolor)
        last = Row([Segment("▄" * inner, edge)])
        lines[-1] = last if not lines[-1] else lines[-1]
        return [_centred(line, inner, style, page) for line in lines]

    def _style(self, key: TouchKey) -> Style:
        """The colours of a key as it is now."""
        kind = "pressed" if key == self._pressed else "action" if key.action else "letter"
        return self.get_visual_style(f"keys--{kind}").rich_style

    def _label(self, key: TouchKey, width: int, height: int, style: Style) -> list[Row]:
        """What stands on a key, letters in double size where the font and the key allow it."""
        if key.icon and self.look.kiosk_font and height > 2:
            return self._icon(key.icon, width, height - 1, style)
        lines = set_lines(key.label, width, self.look, 2 if key.action and height > 2 else 1)
        if self.look.kiosk_font and not key.action and height > 2:
            double = doubled(lines, style)
            if double and double[0].width <= width:
                return double
        return single(lines, style)

    def _icon(self, name: str, width: int, height: int, style: Style) -> list[Row]:
        """The picture of a key in its colours."""
        paint = self.paint
        if style.color and style.bgcolor:
            ink, ground = map(Color.from_rich_color, (style.color, style.bgcolor))
            paint = replace(paint, ink=ink, ground=ground)
        return Pictogram(name, largest=(4, 2)).rows(width, height, paint)

    def key_at(self, x: int, y: int) -> TouchKey | None:
        """The key at a cell of the widget."""
        width, height = self.content_size
        row = _at(y, borders([1.0] * len(self._rows), height))
        if row is None:
            return None
        keys = self._rows[row]
        place = _at(x, borders([key.share for key in keys], width))
        return None if place is None else keys[place]

    def on_click(self, click: events.Click) -> None:
        """A touched key looks pressed for a moment and says what happened."""
        click.stop()
        key = self.key_at(click.x, click.y)
        if key is None or key.event is None:
            return
        self._look_pressed(key)
        self.post_message(self._announces(key.event))

    def _look_pressed(self, key: TouchKey | None) -> None:
        if self._release:
            self._release.stop()
        self._pressed = key
        if key:
            self._release = self.set_timer(PRESSED_SECONDS, lambda: self._look_pressed(None))
        self.refresh()


def letter_rows(rows: Sequence[str], key: Callable[[str], TouchKey]) -> list[list[TouchKey]]:
    """A key for each letter, every row in the middle of the longest."""
    longest = max(map(len, rows))
    gaps = [TouchKey(share=(longest - len(row)) / 2) for row in rows]
    return [[gap, *map(key, row), gap] for gap, row in zip(gaps, rows, strict=True)]


def borders(shares: Sequence[float], cells: int) -> list[int]:
    """Where each of the parts begins when `cells` are shared out, and where the last one ends."""
    whole = sum(shares) or 1
    return [round(cells * part / whole) for part in accumulate(shares, initial=0.0)]


def _at(cell: int, ends: Sequence[int]) -> int | None:
    """Which part holds a cell."""
    return next((n for n, (a, b) in enumerate(pairwise(ends)) if a <= cell < b), None)


def _centred(row: Row, width: int, style: Style, page: Style) -> Strip:
    """A row of a key, and the gap beside it."""
    left = (width - row.width) // 2
    right = width - row.width - left
    blanks = Segment(" " * left, style), Segment(" " * right, style)
    return Strip([blanks[0], *row, blanks[1], Segment(" ", page)], width + 1)
