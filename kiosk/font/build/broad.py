"""Ethiopic letters that one cell would squeeze, each drawn over two."""

from collections.abc import Iterator

import pathops

from kiosk.font.build import narrowed
from kiosk.font.build.grid import DESCENT, WIDTH, cell_of, moved
from kiosk.font.build.noto import Noto
from kiosk.font.build.seams import clear_of

FAMILY = "NotoSansEthiopic"
LETTERS = range(0x1200, 0x1380)
CELLS = 2
SQUEEZED = 1.4
"""How many times wider than a cell a letter is at least that gets two; less would look lost."""

WIDEST_STRETCH = 1.2
MARGIN = 36


def letters(weight: str) -> tuple[str, ...]:
    """The letters that are so wide, in rising order."""
    font = Noto(FAMILY, weight)
    drawings = ((chr(code), font.draw(chr(code))) for code in LETTERS)
    return tuple(letter for letter, drawn in drawings if drawn and _is_broad(drawn.path))


def _is_broad(path: pathops.Path) -> bool:
    left, _, right, _ = path.bounds
    return bool(right - left > SQUEEZED * (WIDTH - 2 * narrowed.MARGIN))


def cells(
    weights: tuple[str, ...], first: Iterator[int], later: Iterator[int]
) -> tuple[dict[str, str], tuple[dict[int, pathops.Path], ...]]:
    """The characters of each letter, and the outline of each character in every weight.

    The first weight says which letters are wide; the characters are taken from `first` and `later`.
    """
    table = {one: (next(first), next(later)) for one in letters(weights[0])}
    outlines: tuple[dict[int, pathops.Path], ...] = tuple({} for _ in weights)
    for weight, drawn in zip(weights, outlines, strict=True):
        font = Noto(FAMILY, weight)
        for letter, codes in table.items():
            drawn.update(zip(codes, _cut(font, letter), strict=True))
    return {letter: "".join(map(chr, codes)) for letter, codes in table.items()}, outlines


def _cut(font: Noto, letter: str) -> Iterator[pathops.Path]:
    """The letter in the middle of its cells, cell by cell."""
    drawing = font.draw(letter)
    assert drawing is not None
    left, _, right, _ = drawing.path.bounds
    stretch = min(WIDEST_STRETCH, (CELLS * WIDTH - 2 * MARGIN) / (right - left))
    middle = (CELLS * WIDTH - (left + right) * stretch) / 2
    whole = clear_of(moved(drawing.path, stretch, 1, middle, -DESCENT), [WIDTH], [])
    for column in range(CELLS):
        yield cell_of(whole, column, 0) or pathops.Path()
