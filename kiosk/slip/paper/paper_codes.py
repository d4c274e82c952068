"""Codes on paper: as large as the paper allows, side by side where there is room.

At 203 dpi a module of two dots cannot be read and three are doubtful, so four are the least.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.slip.codes.qr import FULL_ZONE, LARGEST_VERSION, Code, Level, bytes_in, encoded
from kiosk.slip.paper.slip_content import SlipCode

_LEAST_DOTS, _MOST_DOTS = 4, 6
_LEVELS = (Level.M, Level.L)


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """A code in its row, each module `dots` printer dots wide."""

    slip_code: SlipCode
    code: Code
    dots: int


def paper_capacity(width_dots: int) -> int:
    """How many bytes a code may say so that it fits into a width of so many dots."""
    version = (width_dots // _LEAST_DOTS - 2 * FULL_ZONE - 17) // 4
    return bytes_in(min(version, LARGEST_VERSION), Level.L) if version > 0 else 0


def placed(codes: Iterable[SlipCode], width_dots: int) -> list[list[PlacedCode]]:
    """The codes in rows; one that is too large even for a row of its own is left out.

    Payloads within `paper_capacity` always fit.
    """
    rows: list[list[tuple[SlipCode, Code]]] = []
    for slip_code in codes:
        code = _for_paper(slip_code.payload, width_dots)
        if code is None:
            continue
        if rows and _legible([*rows[-1], (slip_code, code)], width_dots):
            rows[-1].append((slip_code, code))
        else:
            rows.append([(slip_code, code)])
    return [_row(row, width_dots) for row in rows]


def _for_paper(payload: str, width_dots: int) -> Code | None:
    """The payload's code with its full quiet zone, or None when the paper is too narrow."""
    codes = (encoded(payload, level) for level in _LEVELS)
    return next((c for c in codes if c and c.columns * _LEAST_DOTS <= width_dots), None)


def _row(row: Sequence[tuple[SlipCode, Code]], width_dots: int) -> list[PlacedCode]:
    """The codes of one row, each as large as its column allows."""
    column = width_dots // len(row)
    return [
        PlacedCode(slip_code, code, min(_MOST_DOTS, column // code.columns))
        for slip_code, code in row
    ]


def _legible(row: Sequence[tuple[SlipCode, Code]], width_dots: int) -> bool:
    """Whether these codes can share a row."""
    return all(placed.dots >= _LEAST_DOTS for placed in _row(row, width_dots))
