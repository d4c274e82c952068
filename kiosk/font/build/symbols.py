"""Signs that Noto Sans Mono lacks or draws two cells wide, drawn into one cell."""

import pathops

from kiosk.font.build.grid import WIDTH, moved
from kiosk.font.build.noto import Noto

SIGNS = "✓✔✕✖✗✘★☆⚠☎✉⌫⏎◀▶◁▷△▽◆◇◯"
MARGIN = 20


def cells(weight: str) -> dict[int, pathops.Path]:
    """The outline of each sign that the symbol fonts know, by code point."""
    fonts = (
        Noto("NotoSansSymbols", weight),
        Noto("NotoSansSymbols2", "Regular"),
        Noto("NotoSansMono", weight),
    )
    outlines = {}
    for sign in SIGNS:
        for font in fonts:
            if (drawing := font.draw(sign)) is not None:
                outlines[ord(sign)] = _fitted(drawing.path)
                break
    return outlines


def _fitted(path: pathops.Path) -> pathops.Path:
    """The sign as wide as the cell allows, in the middle of a capital letter's height."""
    left, bottom, right, top = path.bounds
    scale = min(1.0, (WIDTH - 2 * MARGIN) / (right - left))
    middle = 357 - (bottom + top) / 2 * scale
    return moved(path, scale, scale, WIDTH / 2 - (left + right) / 2 * scale, middle)
