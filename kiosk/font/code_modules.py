"""Two by four modules of a QR code as one character: the smallest that cameras still read.

The characters exist only in the kiosk font; whoever prints them has to know that it is there.
"""

from collections.abc import Iterable

CODE_CELL = ACROSS, DOWN = 2, 4
"""How many modules stand side by side and one below the other in a cell."""

PATTERNS = range(0xE000, 0xE000 + (1 << ACROSS * DOWN))
"""The private-use code points, one for each pattern of dark modules."""
_BLANK = " "


def code_cell(modules: Iterable[bool]) -> str:
    """The character of one cell; `modules` come row by row and are True where dark."""
    pattern = sum(dark << place for place, dark in enumerate(modules))
    return chr(PATTERNS[pattern]) if pattern else _BLANK
