"""Paints the cells of a code as a terminal draws them, and reads the picture as a phone does."""

import zxingcpp
from PIL import Image

from kiosk.font.code_modules import ACROSS, DOWN, PATTERNS
from kiosk.slip.codes.qr import BLANK, LOWER_HALF, Code, drawn

WHITE, BLACK = 255, 0


def painted(code: Code, width: int = 6, height: int = 12) -> Image.Image:
    """The cells as a terminal with a dark theme draws them."""
    picture = Image.new("L", ((code.columns + 4) * width, (code.rows + 4) * height), 30)
    for y, runs in enumerate(drawn(code), start=2):
        x = 2 * width
        for run in runs:
            right, bottom = x + len(run.text) * width, (y + 1) * height
            picture.paste(_shade(run.ground), (x, y * height, right, bottom))
            for letter in run.text:
                for module in _inked(letter):
                    picture.paste(_shade(run.ink), _place(module, x, y * height, width, height))
                x += width
    return picture


def _shade(dark: bool) -> int:
    return BLACK if dark else WHITE


def _inked(letter: str) -> list[tuple[float, float, float, float]]:
    """What a letter draws, as parts of its cell: left, top, right, bottom."""
    if letter == LOWER_HALF:
        return [(0, 1 / 2, 1, 1)]
    pattern = ord(letter) - PATTERNS.start if letter != BLANK else 0
    places = [divmod(n, ACROSS) for n in range(ACROSS * DOWN) if pattern >> n & 1]
    return [(c / ACROSS, r / DOWN, (c + 1) / ACROSS, (r + 1) / DOWN) for r, c in places]


def _place(
    module: tuple[float, float, float, float], x: int, y: int, width: int, height: int
) -> tuple[int, int, int, int]:
    left, top, right, bottom = module
    return (
        x + round(left * width),
        y + round(top * height),
        x + round(right * width),
        y + round(bottom * height),
    )


def decoded(picture: Image.Image) -> list[str]:
    """What a reader finds in the picture."""
    return [found.text for found in zxingcpp.read_barcodes(picture)]
