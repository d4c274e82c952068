"""A drawing that becomes a pictogram: for the font as it is, and as a picture for screens without.

Font and pages take the outlines of a drawing as Material Symbols draws it: filled paths without
arcs, on a grid of 960 units. Any other drawing would show on one screen and not on the next.
"""

import re
from typing import Final

from kiosk.font.paper.typesetting import typeset

LARGEST: Final = 64 * 1024
SIDE: Final = 64
"""How many pixels the picture is wide and high."""

_GRID = re.compile(rb'viewBox="0 -960 960 960"')
_PATHS = re.compile(rb'<path[^<>]* d="([^"<>]+)"')
_OTHER = re.compile(
    rb"<(?:circle|rect|ellipse|line|poly\w+|image|use|text|style|script|g\b|mask|clipPath)", re.I
)
_ARC = re.compile(rb"[Aa]")
_TEMPLATE: Final = f"""\
#set page(width: {SIDE}pt, height: {SIDE}pt, margin: 0pt, fill: white)
#image(bytes(sys.inputs.drawing), format: "svg", width: {SIDE}pt, height: {SIDE}pt)
""".encode()


def usable(drawing: bytes) -> bool:
    """Whether every part of the kiosk can show the drawing."""
    paths = _PATHS.findall(drawing)
    return (
        len(drawing) <= LARGEST
        and bool(_GRID.search(drawing) and paths)
        and not _OTHER.search(drawing)
        and not any(map(_ARC.search, paths))
    )


def picture(drawing: bytes) -> bytes:
    """The drawing as a small PNG, black on white; ValueError where it is none after all."""
    from typst import TypstError

    try:
        return typeset(_TEMPLATE, {"drawing": drawing.decode()}, "png", 72)
    except TypstError as error:
        raise ValueError(str(error)) from error
