"""The cell of the kiosk font, in font units, and cutting drawings at its borders."""

from collections.abc import Callable, Iterable
from typing import Any

import pathops
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

Point = tuple[float, float]

WIDTH, ASCENT, DESCENT = 600, 1069, -293
HEIGHT = ASCENT - DESCENT
BLEED, BLEED_ROWS = 60, 110
"""How far a glyph reaches over its cell to the sides, and up and down.

Terminals round cells up to whole pixels; a pixel of a cell that is 12 pixels high is 114 units.
Less leaves hairlines; more paints the soft edges of more pixels twice, which shows as beads.
"""

SPECK = 4
"""A cell in which less than this is drawn stays blank."""
FIRST_SLICE = 0xF0000


def rectangle(left: float, bottom: float, right: float, top: float) -> pathops.Path:
    """A filled rectangle."""
    path = pathops.Path()
    pen = path.getPen()
    pen.moveTo((left, bottom))
    pen.lineTo((right, bottom))
    pen.lineTo((right, top))
    pen.lineTo((left, top))
    pen.closePath()
    return path


def union(paths: Iterable[pathops.Path]) -> pathops.Path:
    """All paths as one outline, whichever way round each was drawn."""
    whole = pathops.Path()
    for path in paths:
        whole = pathops.op(whole, path, pathops.PathOp.UNION, fix_winding=True)
    return whole


def mapped(path: pathops.Path, place: Callable[[float, float], Point]) -> pathops.Path:
    """The path with each of its points put elsewhere.

    A round contour without a corner ends in a point that is None, which stays.
    """
    target = pathops.Path()
    pen = target.getPen()
    for step, points in path.segments:
        getattr(pen, step)(*(point and place(*point) for point in points))
    return target


def moved(path: pathops.Path, xx: float, yy: float, dx: float, dy: float) -> pathops.Path:
    """The path stretched by `xx` and `yy` and then shifted."""
    return mapped(path, lambda x, y: (x * xx + dx, y * yy + dy))


def glyph_of(path: pathops.Path) -> Any:
    """The path as a TrueType glyph."""
    pen = TTGlyphPen(None)
    path.draw(Cu2QuPen(pen, 1.0))
    return pen.glyph()


def _overlap(path: pathops.Path, area: pathops.Path) -> pathops.Path:
    return pathops.op(path, area, pathops.PathOp.INTERSECTION, fix_winding=True)


def cell_of(path: pathops.Path, column: int, row: int) -> pathops.Path | None:
    """The part of a drawing in one cell, moved into the cell of a glyph; None when blank.

    The drawing stands on y = 0 and the rows count upwards.
    """
    left, bottom = column * WIDTH, row * HEIGHT
    right, top = left + WIDTH, bottom + HEIGHT
    inside = rectangle(left + SPECK, bottom + SPECK, right - SPECK, top - SPECK)
    if not list(_overlap(path, inside).segments):
        return None
    around = rectangle(left - BLEED, bottom - BLEED_ROWS, right + BLEED, top + BLEED_ROWS)
    return moved(_overlap(path, around), 1, 1, -left, DESCENT - bottom)


class Slices:
    """Hands out one code point for each different slice, the same in every weight."""

    def __init__(self, weights: int) -> None:
        """Start without slices for a font of so many weights."""
        self.glyphs: tuple[dict[int, Any], ...] = tuple({} for _ in range(weights))
        self._known: dict[tuple[bytes, ...], int] = {}

    def add(self, drawings: Iterable[pathops.Path | None]) -> str:
        """The character of one cell, drawn once for each weight; a blank when all are None."""
        cells = tuple(drawings)
        if not any(cells):
            return " "
        glyphs = tuple(glyph_of(cell or pathops.Path()) for cell in cells)
        key = tuple(_shape(glyph) for glyph in glyphs)
        if key not in self._known:
            self._known[key] = code = FIRST_SLICE + len(self._known)
            for weight, glyph in zip(self.glyphs, glyphs, strict=True):
                weight[code] = glyph
        return chr(self._known[key])

    def cut(self, paths: tuple[pathops.Path, ...], columns: int, rows: int) -> list[str]:
        """The rows, top first, of one drawing given once for each weight."""
        return [
            "".join(
                self.add([cell_of(path, column, row) for path in paths])
                for column in range(columns)
            )
            for row in reversed(range(rows))
        ]


def _shape(glyph: Any) -> bytes:
    """What makes two slices the same drawing."""
    if not glyph.numberOfContours:
        return b""
    ends = ",".join(map(str, glyph.endPtsOfContours))
    points = ";".join(f"{x},{y}" for x, y in glyph.coordinates)
    return f"{ends}|{points}|{bytes(glyph.flags).hex()}".encode()
