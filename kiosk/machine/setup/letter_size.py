"""How large the letters may be so that a screen of given pixels has enough cells."""

import re
from math import ceil
from typing import Final, NamedTuple

WIDTH: Final = 600
ASCENT, DESCENT = 1069, 293
"""A cell of the kiosk's font, above and below the line, in thousandths of the letter size."""

LEAST_CELLS: Final = {"wide": (96, 27), "upright": (60, 45)}
"""The columns and rows for which the screens are drawn."""

SMALLEST_LETTERS: Final = 8
LARGEST_LETTERS: Final = 400

_SIZE = re.compile(r"\s*(\d{3,5})\s*[x×*]\s*(\d{3,5})\s*", re.IGNORECASE)


class Pixels(NamedTuple):
    """The size of a screen as it hangs there."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


def screen_size(words: str) -> Pixels | None:
    """What `1920x1080` means; None when it is no size of a screen."""
    found = _SIZE.fullmatch(words)
    return Pixels(int(found[1]), int(found[2])) if found else None


def cell(letters: int) -> Pixels:
    """The cell that the terminal makes of letters of so many pixels.

    Measured with foot 1.21: it rounds the width, and the parts above and below the line up,
    after FreeType has rounded each to a 64th of a pixel.
    """
    above, below = (ceil(round(part * letters * 64 / 1000) / 64) for part in (ASCENT, DESCENT))
    return Pixels(int(WIDTH * letters / 1000 + 0.5), above + below)


def cells(screen: Pixels, letters: int) -> tuple[int, int]:
    """How many columns and rows a screen has with letters of that size."""
    one = cell(letters)
    return screen.width // one.width, screen.height // one.height


def letters_for(screen: Pixels) -> int:
    """The largest letters with which the screen is not too small, in pixels."""
    columns, rows = LEAST_CELLS["upright" if screen.height > screen.width else "wide"]
    for letters in range(LARGEST_LETTERS, SMALLEST_LETTERS, -1):
        has = cells(screen, letters)
        if has[0] >= columns and has[1] >= rows:
            return letters
    return SMALLEST_LETTERS
