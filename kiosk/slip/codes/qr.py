"""Codes on a character screen, in the largest modules that fit.

Without the kiosk font a cell holds one module across and two down, as half blocks. Measured with
zbar and zxing on real terminals: only the lower half block leaves no seams, a cell whose halves
are equal must be a blank, and an odd quiet zone cuts through cells. With the font a cell can hold
two by four. The colours are black on white whatever the theme.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, groupby, product
from typing import NamedTuple

from kiosk.font import CODE_CELL, code_cell
from kiosk.slip.codes.modules import Correction, Modules, header_bits, modules

LOWER_HALF = "▄"
BLANK = " "
FULL_ZONE = 4
LARGEST_VERSION = 40


class Level(StrEnum):
    """How much of a code may be damaged (ISO/IEC 18004), most robust first."""

    Q = "Q"
    M = "M"
    L = "L"


class PerCell(NamedTuple):
    """How many modules a cell holds."""

    across: int
    down: int


HALF_BLOCKS = PerCell(1, 2)
DENSE = PerCell(*CODE_CELL)

Sizes = tuple[PerCell, ...]
"""The sizes of modules that a terminal can draw, the largest first."""

WITHOUT_FONT: Sizes = (HALF_BLOCKS,)
WITH_FONT: Sizes = (HALF_BLOCKS, DENSE)

_INDICATORS: dict[Level, Correction] = {Level.Q: 3, Level.M: 0, Level.L: 1}
_ZONES = (FULL_ZONE, 2)


@dataclass(frozen=True, slots=True)
class Code:
    """One code that is ready to be drawn; `zone` is the least quiet zone in modules."""

    modules: Modules
    zone: int
    level: Level
    per_cell: PerCell = HALF_BLOCKS

    @property
    def columns(self) -> int:
        """The cells it needs in width, quiet zone included."""
        return _cells(len(self.modules) + 2 * self.zone, self.per_cell.across)

    @property
    def rows(self) -> int:
        """The cells it needs in height, quiet zone included."""
        return _cells(len(self.modules) + 2 * self.zone, self.per_cell.down)


class Run(NamedTuple):
    """Neighbouring cells of one row that look alike.

    `ground` and `ink` say whether the background and the foreground are dark.
    """

    text: str
    ground: bool
    ink: bool


def fit(payload: str, columns: int, rows: int, sizes: Sizes = WITHOUT_FONT) -> Code | None:
    """The most robust code of `payload` for so many cells, or None when none fits.

    Large modules matter more than a full quiet zone, and that more than redundancy.
    """
    for per_cell, zone in product(sizes, _ZONES):
        largest = _largest_version(columns, rows, zone, per_cell)
        for level in Level:
            if code := encoded(payload, level, zone, largest, per_cell):
                return code
    return None


def encoded(
    payload: str,
    level: Level,
    zone: int = FULL_ZONE,
    largest: int = LARGEST_VERSION,
    per_cell: PerCell = HALF_BLOCKS,
) -> Code | None:
    """The smallest code of `payload`, or None when even version `largest` is too small."""
    size = len(payload.encode())
    for version in range(1, largest + 1):
        if size <= bytes_in(version, level):
            return Code(modules(payload, version, _INDICATORS[level]), zone, level, per_cell)
    return None


def capacity(columns: int, rows: int, sizes: Sizes = WITHOUT_FONT) -> int:
    """How many bytes a payload may have so that `fit` finds a code for so many cells."""
    largest = max(_largest_version(columns, rows, min(_ZONES), per_cell) for per_cell in sizes)
    return bytes_in(largest, Level.L) if largest else 0


def drawn(code: Code) -> tuple[tuple[Run, ...], ...]:
    """The rows of cells that draw `code`, top first, each as runs from left to right.

    The code begins with a cell. Since it has four modules a version and one more, the light ones
    after it are never fewer than its zone.
    """
    across, down = code.per_cell
    width, height = code.columns * across, code.rows * down
    left, top = _cells(code.zone, across) * across, _cells(code.zone, down) * down
    canvas = [[False] * width for _ in range(height)]
    for number, row in enumerate(code.modules, top):
        canvas[number][left : left + len(row)] = row
    bands = [canvas[above : above + down] for above in range(0, height, down)]
    return tuple(map(_half_blocks if code.per_cell == HALF_BLOCKS else _dense, bands))


def _half_blocks(band: list[list[bool]]) -> tuple[Run, ...]:
    """One row of cells, each painted in the shades of its upper and lower module."""
    upper, lower = band
    cells = zip(upper, lower, strict=True)
    return tuple(
        Run((BLANK if top == bottom else LOWER_HALF) * len(list(alike)), top, bottom)
        for (top, bottom), alike in groupby(cells)
    )


def _dense(band: list[list[bool]]) -> tuple[Run, ...]:
    """One row of cells, dark letters of the kiosk font on white."""
    across = DENSE.across
    cells = (
        chain.from_iterable(row[left : left + across] for row in band)
        for left in range(0, len(band[0]), across)
    )
    return (Run("".join(map(code_cell, cells)), False, True),)


def _largest_version(columns: int, rows: int, zone: int, per_cell: PerCell) -> int:
    """The largest version that fits with its zone, 0 when none does."""
    side = min(columns * per_cell.across, rows * per_cell.down) - 2 * zone
    return max(0, min(LARGEST_VERSION, (side - 17) // 4))


def _cells(modules: int, per_cell: int) -> int:
    """How many cells so many modules touch."""
    return -(-modules // per_cell)


def bytes_in(version: int, level: Level) -> int:
    """How many bytes a code of this version and level holds, beside the mark of their charset."""
    from qrcode.util import BIT_LIMIT_TABLE

    bits: int = BIT_LIMIT_TABLE[_INDICATORS[level]][version]
    return (bits - header_bits(version)) // 8
