"""Ethiopic and Georgian letters, each fitted to one cell."""

import pathops

from kiosk.font.build.grid import WIDTH, moved, union
from kiosk.font.build.noto import Noto

SCRIPTS = {
    "NotoSansEthiopic": (range(0x1200, 0x1400),),
    "NotoSansGeorgian": (range(0x10A0, 0x1100), range(0x1C90, 0x1CC0)),
}
MARGIN = 24
"""The least room beside a letter."""
THICKEST = 22
"""How much a stroke is widened at most to make up for what the squeeze takes from it."""


def codes() -> tuple[int, ...]:
    """Every code point of these scripts, in rising order."""
    return tuple(sorted(code for blocks in SCRIPTS.values() for one in blocks for code in one))


def cells(weight: str) -> dict[int, pathops.Path]:
    """The outline of each letter that the fonts know, by code point."""
    outlines = {}
    for family, blocks in SCRIPTS.items():
        font = Noto(family, weight)
        for code in (code for block in blocks for code in block):
            drawing = font.draw(chr(code))
            if drawing is not None and drawing.advance:
                outlines[code] = fitted(drawing.path)
    return outlines


def fitted(path: pathops.Path) -> pathops.Path:
    """The letter in the middle of its cell, narrower where it is too wide for it."""
    if not list(path.segments):
        return path
    left, _, right, _ = path.bounds
    squeeze = min(1.0, (WIDTH - 2 * MARGIN) / (right - left))
    middle = WIDTH / 2 - (left + right) / 2 * squeeze
    return thickened(moved(path, squeeze, 1, middle, 0), squeeze)


def thickened(path: pathops.Path, squeeze: float) -> pathops.Path:
    """A squeezed path whose upright strokes are nearly as wide as before."""
    by = THICKEST * (1 - squeeze)
    return union(moved(path, 1, 1, shift, 0) for shift in (-by, by)) if by > 1 else path
