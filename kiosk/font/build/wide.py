"""Kana and the Chinese characters of the shipped texts, each drawn into two cells.

The glyph claims one cell, as all others do, and its drawing reaches over the second: terminals
take the widest claim for the width of a cell, but give these characters two cells by themselves.
"""

import pathops

from kiosk.font.build.grid import ASCENT, DESCENT, WIDTH, moved
from kiosk.font.build.noto import Noto
from kiosk.font.build.repertoire import characters, is_wide

CELLS = 2
ALWAYS = (
    range(0x3001, 0x3020),  # punctuation and brackets
    range(0x3030, 0x3031),
    range(0x3041, 0x3097),  # hiragana
    range(0x309B, 0x309F),
    range(0x30A0, 0x3100),  # katakana
    range(0xFF01, 0xFF5F),  # full-width letters, digits and signs
)
SCALE = 1.14
MIDDLE = 380
"""The middle of the square in which each character is drawn, in the units of its font."""


def codes() -> tuple[int, ...]:
    """Every wide code point of the font, in rising order."""
    used = {ord(character) for character in characters() if is_wide(character)}
    return tuple(sorted(used.union(*ALWAYS)))


def cells(font: Noto) -> dict[int, pathops.Path]:
    """The outline of each wide character that the font knows, by code point."""
    outlines = {}
    for code in codes():
        if (drawing := font.draw(chr(code))) is not None:
            left = (CELLS * WIDTH - drawing.advance * SCALE) / 2
            lift = (ASCENT + DESCENT) / 2 - MIDDLE * SCALE
            outlines[code] = moved(drawing.path, SCALE, SCALE, left, lift)
    return outlines
