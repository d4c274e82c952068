"""Pictures and double-size letters as rows of slices, to be printed like ordinary text.

The slices exist only in the kiosk font; whoever prints them has to know that it is there.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("slices.json")
_BLANK = "  "
_WIDE_SPACE = "\u3000"


class Corners(NamedTuple):
    """Four characters that round a filled tile, printed in the page's colour on the tile's."""

    top_left: str
    top_right: str
    bottom_left: str
    bottom_right: str


class _Table(NamedTuple):
    """All slices of the font: corners, pictures by name and size, and letters."""

    corners: Corners
    pictures: dict[str, dict[tuple[int, int], tuple[str, ...]]]
    letters: dict[str, str]
    """The upper slices of each letter and then as many lower ones."""


@cache
def _table() -> _Table:
    stored = json.loads(_FILE.read_text(encoding="utf-8"))
    return _Table(
        Corners(*stored["corners"]),
        {
            name: {_cells(size): tuple(rows) for size, rows in sizes.items()}
            for name, sizes in stored["pictures"].items()
        },
        stored["letters"],
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
    """The upper and lower row of a line at double size: two cells for each of its cells.

    The line must be shaped and in visual order already. None when the font lacks a letter.
    """
    letters = _table().letters
    drawn = [letters.get(letter) or _blank(letter) for letter in text]
    if not all(drawn):
        return None
    rows = [(slices[: len(slices) // 2], slices[len(slices) // 2 :]) for slices in drawn]
    return "".join(upper for upper, _ in rows), "".join(lower for _, lower in rows)


def _blank(letter: str) -> str:
    """Both rows of a blank; nothing for a letter."""
    if not letter.isspace():
        return ""
    return _BLANK * (4 if letter == _WIDE_SPACE else 2)


def corners() -> Corners:
    """The corner slices of filled tiles."""
    return _table().corners
