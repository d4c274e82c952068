"""Tiles of one height, so that none of a page has room for what its neighbour has not."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.sizes import GAP_ROWS, Plan, tile_size
from kiosk.ui.widgets.boxes import Grid


def even_tiles(look: Look, tiles: Sequence[Widget], grid: Plan, space: tuple[int, int]) -> Grid:
    """`tiles` in rows, in so many columns and rows; what is left over stays empty below them."""
    made = tile_grid(look, tiles, grid)
    made.styles.grid_gutter_vertical = grid.gap
    taken = grid.rows * (tile_size(*space, grid)[1] + GAP_ROWS) - GAP_ROWS
    made.styles.padding = (0, 0, max(0, space[1] - taken), 0)
    return made
