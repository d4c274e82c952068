"""The least that Textual needs for the same: a text, and two screens of plain widgets.

Run with two numbers: how many widgets the first and the second screen have.
"""

import sys

from textual import events
from textual.app import App, ComposeResult
from textual.containers import Grid
from textual.screen import Screen
from textual.widgets import Static

FIRST, SECOND = "first screen", "second screen"
COLUMNS = 5


class PlainScreen(Screen[None]):
    """A grid of so many plain texts, of which the last one names the screen."""

    CSS = f"Grid {{ grid-size: {COLUMNS}; }}"

    def __init__(self, name: str, widgets: int) -> None:
        super().__init__()
        self._title = name
        self._widgets = widgets

    def compose(self) -> ComposeResult:
        """One widget is the grid itself."""
        yield Grid(
            *(Static(f"text {number}") for number in range(self._widgets - 2)),
            Static(self._title),
        )


class BareApp(App[None]):
    """Shows the second screen after a touch and the first after Escape."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__()
        self._first, self._second = first, second

    def on_mount(self) -> None:
        """Begin with the first."""
        self.push_screen(PlainScreen(FIRST, self._first))

    def on_click(self, click: events.Click) -> None:
        """Go on."""
        self.switch_screen(PlainScreen(SECOND, self._second))

    def on_key(self, key: events.Key) -> None:
        """Go back."""
        self.switch_screen(PlainScreen(FIRST, self._first))


if __name__ == "__main__":
    BareApp(*map(int, sys.argv[1:])).run()
