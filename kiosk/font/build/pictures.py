"""Pictograms: from SVG outlines to slices and to the small pictures of the fallback."""

import io
import re
from collections.abc import Iterable
from pathlib import Path

import pathops
import resvg_py
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import parse_path
from PIL import Image

from kiosk.font.build.grid import BLEED, BLEED_ROWS, HEIGHT, WIDTH, Slices, moved

SIZES = ((16, 8), (12, 6), (10, 5), (8, 4), (6, 3), (4, 2), (2, 1))
NARROWER_SIZES = ((10, 5), (8, 4), (6, 3), (4, 2))
"""The sizes of the pictures of narrower needs; there are many of them, and only tiles show them."""

LIVE = 960
LARGEST_ZOOM = 1.25
PNG_SIDE = 64
KAPPA = 0.5523
"""The handle length with which a cubic curve follows a quarter of a circle."""


def pictures(slices: Slices, needs: Path, icons: Path) -> dict[str, dict[str, list[str]]]:
    """The slices of every picture in both folders, by name and by size (`10x5`)."""
    found = {}
    for file in sorted(needs.glob("*.svg")):
        found[file.stem] = _at_sizes(slices, file, NARROWER_SIZES if _is_narrower(file) else SIZES)
    for file in sorted(icons.glob("*.svg")):
        found[file.stem] = _at_sizes(slices, file, SIZES)
    return found


def _is_narrower(file: Path) -> bool:
    """Whether a picture stands beside that of its need, as `german-course` beside `german`."""
    need, hyphen, _ = file.stem.partition("-")
    return bool(hyphen) and file.with_name(f"{need}.svg").exists()


def _at_sizes(slices: Slices, file: Path, sizes: Iterable[tuple[int, int]]) -> dict[str, list[str]]:
    path, weights = outline(file), len(slices.glyphs)
    return {
        f"{columns}x{rows}": slices.cut((_fitted(path, columns, rows),) * weights, columns, rows)
        for columns, rows in sizes
    }


def outline(file: Path) -> pathops.Path:
    """The picture's paths as one outline, y upwards, in the units of the file."""
    path = pathops.Path()
    for data in re.findall(r'<path[^>]* d="([^"]+)"', file.read_text(encoding="utf-8")):
        parse_path(data, TransformPen(path.getPen(), (1, 0, 0, -1, 0, 0)))
    path.simplify(fix_winding=True)
    return path


def _zoom(path: pathops.Path) -> float:
    """How much larger the picture is drawn, so that it fills most of its square."""
    left, bottom, right, top = path.bounds
    return min(LARGEST_ZOOM, LIVE / float(max(right - left, top - bottom)))


def _fitted(path: pathops.Path, columns: int, rows: int) -> pathops.Path:
    """The picture in the middle of so many cells, standing on y = 0."""
    width, height = columns * WIDTH, rows * HEIGHT
    scale = min(width, height) / LIVE * _zoom(path)
    left, bottom, right, top = path.bounds
    dx = width / 2 - (left + right) / 2 * scale
    dy = height / 2 - (bottom + top) / 2 * scale
    return moved(path, scale, scale, dx, dy)


def png(file: Path) -> bytes:
    """The picture as a small greyscale PNG, black on white, for terminals without the font."""
    left, bottom, right, top = outline(file).bounds
    side = max(right - left, top - bottom)
    x, y = (left + right - side) / 2, -(bottom + top + side) / 2
    markup = re.sub(
        r'viewBox="[^"]*"',
        f'viewBox="{x:.2f} {y:.2f} {side:.2f} {side:.2f}"',
        file.read_text(encoding="utf-8"),
    )
    drawn = resvg_py.svg_to_bytes(
        svg_string=markup, width=PNG_SIDE, height=PNG_SIDE, background="#ffffff"
    )
    grey = Image.open(io.BytesIO(bytes(drawn))).convert("L")
    target = io.BytesIO()
    grey.save(target, "png", optimize=True)
    return target.getvalue()


def corners(slices: Slices) -> str:
    """Four slices that cut a filled tile's corners round: top left, top right, bottom ones.

    Each draws what is outside the curve, to be coloured like the page; the tile's own colour
    is the cell's background and so ends exactly with the cell.
    """
    wedge = pathops.Path()
    pen = wedge.getPen()
    radius, handle = WIDTH, WIDTH * (1 - KAPPA)
    pen.moveTo((-BLEED, HEIGHT + BLEED_ROWS))
    pen.lineTo((-BLEED, HEIGHT - radius))
    pen.lineTo((0, HEIGHT - radius))
    pen.curveTo((0, HEIGHT - handle), (handle, HEIGHT), (radius, HEIGHT))
    pen.lineTo((radius, HEIGHT + BLEED_ROWS))
    pen.closePath()
    shapes = (
        wedge,
        moved(wedge, -1, 1, WIDTH, 0),
        moved(wedge, 1, -1, 0, HEIGHT),
        moved(wedge, -1, -1, WIDTH, HEIGHT),
    )
    weights = len(slices.glyphs)
    return "".join(slices.cut((shape,) * weights, 1, 1)[0] for shape in shapes)
