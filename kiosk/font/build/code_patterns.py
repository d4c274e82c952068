"""Every pattern of 2×4 modules of a code, drawn to the edges of its cell."""

import pathops

from kiosk.font.build.grid import ASCENT, HEIGHT, WIDTH, rectangle, union
from kiosk.font.code_modules import ACROSS, DOWN, PATTERNS

BLEED, BLEED_ROWS = 30, 40
"""How far a module reaches over the right edge of its cell, and over the upper and lower one.

Terminals round cells up to whole pixels, and so much is one pixel where letters have 17 points
or more. A tenth of a module does not mislead a reader, a pale line between two may. The left edge
is where terminals begin to draw, to the pixel.
"""


def cells() -> dict[int, pathops.Path]:
    """The outline of each pattern, by code point."""
    return {code: _drawn(pattern) for pattern, code in enumerate(PATTERNS)}


def _drawn(pattern: int) -> pathops.Path:
    places = (place for place in range(ACROSS * DOWN) if pattern >> place & 1)
    return union(_module(*reversed(divmod(place, ACROSS))) for place in places)


def _module(column: int, row: int) -> pathops.Path:
    """One dark module; the rows count from the top."""
    width, height = WIDTH / ACROSS, HEIGHT / DOWN
    left, top = column * width, ASCENT - row * height
    right, bottom = left + width, top - height
    return rectangle(
        left,
        bottom - BLEED_ROWS if row == DOWN - 1 else bottom,
        right + BLEED if column == ACROSS - 1 else right,
        top + BLEED_ROWS if row == 0 else top,
    )
