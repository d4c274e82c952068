"""Paints the cells of a code as a terminal draws them, and reads the picture as a phone does."""

import zxingcpp
from PIL import Image

from kiosk.slip.codes.qr import LOWER_HALF, Code, half_blocks

WHITE, BLACK = 255, 0


def painted(code: Code, width: int = 6, height: int = 12) -> Image.Image:
    """The cells as a terminal with a dark theme draws them."""
    picture = Image.new("L", ((code.columns + 4) * width, (code.rows + 4) * height), 30)
    for y, runs in enumerate(half_blocks(code), start=2):
        x = 2 * width
        for run in runs:
            right, top, bottom = x + len(run.text) * width, y * height, (y + 1) * height
            picture.paste(BLACK if run.upper else WHITE, (x, top, right, bottom))
            if run.text[0] == LOWER_HALF:
                middle = top + height // 2
                picture.paste(BLACK if run.lower else WHITE, (x, middle, right, bottom))
            x = right
    return picture


def decoded(picture: Image.Image) -> list[str]:
    """What a reader finds in the picture."""
    return [found.text for found in zxingcpp.read_barcodes(picture)]
