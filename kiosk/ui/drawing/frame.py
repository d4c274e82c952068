"""From the rows of a sheet's content to the sheet as it is painted: padding, fading, corners.

Textual's own way measures each row several times, makes four strips of it and remembers the
words that it measured; here each row becomes one strip of a known width.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.color import Color as RichColor
from rich.segment import Segment
from rich.style import Style
from textual.cache import FIFOCache
from textual.color import Color
from textual.filter import ANSIToTruecolor, LineFilter
from textual.geometry import Size, Spacing
from textual.strip import Strip

from kiosk import font


class _NoCache(FIFOCache[Any, Any]):
    """Keeps nothing."""

    def __setitem__(self, key: object, value: object) -> None:
        """Let it go."""

    def get(self, key: object, default: object = None) -> object:
        """There is nothing."""
        return default


_NOTHING = _NoCache(0)


class FrameLine(Strip):
    """One row of a sheet, of a known width; it remembers nothing of what is done with it.

    Textual's strips have seven caches each, which cost more than the strip and are of use only
    to strips that are cut or filtered again and again.
    """

    __slots__ = ()

    def __init__(self, segments: Iterable[Segment], cell_length: int) -> None:
        self._segments = list(segments)
        self._cell_length = cell_length
        self._divide_cache = self._crop_cache = self._style_cache = _NOTHING
        self._filter_cache = self._line_length_cache = _NOTHING
        self._crop_extend_cache = self._offsets_cache = _NOTHING
        self._render_cache = self._link_ids = self._cell_count = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What lies around the content; `page` is the colour behind the sheet, `ground` its own.

    `opacity` is below 1 where nothing can be touched; `focus` is the colour of the frame of what
    a keyboard would choose.
    """

    size: Size
    padding: Spacing
    page: Color
    ground: Color
    opacity: float
    rounded: bool
    focus: Color | None = None


def framed(content: Sequence[Strip], frame: Frame) -> list[Strip]:
    """The content with everything around it, row by row."""
    edge = Style(bgcolor=frame.ground.rich_color)
    top, right, _, left = frame.padding
    before, after = blanks(left, edge), blanks(right, edge)
    empty = blanks(frame.size.width, edge)
    rows = [empty] * top + [[*before, *strip, *after] for strip in content]
    rows += [empty] * (frame.size.height - len(rows))
    if frame.opacity < 1:
        rows = [list(_faded(row, frame)) for row in rows]
    lines: list[Strip] = [FrameLine(row, frame.size.width) for row in rows]
    if frame.rounded and lines:
        corners = font.corners()
        lines[0] = _between(corners[0], lines[0], corners[1], frame)
        lines[-1] = _between(corners[2], lines[-1], corners[3], frame)
    return _focused(lines, frame, frame.focus) if frame.focus and lines else lines


LEFT, RIGHT, ABOVE, BELOW = "▎", "▊", "▔", "▁"
"""The blocks of a frame; the right one is what the frame leaves of its cell."""


def _focused(lines: list[Strip], frame: Frame, colour: Color) -> list[Strip]:
    """The sheet in a frame, which goes around whatever stands in its first and last row."""
    line = Style(color=colour.rich_color)
    lines[0] = FrameLine(_filled(lines[0], ABOVE, line), frame.size.width)
    lines[-1] = FrameLine(_filled(lines[-1], BELOW, line), frame.size.width)
    ground = frame.ground.rich_color
    left = Segment(LEFT, Style(color=colour.rich_color, bgcolor=ground))
    right = Segment(RIGHT, Style(color=ground, bgcolor=colour.rich_color))
    return [
        FrameLine([left, *one.crop(1, frame.size.width - 1), right], frame.size.width)
        for one in lines
    ]


def _filled(row: Iterable[Segment], block: str, line: Style) -> Iterable[Segment]:
    """The row with its empty cells filled."""
    for words, style, _ in row:
        blank = not words.strip()
        yield (
            Segment(block * len(words), (style or line) + line) if blank else Segment(words, style)
        )


def blank_row(columns: int, ground: Color) -> Strip:
    """A row of one colour, the same object for the same colour and width."""
    return Strip.blank(columns, Style(bgcolor=ground.rich_color))


def filtered(strips: list[Strip], line_filters: Iterable[LineFilter], ground: Color) -> list[Strip]:
    """The strips as the terminal wants them, for example without colours.

    The filter that turns a terminal's own colours into true ones would find nothing to do.
    """
    for one in line_filters:
        if not isinstance(one, ANSIToTruecolor):
            strips = [strip.apply_filter(one, ground) for strip in strips]
    return strips


def blanks(columns: int, style: Style) -> list[Segment]:
    """So many empty cells, no segment for none."""
    return [Segment(" " * columns, style)] if columns else []


def _faded(row: Iterable[Segment], frame: Frame) -> Iterable[Segment]:
    """The row with its colours mixed into the page."""
    for words, style, _ in row:
        if style is not None:
            mixed = Style(color=_mixed(style.color, frame), bgcolor=_mixed(style.bgcolor, frame))
            yield Segment(words, style + mixed)


def _mixed(colour: RichColor | None, frame: Frame) -> RichColor | None:
    if colour is None:
        return None
    return frame.page.blend(Color.from_rich_color(colour), frame.opacity).rich_color


def _between(left: str, strip: Strip, right: str, frame: Frame) -> Strip:
    """A row whose corners are cut off by slices in the page's colour; no letter is."""
    style = Style(color=frame.page.rich_color, bgcolor=frame.ground.rich_color)
    width = strip.cell_length
    inner = strip.crop(1, width - 1)
    ends = [
        [Segment(slice_, style)] if not end.text.strip() else list(end)
        for slice_, end in ((left, strip.crop(0, 1)), (right, strip.crop(width - 1, width)))
    ]
    return FrameLine([*ends[0], *inner, *ends[1]], width)
