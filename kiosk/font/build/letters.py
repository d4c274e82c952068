"""Which letters exist at double size, and how they are cut: two by two cells each."""

import unicodedata
from collections.abc import Iterable

import pathops

from kiosk.font.build import arabic
from kiosk.font.build.fontfile import CellFont
from kiosk.font.build.grid import DESCENT, Slices, moved

SCRIPTS = (
    range(0x0021, 0x0180),  # Latin of Europe
    range(0x0218, 0x021C),  # Romanian
    range(0x0386, 0x03CF),  # Greek
    range(0x0400, 0x0460),  # Cyrillic
    range(0x0490, 0x0492),  # Ukrainian
    range(0x2010, 0x2027),  # dashes, quotes, ellipsis
    range(0x2039, 0x203B),
    range(0x2190, 0x2194),  # arrows
)
MORE = "Əəʼ№−✓✕★▶◀"


def codes() -> tuple[int, ...]:
    """Every code point with a double size, in rising order."""
    joined = {form.code for form in arabic.forms()} | {ord(arabic.TATWEEL)}
    plain = {code for script in SCRIPTS for code in script} | set(map(ord, MORE))
    return tuple(sorted(code for code in plain | joined if _is_drawn(code)))


def _is_drawn(code: int) -> bool:
    return unicodedata.category(chr(code)) not in {"Cc", "Cf", "Cn", "Mn", "Zs"}


def doubled(slices: Slices, fonts: Iterable[CellFont]) -> dict[str, str]:
    """The four slices of each letter that all weights have: upper row, then lower row."""
    weights = tuple(fonts)
    table = {}
    for code in codes():
        paths = [path for font in weights if (path := font.outline(code)) is not None]
        if len(paths) == len(weights):
            table[chr(code)] = "".join(slices.cut(tuple(map(_twice, paths)), 2, 2))
    return table


def _twice(path: pathops.Path) -> pathops.Path:
    """Double the outline of a cell, standing on y = 0."""
    return moved(path, 2, 2, 0, -2 * DESCENT)
