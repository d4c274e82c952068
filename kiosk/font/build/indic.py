"""Syllables of Devanagari, Bengali and Tamil, shaped whole and cut into cells."""

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pathops

from kiosk.font.build.grid import BLEED, DESCENT, WIDTH, cell_of, moved, rectangle, union
from kiosk.font.build.narrowed import thickened
from kiosk.font.build.noto import Noto, Outline
from kiosk.font.syllables import SYLLABLE

WORDS = Path(__file__).with_name("indic.txt")
SCALE, RAISE = 0.9, 60
"""These letters reach lower than the cell; so much smaller and higher they fit."""
WIDEST_STRETCH = 1.15
EDGE = 24


@dataclass(frozen=True, slots=True)
class Script:
    """Where a script's syllables begin, its font, and a letter with the stroke that joins them."""

    block: re.Pattern[str]
    family: str
    stroke: str = ""


SCRIPTS = (
    Script(re.compile("[\u0900-\u097f]"), "NotoSansDevanagari", "न"),
    Script(re.compile("[\u0980-\u09ff]"), "NotoSansBengali", "ন"),
    Script(re.compile("[\u0b80-\u0bff]"), "NotoSansTamil"),
)


def words() -> str:
    """The list of words without its comments."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    return unicodedata.normalize("NFC", "\n".join(one for one in lines if not one.startswith("#")))


def repertoire() -> tuple[str, ...]:
    """Every syllable of the words, once, in rising order."""
    return tuple(sorted(set(SYLLABLE.findall(words()))))


def cells(
    weights: tuple[str, ...], first: Iterator[int], later: Iterator[int]
) -> tuple[dict[str, str], tuple[dict[int, pathops.Path], ...]]:
    """The characters of each syllable, and the outline of each character in every weight.

    All weights share the characters, so the first weight says how many cells a syllable takes.
    The characters are taken from `first` and `later`.
    """
    table: dict[str, str] = {}
    outlines: tuple[dict[int, pathops.Path], ...] = tuple({} for _ in weights)
    for script in SCRIPTS:
        fonts = [Noto(script.family, weight) for weight in weights]
        for syllable in filter(script.block.match, repertoire()):
            drawings = [_drawing(font, syllable) for font in fonts]
            count = _cells(drawings[0].advance)
            codes = [next(first), *(next(later) for _ in range(count - 1))]
            table[syllable] = "".join(map(chr, codes))
            for font, drawing, weight in zip(fonts, drawings, outlines, strict=True):
                weight.update(zip(codes, _cut(drawing, count, _stroke(font, script)), strict=True))
    return table, outlines


def _drawing(font: Noto, syllable: str) -> Outline:
    drawing = font.draw(syllable)
    if drawing is None:
        raise ValueError(f"the fonts cannot draw the syllable {syllable}")
    return drawing


def _cells(advance: float) -> int:
    """How many cells change the width of a syllable least."""
    natural = advance * SCALE / WIDTH
    return min(range(1, 8), key=lambda cells: abs(math.log(cells / natural)))


def _stroke(font: Noto, script: Script) -> tuple[float, float] | None:
    """The lower and upper edge of the stroke along the top of the letters, where there is one."""
    if not script.stroke:
        return None
    path = _drawing(font, script.stroke).path
    strip = _ink(path, rectangle(0, 300, EDGE, 1000))
    assert strip is not None, "the letter has no stroke at its edge"
    return strip[1] * SCALE + RAISE, strip[3] * SCALE + RAISE


def _ink(path: pathops.Path, area: pathops.Path) -> tuple[float, float, float, float] | None:
    """The bounds of what is drawn in an area; None when nothing is."""
    found = pathops.op(path, area, pathops.PathOp.INTERSECTION, fix_winding=True)
    return tuple(found.bounds) if list(found.segments) else None


def _cut(
    drawing: Outline, count: int, stroke: tuple[float, float] | None
) -> Iterator[pathops.Path]:
    """The syllable over so many cells, cell by cell."""
    whole = moved(_fitted(drawing, count * WIDTH, stroke), 1, 1, 0, -DESCENT)
    for column in range(count):
        yield cell_of(whole, column, 0) or pathops.Path()


def _fitted(drawing: Outline, width: float, stroke: tuple[float, float] | None) -> pathops.Path:
    """The syllable in the middle of a width; its stroke reaches on to its neighbours."""
    stretch = min(width / drawing.advance, SCALE * WIDEST_STRETCH)
    left = (width - drawing.advance * stretch) / 2
    path = moved(drawing.path, stretch, SCALE, left, RAISE)
    path = thickened(path, stretch / SCALE)
    if stroke is None:
        return path
    bottom, top = stroke
    parts, right = [path], width - left
    if _ink(path, rectangle(left, bottom, left + EDGE, top)):
        parts.append(rectangle(-BLEED, bottom, left + EDGE, top))
    if _ink(path, rectangle(right - EDGE, bottom, right, top)):
        parts.append(rectangle(right - EDGE, bottom, width + BLEED, top))
    return union(parts)
