"""Which letters exist at double size, and how they are cut: two by two cells for each cell."""

import unicodedata
from collections.abc import Iterable

import pathops

from kiosk.font.build import arabic, narrowed, wide
from kiosk.font.build.fontfile import CellFont
from kiosk.font.build.grid import DESCENT, HEIGHT, WIDTH, Slices, moved
from kiosk.font.build.repertoire import is_wide
from kiosk.font.build.seams import clear_of
from kiosk.font.syllables import FIRST, LATER

SCRIPTS = (
    range(0x0021, 0x0180),  # Latin of Europe
    range(0x01A0, 0x01A2),  # Vietnamese
    range(0x01AF, 0x01B1),
    range(0x0218, 0x021C),  # Romanian
    range(0x0386, 0x03CF),  # Greek
    range(0x0400, 0x0460),  # Cyrillic
    range(0x0490, 0x0492),  # Ukrainian
    range(0x1EA0, 0x1EFA),  # Vietnamese
    range(0x2010, 0x2027),  # dashes, quotes, ellipsis
    range(0x2039, 0x203B),
    range(0x2190, 0x2194),  # arrows
)
MORE = "Əəʼ№−✓✕✗★▶◀"


def codes() -> tuple[int, ...]:
    """Every code point with a double size, in rising order."""
    joined = {form.code for form in arabic.forms()} | {ord(arabic.TATWEEL)}
    plain = {code for script in SCRIPTS for code in script} | set(map(ord, MORE))
    fitted = {*narrowed.codes(), *wide.codes(), *FIRST, *LATER}
    return tuple(sorted(code for code in plain | joined | fitted if _is_drawn(code)))


def _is_drawn(code: int) -> bool:
    return unicodedata.category(chr(code)) not in {"Cc", "Cf", "Cn", "Mn", "Zs"}


def doubled(slices: Slices, fonts: Iterable[CellFont]) -> dict[str, str]:
    """The slices of each letter that all weights have: upper row, then lower row."""
    weights = tuple(fonts)
    table = {}
    for code in codes():
        paths = [path for font in weights if (path := font.outline(code)) is not None]
        if len(paths) == len(weights):
            table[chr(code)] = _cut(slices, chr(code), paths)
    return table


def _cut(slices: Slices, letter: str, paths: Iterable[pathops.Path]) -> str:
    doubles = tuple(map(_twice, paths))
    if not is_wide(letter):
        return "".join(slices.cut(doubles, 2, 2))
    borders = (WIDTH, 2 * WIDTH, 3 * WIDTH)
    clear = tuple(clear_of(double, borders, [HEIGHT]) for double in doubles)
    return "".join(slices.cut(clear, 4, 2))


def _twice(path: pathops.Path) -> pathops.Path:
    """Double the outline of a cell, standing on y = 0."""
    return moved(path, 2, 2, 0, -2 * DESCENT)
