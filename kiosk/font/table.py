"""Pictures and double-size letters as rows of slices, to be printed like ordinary text.

The slices exist only in the kiosk font; whoever prints them has to know that it is there.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("slices.json")
_BLANK = "  "


class Corners(NamedTuple):
    """Four characters that round a filled tile, printed in the page's colour on the tile's."""

    top_left: str
    top_right: str
    bottom_left: str
    bottom_right: str


class _Table(NamedTuple):
    corners: Corners
    pictures: dict[str, dict[tuple[int, int], tuple[str, ...]]]
    letters: dict[str, tuple[str, str]]


@cache
def _table() -> _Table:
    stored = json.loads(_FILE.read_text(encoding="utf-8"))
    return _Table(
        Corners(*stored["corners"]),
        {
            name: {_cells(size): tuple(rows) for size, rows in sizes.items()}
            for name, sizes in stored["pictures"].items()
        },
        {letter: (slices[:2], slices[2:]) for letter, slices in stored["letters"].items()},
    )


def _cells(size: str) -> tuple[int, int]:
    columns, rows = size.split("x")
    return int(columns), int(rows)


def pictures() -> tuple[str, ...]:
    """The names of all pictures in the font."""
    return tuple(_table().pictures)


def picture(name: str, columns: int, rows: int) -> tuple[str, ...] | None:
    """The rows of a picture at its largest size within so many cells.

    None when the font does not hold the picture or has none so small. All rows are equally
    wide; the caller centres them.
    """
    sizes = _table().pictures.get(name, {})
    fitting = [size for size in sizes if size[0] <= columns and size[1] <= rows]
    return sizes[max(fitting)] if fitting else None


def big(text: str) -> tuple[str, str] | None:
    """The upper and lower row of a line at double size, two cells a character.

    The line must be shaped and in visual order already. None when the font lacks a letter.
    """
    letters = _table().letters
    drawn = [(_BLANK, _BLANK) if letter.isspace() else letters.get(letter) for letter in text]
    rows = [slices for slices in drawn if slices is not None]
    if len(rows) < len(drawn):
        return None
    return "".join(upper for upper, _ in rows), "".join(lower for _, lower in rows)


def corners() -> Corners:
    """The corner slices of filled tiles."""
    return _table().corners
