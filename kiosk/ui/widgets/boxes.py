"""What holds other widgets and is itself nothing but its colour.

All rows of such a box are one and the same strip, which is cut once where others lie over it;
Textual's own containers make each row afresh, which takes a fifth of the time of a new screen.
"""

from textual import containers
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from kiosk.ui.drawing.frame import blank_row, filtered


class Container(containers.Container):
    """Widgets one below the other."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Nothing but the colour."""
        return blank_rows(self, crop)


class Vertical(containers.Vertical):
    """Widgets one below the other that share the height."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Nothing but the colour."""
        return blank_rows(self, crop)


class Horizontal(containers.Horizontal):
    """Widgets side by side that share the width."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Nothing but the colour."""
        return blank_rows(self, crop)


class Grid(containers.Grid):
    """Widgets in rows and columns."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Nothing but the colour."""
        return blank_rows(self, crop)


class BlankScreen(Screen[None], inherit_bindings=False):
    """A screen that shows only what lies on it."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Nothing but the colour."""
        return blank_rows(self, crop)


def blank_rows(box: Widget, crop: Region) -> list[Strip]:
    """The rows of a box of one colour."""
    ground = box.background_colors[1]
    (row,) = filtered([blank_row(crop.width, ground)], box.get_line_filters(), ground)
    return [row] * crop.height
