"""How many choices fit on a page, and where: arithmetic on cells, nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log
from typing import Generic, TypeVar

Item = TypeVar("Item")
Shown = TypeVar("Shown", covariant=True)

GAP_COLUMNS = 2
GAP_ROWS = 1
IDEAL_SHAPE = 2.6
"""Width by height, in cells, of a tile that looks comfortable."""

EDGE_COLUMNS = 2
"""The empty columns on either side of the body."""

BAR_ROWS = 3
"""The height of the bars above and below, of a button, and of a row of buttons."""

COMFORTABLE_COLUMNS = 90
"""Narrower screens give the heading the room of the bar's buttons."""

UPRIGHT_BELOW = 76
"""Screens narrower than this many columns show a code below the text."""

NARROW_COLUMNS = 72
"""On narrower screens filters are stacked, and the list takes the place of another button."""

COMFORTABLE_ROWS, TALL_ROWS = 26, 40
"""Lower screens save on empty rows; on tall ones nothing need be short."""

SMALLEST = (60, 20)
"""Columns and rows below which nothing sensible can be shown."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A grid of equal tiles with `gap` columns between them."""

    columns: int
    rows: int
    gap: int = GAP_COLUMNS

    @property
    def places(self) -> int:
        """How many tiles fit."""
        return self.columns * self.rows


def plan(
    width: int, height: int, count: int, least: tuple[int, int], gap: int = GAP_COLUMNS
) -> Plan:
    """The grid for `count` tiles in `width` × `height` cells, each at least `least` in size.

    When not all fit, the grid is as full as the space allows and the rest waits on more
    pages; when they do, the grid is the one whose tiles have the most comfortable shape.
    """
    return plans(width, height, count, least, gap)[0]


def plans(
    width: int, height: int, count: int, least: tuple[int, int], gap: int = GAP_COLUMNS
) -> list[Plan]:
    """All grids that hold `count` tiles, the most comfortable first; else the fullest one."""
    count = max(1, count)
    most_columns = max(1, (width + gap) // (least[0] + gap))
    most_rows = max(1, (height + GAP_ROWS) // (least[1] + GAP_ROWS))
    if most_columns * most_rows < count:
        return [Plan(most_columns, most_rows, gap)]
    fitting = [
        Plan(ceil(count / rows), rows, gap)
        for rows in range(1, most_rows + 1)
        if ceil(count / rows) <= most_columns
    ]
    return sorted(fitting, key=lambda grid: discomfort(width, height, count, grid))


def tile_size(width: int, height: int, grid: Plan) -> tuple[int, int]:
    """Columns and rows that each tile of `grid` has at least."""
    columns = (width + grid.gap) // grid.columns - grid.gap
    return columns, (height + GAP_ROWS) // grid.rows - GAP_ROWS


def discomfort(width: int, height: int, count: int, grid: Plan) -> float:
    """How far the tiles of `grid` are from the ideal shape, and how many stay empty."""
    columns = (width - grid.gap * (grid.columns - 1)) / grid.columns
    rows = (height - GAP_ROWS * (grid.rows - 1)) / grid.rows
    return abs(log(columns / rows / IDEAL_SHAPE)) + 0.2 * (grid.places - count)


@dataclass(frozen=True, slots=True)
class Page(Generic[Shown]):
    """The choices of one page and whether others come before and after."""

    number: int
    items: tuple[Shown, ...]
    before: bool
    after: bool


def page(items: Sequence[Item], places: int, number: int) -> Page[Item]:
    """Page `number` of `items` where arrows to other pages take a place each.

    A number past the end gives the last page.
    """
    if len(items) <= places:
        return Page(0, tuple(items), before=False, after=False)
    start, current = 0, 0
    while True:
        before = current > 0
        room = max(1, places - before)
        after = len(items) - start > room
        end = start + (max(1, room - 1) if after else room)
        if current == number or not after:
            return Page(current, tuple(items[start:end]), before, after)
        start, current = end, current + 1


def numbered_page(items: Sequence[Item], places: int, number: int) -> Page[Item]:
    """Page `number` of `items` where the arrows have a place of their own."""
    last = max(0, ceil(len(items) / places) - 1)
    number = min(number, last)
    chosen = tuple(items[number * places : (number + 1) * places])
    return Page(number, chosen, before=number > 0, after=number < last)
