"""Codes on paper: side by side in as few rows as the paper allows.

At 203 dpi a module of two dots cannot be read and three are doubtful, so four are the least.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.slip.codes.qr import FULL_ZONE, LARGEST_VERSION, Code, Level, bytes_in, encoded
from kiosk.slip.paper.slip_content import SlipCode

_LEAST_DOTS, _MOST_DOTS = 4, 6
_AMPLE_DOTS = 300
"""A code as wide as a thumb is long needs no larger modules."""

_LEVELS = (Level.M, Level.L)


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """A code in its row, each module `dots` printer dots wide."""

    slip_code: SlipCode
    code: Code
    dots: int


@dataclass(frozen=True, slots=True)
class _Sized:
    """A code whose size is known, in modules with its quiet zone; `order` is its place."""

    order: int
    slip_code: SlipCode
    level: Level
    columns: int


def paper_capacity(width_dots: int) -> int:
    """How many bytes a code may say so that it fits into a width of so many dots."""
    version = (width_dots // _LEAST_DOTS - 2 * FULL_ZONE - 17) // 4
    return bytes_in(min(version, LARGEST_VERSION), Level.L) if version > 0 else 0


def placed(codes: Iterable[SlipCode], width_dots: int) -> list[list[PlacedCode]]:
    """The codes in rows; one that is too large even for a row of its own is left out.

    They are as robust as the fewest rows allow. Payloads within `paper_capacity` always fit.
    """
    listed = tuple(codes)
    by_level = [_rows(_sized(listed, least, width_dots), width_dots) for least in _LEVELS]
    return [_row(row, width_dots) for row in min(by_level, key=len)]


def _sized(codes: Sequence[SlipCode], most: Level, width_dots: int) -> list[_Sized]:
    """The codes that fit the paper, each of level `most` or, where that is too large, below."""
    sized = []
    for order, slip_code in enumerate(codes):
        for level in _LEVELS[_LEVELS.index(most) :]:
            columns = _columns(slip_code.payload, level)
            if columns and columns * _LEAST_DOTS <= width_dots:
                sized.append(_Sized(order, slip_code, level, columns))
                break
    return sized


def _rows(codes: Iterable[_Sized], width_dots: int) -> list[list[_Sized]]:
    """The largest first, each in the first row that has room (first fit decreasing)."""
    rows: list[list[_Sized]] = []
    for code in sorted(codes, key=lambda one: -one.columns):
        roomy = (row for row in rows if _width([*row, code], _LEAST_DOTS) <= width_dots)
        row = next(roomy, None)
        if row is None:
            rows.append([code])
        else:
            row.append(code)
    in_order = [sorted(row, key=lambda one: one.order) for row in rows]
    return sorted(in_order, key=lambda row: row[0].order)


def _row(row: Sequence[_Sized], width_dots: int) -> list[PlacedCode]:
    """The codes of one row, as large as there is room and need for."""
    wished = range(_MOST_DOTS, _LEAST_DOTS, -1)
    most = next((dots for dots in wished if _width(row, dots) <= width_dots), _LEAST_DOTS)
    codes = ((one, encoded(one.slip_code.payload, one.level)) for one in row)
    return [PlacedCode(one.slip_code, code, _dots(one, most)) for one, code in codes if code]


def _width(row: Iterable[_Sized], most_dots: int) -> int:
    """How many dots the row takes when no module has more than so many."""
    return sum(one.columns * _dots(one, most_dots) for one in row)


def _dots(code: _Sized, most: int) -> int:
    """How many dots a module of the code gets."""
    return max(_LEAST_DOTS, min(most, _AMPLE_DOTS // code.columns))


def _columns(payload: str, level: Level) -> int:
    """How many modules wide the payload's code is with its quiet zone, 0 when there is none."""
    size = len(payload.encode())
    versions = range(1, LARGEST_VERSION + 1)
    version = next((one for one in versions if size <= bytes_in(one, level)), None)
    return 17 + 4 * version + 2 * FULL_ZONE if version else 0
