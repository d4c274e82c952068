"""Pictures as parts of a sheet: slices of the kiosk font, or pixels of half blocks without it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby
from pathlib import Path

from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from kiosk import font
from kiosk.ui.drawing.parts import Paint, Row, Tone


@dataclass(frozen=True, slots=True)
class Pictogram:
    """A picture in one colour: slices of the kiosk font, or half-block pixels without it.

    `name` is a name known to the font, `file` the PNG from which pixels are drawn; without a
    file there is no picture without the font. An empty colour is that of the text.
    """

    name: str
    colour: str = ""
    file: Path | None = None
    largest: tuple[int, int] = (16, 8)

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The picture in the largest size that fits, nothing when none does."""
        width, height = min(width, self.largest[0]), min(height, self.largest[1])
        colour = paint.ink if paint.look.contrast or not self.colour else Color.parse(self.colour)
        if paint.look.kiosk_font and (slices := font.picture(self.name, width, height)):
            style = Style(color=colour.rich_color, bgcolor=paint.ground.rich_color)
            return [Row([Segment(row, style)]) for row in slices]
        height = min(height, width // 2)
        if self.file is None or height < 3:
            return []
        try:
            pixels = font.pixels(self.file, 2 * height, height)
        except (OSError, font.UnreadablePictureError):
            return []
        return list(half_blocks(pixels, colour, paint.ground))


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictograms of one size in lines, as many as fit; they tell without words what there is."""

    pictograms: tuple[Pictogram, ...]
    gap: int = 4

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The pictures, a gap below each line but the last."""
        pictures = [one.rows(width, height, paint) for one in self.pictograms]
        if not pictures or not all(pictures):
            return []
        columns = max(1, (width + self.gap) // (pictures[0][0].width + self.gap))
        most = max(1, (height + self.gap // 2) // (len(pictures[0]) + self.gap // 2))
        gap = Segment(" " * self.gap, paint.style(Tone.TEXT))
        rows: list[Row] = []
        for start in range(0, len(pictures), columns)[:most]:
            rows += [Row()] * (self.gap // 2) if rows else []
            rows += _side_by_side(pictures[start : start + columns], gap)
        return rows


def _side_by_side(pictures: Sequence[list[Row]], gap: Segment) -> list[Row]:
    """One line of pictures of the same height."""
    return [
        Row(chain(parts[0], *((gap, *part) for part in parts[1:])))
        for parts in zip(*pictures, strict=True)
    ]


@lru_cache(maxsize=256)
def half_blocks(pixels: font.Pixels, ink: Color, ground: Color) -> tuple[Row, ...]:
    """A picture of coverages (0 to 1), the ink mixed into the ground of each half cell."""
    return tuple(
        _row((ground.blend(ink, upper), ground.blend(ink, lower)) for upper, lower in row)
        for row in pixels
    )


def _row(cells: Iterable[tuple[Color, Color]]) -> Row:
    """Cells of two pixels each; those beside each other that look alike are one segment."""
    return Row(
        Segment(
            (" " if upper == lower else "▄") * len(list(alike)),
            Style(color=lower.rich_color, bgcolor=upper.rich_color),
        )
        for (upper, lower), alike in groupby(cells)
    )
