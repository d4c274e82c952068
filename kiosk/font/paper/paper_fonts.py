"""The fonts of slips and reports; without one of them letters would be missing from the paper."""

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import Fonts

FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans CJK JP")
WEIGHTS = {400: "Regular", 700: "Bold"}
FOLDER = Path(str(files("kiosk.font.paper").joinpath("fonts")))


class FontsMissingError(Exception):
    """No page can be set; the text names the fonts that are missing and their folder."""


def paper_fonts() -> "Fonts":
    """The fonts of the folder, as the layout engine reads them, and no others.

    Raises FontsMissingError when one is missing or damaged: the engine would take another font,
    or leave its letters out, without a word.
    """
    from typst import Fonts

    fonts = Fonts(False, False, [str(FOLDER)])
    found = {(font.family, font.weight) for font in fonts.fonts()}
    missing = [
        f"{family} {style}"
        for family in FAMILIES
        for weight, style in WEIGHTS.items()
        if (family, weight) not in found
    ]
    if missing:
        raise FontsMissingError(f"{FOLDER}: {', '.join(missing)}")
    return fonts
