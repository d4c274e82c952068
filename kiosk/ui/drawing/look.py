"""How a visit looks: direction, text size, contrast, and what the terminal's font can do."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from textual.theme import Theme

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Look:
    """What every widget must know to draw itself for this visitor on this terminal."""

    right_to_left: bool = False
    large: bool = False
    contrast: bool = False
    kiosk_font: bool = False
    wordless: bool = False
    """Whether buttons show nothing but their icon, because no language is chosen yet."""

    def mirror(self, items: Sequence[Item]) -> list[Item]:
        """`items` in the order in which they stand on the screen from the left."""
        return list(reversed(items)) if self.right_to_left else list(items)


WARM = Theme(
    name="warm",
    primary="#7a2048",
    background="#fffaf2",
    surface="#ffffff",
    foreground="#2d2a26",
    dark=False,
    variables={
        "bar": "#f3e7d6",
        "bar-text": "#4a3b2c",
        "accent-deep": "#5e1636",
        "on-accent": "#ffffff",
        "icon": "#7a2048",
        "quiet": "#574b40",
        "line": "#e4d6c2",
        "touched": "#faeff4",
        "good": "#175019",
        "soon": "#6a3f00",
        "alarm": "#9f1d15",
        "alarm-text": "#8f1a12",
        "chip": "#f3e7d6",
        "session": "#1f4e5c",
        "session-deep": "#15343d",
        "switched-on": "#7a2048",
        "switched-on-text": "#ffffff",
    },
)
"""Cream, white and plum; every text has at least 7:1 against its ground."""

CONTRAST = Theme(
    name="contrast",
    primary="#000000",
    background="#000000",
    surface="#141414",
    foreground="#ffffff",
    dark=True,
    variables={
        "bar": "#000000",
        "bar-text": "#ffffff",
        "accent-deep": "#2b2b2b",
        "on-accent": "#ffe566",
        "icon": "#ffe566",
        "quiet": "#e8e8e8",
        "line": "#ffffff",
        "touched": "#3a3400",
        "good": "#8df29a",
        "soon": "#ffe566",
        "alarm": "#a30000",
        "alarm-text": "#ffb3ad",
        "chip": "#333333",
        "session": "#00323f",
        "session-deep": "#001a21",
        "switched-on": "#ffe566",
        "switched-on-text": "#000000",
    },
)
"""White and yellow on black."""
