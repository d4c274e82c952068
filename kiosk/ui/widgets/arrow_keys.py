"""Moving by arrow keys: which choice lies in a direction."""

from collections.abc import Iterable
from typing import TypeVar

from textual.geometry import Region
from textual.widget import Widget

Choosable = TypeVar("Choosable", bound=Widget)

CELL_SHAPE = 2
"""A cell is about twice as high as wide."""


def neighbour(
    focused: Widget | None, choices: Iterable[Choosable], direction: str
) -> Choosable | None:
    """The nearest of `choices` in `direction` from the focused widget.

    Without a focus the first choice on the screen; None when nothing lies there.
    """
    visible = [choice for choice in choices if choice.region.area]
    if focused is None or focused not in visible:
        return min(visible, key=lambda choice: (choice.region.y, choice.region.x), default=None)
    here = focused.region
    ahead = [choice for choice in visible if _ahead(here, choice.region, direction)]
    return min(ahead, key=lambda choice: _way(here, choice.region, direction), default=None)


def _ahead(here: Region, there: Region, direction: str) -> bool:
    """Whether `there` lies wholly in `direction` from `here`."""
    return {
        "up": there.bottom <= here.y,
        "down": there.y >= here.bottom,
        "left": there.right <= here.x,
        "right": there.x >= here.right,
    }[direction]


def _way(here: Region, there: Region, direction: str) -> float:
    """How far it is, with a detour to the side counting double."""
    across = abs(there.center[0] - here.center[0])
    along = abs(there.center[1] - here.center[1]) * CELL_SHAPE
    return along + 2 * across if direction in ("up", "down") else across + 2 * along
