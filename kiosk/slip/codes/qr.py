"""Codes on a character screen: one module wide and two modules high in each cell.

Measured with zbar and zxing on real terminals: only the lower half block leaves no seams, a
cell whose halves are equal must be a blank, and an odd quiet zone cuts through cells. The
colours are black on white whatever the theme.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise
from typing import Final, Literal, NamedTuple

LOWER_HALF = "▄"
BLANK = " "
FULL_ZONE = 4
LARGEST_VERSION = 40


class Level(StrEnum):
    """How much of a code may be damaged (ISO/IEC 18004), most robust first."""

    Q = "Q"
    M = "M"
    L = "L"


Modules = tuple[tuple[bool, ...], ...]
"""Rows of modules, True where dark, without the quiet zone."""

_INDICATORS: dict[Level, Literal[0, 1, 3]] = {Level.Q: 3, Level.M: 0, Level.L: 1}
_BYTE_MODE: Final = 4
_ZONES = (FULL_ZONE, 2)


@dataclass(frozen=True, slots=True)
class Code:
    """One code that is ready to be drawn; `zone` is the quiet zone in modules."""

    modules: Modules
    zone: int
    level: Level

    @property
    def columns(self) -> int:
        """The cells it needs in width, quiet zone included."""
        return len(self.modules) + 2 * self.zone

    @property
    def rows(self) -> int:
        """The cells it needs in height, quiet zone included."""
        return (self.columns + 1) // 2


class Run(NamedTuple):
    """Neighbouring cells of one row that look alike; `text` repeats one character.

    `upper` and `lower` say whether that half of each cell is dark: paint `lower` in the
    foreground and `upper` in the background.
    """

    text: str
    upper: bool
    lower: bool


def fit(payload: str, columns: int, rows: int) -> Code | None:
    """The most robust code of `payload` for so many cells, or None when none fits.

    A full quiet zone matters more than redundancy.
    """
    for zone in _ZONES:
        largest = _largest_version(columns, rows, zone)
        for level in Level:
            if code := encoded(payload, level, zone, largest):
                return code
    return None


def encoded(
    payload: str, level: Level, zone: int = FULL_ZONE, largest: int = LARGEST_VERSION
) -> Code | None:
    """The smallest code of `payload`, or None when even version `largest` is too small."""
    size = len(payload.encode())
    for version in range(1, largest + 1):
        if size <= bytes_in(version, level):
            return Code(_modules(payload, version, level), zone, level)
    return None


def capacity(columns: int, rows: int) -> int:
    """How many bytes a payload may have so that `fit` finds a code for so many cells."""
    largest = _largest_version(columns, rows, min(_ZONES))
    return bytes_in(largest, Level.L) if largest else 0


def half_blocks(code: Code) -> tuple[tuple[Run, ...], ...]:
    """The rows of cells that draw `code`, top first, each as runs from left to right."""
    light = (False,) * code.columns
    side = light[: code.zone]
    quiet = (light,) * code.zone
    rows = (*quiet, *((*side, *row, *side) for row in code.modules), *quiet, light)
    return tuple(_runs(upper, lower) for upper, lower in list(pairwise(rows))[::2])


def _runs(upper: tuple[bool, ...], lower: tuple[bool, ...]) -> tuple[Run, ...]:
    """One row of cells from its two rows of modules."""
    cells = zip(upper, lower, strict=True)
    return tuple(
        Run((BLANK if top == bottom else LOWER_HALF) * len(list(alike)), top, bottom)
        for (top, bottom), alike in groupby(cells)
    )


def _largest_version(columns: int, rows: int, zone: int) -> int:
    """The largest version that fits with its zone, 0 when none does."""
    side = min(columns, 2 * rows) - 2 * zone
    return max(0, min(LARGEST_VERSION, (side - 17) // 4))


def bytes_in(version: int, level: Level) -> int:
    """How many bytes a code of this version and level holds."""
    from qrcode.util import BIT_LIMIT_TABLE

    mode, count = 4, 8 if version < 10 else 16
    bits: int = BIT_LIMIT_TABLE[_INDICATORS[level]][version]
    return (bits - mode - count) // 8


def _modules(payload: str, version: int, level: Level) -> Modules:
    """The payload's modules; always bytes without a charset mark, which trips some readers."""
    from qrcode.main import QRCode
    from qrcode.util import QRData

    code = QRCode(version, error_correction=_INDICATORS[level], border=0)
    code.add_data(QRData(payload.encode(), _BYTE_MODE))
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
