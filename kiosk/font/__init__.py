"""The kiosk's own font: pictograms and double-size letters cut into terminal cells.

With the font, `picture`, `big` and `code_cell` give characters to print; without it, `pixels`
gives the coverage of half blocks. Nothing here knows a colour or a terminal.
"""

from kiosk.font.code_modules import CODE_CELL, code_cell
from kiosk.font.files import FAMILY, font_files, install, is_installed
from kiosk.font.halfblocks import Pixels, pixels
from kiosk.font.png import UnreadablePictureError
from kiosk.font.slice_table import Corners, big, corners, picture, pictures

__all__ = [
    "CODE_CELL",
    "FAMILY",
    "Corners",
    "Pixels",
    "UnreadablePictureError",
    "big",
    "code_cell",
    "corners",
    "font_files",
    "install",
    "is_installed",
    "picture",
    "pictures",
    "pixels",
]
