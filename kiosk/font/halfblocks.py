"""Pictures for terminals without the kiosk font: two pixels a cell, one above the other."""

from functools import lru_cache
from pathlib import Path

from kiosk.font.png import Coverage, coverage

Pixels = tuple[tuple[tuple[float, float], ...], ...]
"""Rows of cells; each cell has the coverage of its upper and lower half, from 0 to 1."""

_INK = 0.1
"""Less coverage than this is not counted as drawn when the margin is cut off."""


def pixels(png: Path, columns: int, rows: int) -> Pixels:
    """A picture in the middle of so many cells, as large as it fits.

    Raises `UnreadablePictureError` for a file that is no readable PNG, `OSError` for none.
    """
    return _pixels(png, png.stat().st_mtime_ns, columns, rows)


@lru_cache(maxsize=256)
def _pixels(png: Path, _changed: int, columns: int, rows: int) -> Pixels:
    drawn = _trimmed(coverage(png))
    width, height = _whole_pixels(drawn, min(columns, 2 * rows))
    left, top = (columns - width) // 2, (2 * rows - height) // 2
    canvas = [[0.0] * columns for _ in range(2 * rows)]
    for y, row in enumerate(_resized(drawn, width, height)):
        canvas[top + y][left : left + width] = map(_crisp, row)
    return tuple(
        tuple(zip(upper, lower, strict=True))
        for upper, lower in zip(canvas[::2], canvas[1::2], strict=True)
    )


def _trimmed(picture: Coverage) -> Coverage:
    """The picture without its empty margin."""
    ys = [y for y, row in enumerate(picture) if max(row) > _INK]
    xs = [x for x, column in enumerate(zip(*picture, strict=True)) if max(column) > _INK]
    if not ys:
        return ((0.0,),)
    return tuple(row[xs[0] : xs[-1] + 1] for row in picture[ys[0] : ys[-1] + 1])


def _whole_pixels(picture: Coverage, side: int) -> tuple[int, int]:
    """The picture's size in a square of `side` pixels, rounded so that its edges are sharp."""
    width, height = len(picture[0]), len(picture)
    longest = max(width, height)
    return max(1, round(width * side / longest)), max(1, round(height * side / longest))


def _resized(picture: Coverage, width: int, height: int) -> Coverage:
    """The picture averaged to another size, first its rows and then its columns."""
    across = _shares(len(picture[0]), width)
    narrow = [[sum(w * row[x] for x, w in share) for share in across] for row in picture]
    down = _shares(len(picture), height)
    return tuple(
        tuple(sum(w * narrow[y][x] for y, w in share) for x in range(width)) for share in down
    )


def _shares(source: int, target: int) -> list[list[tuple[int, float]]]:
    """Which old pixels each new pixel covers, and how much of the new one each is."""
    step = source / target
    shares = []
    for new in range(target):
        start, end = new * step, (new + 1) * step
        old = range(int(start), min(source, int(end) + 1))
        shares.append([(i, w) for i in old if (w := (min(end, i + 1) - max(start, i)) / step) > 0])
    return shares


def _crisp(value: float) -> float:
    """Steepen the edge, since a reduced picture looks blurred."""
    steep = min(1.0, max(0.0, (value - 0.2) / 0.6))
    return steep * steep * (3 - 2 * steep)
