"""Each pattern of modules is a character of the font, drawn to the edges of its cell."""

from pathlib import Path

import pathops
import pytest
from fontTools.ttLib import TTFont

from kiosk import font
from kiosk.font.build.code_patterns import BLEED, BLEED_ROWS
from kiosk.font.build.grid import ASCENT, DESCENT, HEIGHT, WIDTH, rectangle
from kiosk.font.code_modules import ACROSS, DOWN, PATTERNS

MODULE = WIDTH / ACROSS, HEIGHT / DOWN


def outline(file: Path, character: str) -> pathops.Path:
    """What a font draws for a character."""
    opened = TTFont(file)
    path = pathops.Path()
    opened.getGlyphSet()[opened.getBestCmap()[ord(character)]].draw(path.getPen())
    return path


def dark(path: pathops.Path) -> list[bool]:
    """Which modules are wholly drawn, row by row; fails where one is drawn in part."""
    shares = []
    for place in range(ACROSS * DOWN):
        row, column = divmod(place, ACROSS)
        left, top = column * MODULE[0], ASCENT - row * MODULE[1]
        area = rectangle(left, top - MODULE[1], left + MODULE[0], top)
        both = pathops.op(path, area, pathops.PathOp.INTERSECTION)
        shares.append(round(abs(both.area) / (MODULE[0] * MODULE[1]), 2))
    assert set(shares) <= {0, 1}
    return [share == 1 for share in shares]


@pytest.mark.parametrize("file", font.font_files(), ids=lambda file: file.stem)
def test_every_pattern_is_in_the_font_and_one_cell_wide(file: Path) -> None:
    opened = TTFont(file)
    names, widths = opened.getBestCmap(), opened["hmtx"].metrics
    assert {widths[names[code]][0] for code in PATTERNS} == {WIDTH}


@pytest.mark.parametrize("pattern", [1, 2, 0x55, 0x99, 0xE7, 0xFF])
def test_a_character_draws_the_dark_modules_and_no_others(pattern: int) -> None:
    modules = [bool(pattern >> place & 1) for place in range(ACROSS * DOWN)]
    assert dark(outline(font.font_files()[0], font.code_cell(modules))) == modules


def test_a_full_cell_reaches_less_than_a_pixel_beyond_itself() -> None:
    path = outline(font.font_files()[0], font.code_cell([True] * ACROSS * DOWN))
    expected = (0, DESCENT - BLEED_ROWS, WIDTH + BLEED, ASCENT + BLEED_ROWS)
    assert path.bounds == pytest.approx(expected, abs=1)


def test_light_modules_are_a_blank() -> None:
    assert font.code_cell([False] * ACROSS * DOWN) == " "
