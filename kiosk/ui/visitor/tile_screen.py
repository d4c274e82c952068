"""A screen of tiles from edge to edge."""

from typing import ClassVar

from kiosk.ui.drawing.sizes import COMFORTABLE_ROWS, EDGE_COLUMNS, TALL_ROWS
from kiosk.ui.visitor.base import VisitorScreen


class TileScreen(VisitorScreen):
    """Its tiles stand a column from the edges, and what no tile takes is shared out around them.

    Every column counts where all choices are to stand on one page.
    """

    EDGE: ClassVar[int] = 1

    @property
    def body_size(self) -> tuple[int, int]:
        """Columns and rows between the bars; one row is empty above the tiles."""
        width, height = super().body_size
        below = self.app.size.height >= COMFORTABLE_ROWS
        return width + 2 * (EDGE_COLUMNS - self.EDGE), height + below

    @property
    def space(self) -> tuple[int, int]:
        """What the tiles may take of it; on a tall screen a row stays empty below them."""
        width, height = self.body_size
        return width, height - (self.app.size.height >= TALL_ROWS)
