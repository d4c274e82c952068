"""How many choices fit on a page, and where: arithmetic on cells, nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log
from typing import Generic, TypeVar

from kiosk.ui.drawing.look import Look

Item = TypeVar("Item")
Shown = TypeVar("Shown", covariant=True)

GAP_COLUMNS = 2
GAP_ROWS = 1
IDEAL_SHAPE = 2.6
"""Width by height, in cells, of a tile that looks comfortable."""

EDGE_COLUMNS = 2
"""The empty columns on either side of the body."""

BAR_ROWS = 3
"""The height of a button, and of the bars above and below where nothing asks for more."""

HIGH_BAR_ROWS = 4
"""The height of a button whose label is in large letters, or in two lines, below its icon."""

WIDE_BUTTON = 15
"""The columns from which on most labels stand on one line."""

LEAST_TARGET = 12
"""The columns that a button of a bar has at least, or the bar has two rows of them."""

TOP_BUTTON = 14
TOP_BUTTON_NARROW = 12
"""The columns of a button in the bar above."""

COMFORTABLE_COLUMNS = 90
"""Narrower screens give the heading the room of the bar's buttons."""

BESIDE_LARGE_CODE = 32
"""The columns of the words beside a code that has the whole screen."""

COMFORTABLE_ROWS, TALL_ROWS = 26, 40
"""Lower screens save on empty rows; on tall ones nothing need be short."""

ROWS_A_COLUMN = 2
"""A cell is about twice as high as it is wide."""

SMALLEST = (60, 20)
"""Columns and rows below which nothing sensible can be shown."""


def upright(size: tuple[int, int]) -> bool:
    """Whether a screen of so many columns and rows stands on its short side and is tall enough."""
    columns, rows = size
    return rows >= TALL_ROWS and columns < ROWS_A_COLUMN * rows


def button_rows(size: tuple[int, int], buttons: int, look: Look) -> int:
    """The height of the buttons of a bar: more where icons stand above large or long labels."""
    if not look.kiosk_font:
        return BAR_ROWS
    high = look.large or (not upright(size) and size[0] // buttons < WIDE_BUTTON)
    return HIGH_BAR_ROWS if high and size[1] >= COMFORTABLE_ROWS else BAR_ROWS


def is_crowded(size: tuple[int, int], buttons: int) -> bool:
    """Whether so many buttons in a row are too narrow, on a screen without room for two rows."""
    return not upright(size) and size[0] // buttons < LEAST_TARGET


def bar_plan(size: tuple[int, int], buttons: int, look: Look) -> "Plan":
    """How the buttons of the bar below stand: in two rows where one makes them too narrow."""
    columns = size[0] // buttons
    two = upright(size) and (columns < LEAST_TARGET or look.large)
    return Plan(-(-buttons // 2), 2) if two else Plan(buttons, 1)


def body_size(size: tuple[int, int], above: int, below: int) -> tuple[int, int]:
    """Columns and rows between bars of so many rows, without the margins."""
    margin = 1 if size[1] < COMFORTABLE_ROWS else 2
    return size[0] - 2 * EDGE_COLUMNS, size[1] - above - below - margin


def top_button_columns(size: tuple[int, int]) -> int:
    """The width of the buttons beside the heading."""
    return TOP_BUTTON if size[0] >= COMFORTABLE_COLUMNS else TOP_BUTTON_NARROW


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


def large_code_size(screen_size: tuple[int, int]) -> tuple[int, int]:
    """Columns and rows of a code that has the whole screen."""
    width, height = screen_size
    if upright(screen_size):
        return width, min(height // 2, width // 2)
    return min(2 * height, width - BESIDE_LARGE_CODE), height
