"""What the screens of a visit are made of: buttons, tiles, and tiles in a grid."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import Page, Plan
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.visitor.view import View
from kiosk.ui.widgets.boxes import Grid
from kiosk.ui.widgets.sheet import Choice, Sheet

SIGNS = {"previous": "◀", "next": "▶", "leave": "✕", "restart": "↺"}
"""What every font has for some of the icons."""

READING_SIGNS = {
    "read-pause": "‖",
    "read-on": "▶",
    "read-slower": "<<",
    "read-faster": ">>",
    "read-quieter": "–",
    "read-louder": "+",
    "read-stop": "×",
}
"""The icons of the voice are letters that every font has, large with the kiosk font."""


class FurnishedScreen(KioskScreen):
    """A screen that makes its furniture as its view looks."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view

    def button(
        self,
        event: journey.Event | ReadingCommand,
        label: str,
        *,
        icon: str = "",
        id: str | None = None,
        on: bool = False,
    ) -> Choice:
        """A touchable label under its icon; `on` marks a switch that is switched on."""
        classes = "button rounded on" if on else "button rounded"
        return Choice(event, *self.face(label, icon), look=self.view.look, id=id, classes=classes)

    def face(self, label: str, icon: str = "") -> list[Part]:
        """What stands on a button.

        Without the kiosk font there are no icons; signs that every font has stand in for some.
        """
        words = Words(f"{self.sign(icon)}{label}", Tone.LABEL, most=3)
        if icon in READING_SIGNS:
            return [Heading(READING_SIGNS[icon]), words]
        if icon and self.view.look.kiosk_font:
            return [Pictogram(icon, largest=(4, 2)), words]
        return [words]

    def sign(self, icon: str) -> str:
        """The sign before a label, where there is no kiosk font to draw the icon."""
        known = "" if self.view.look.kiosk_font else SIGNS.get(icon, "")
        return f"{known} " if known else ""

    def tile(self, event: journey.Event, *parts: Part, number: int, classes: str = "") -> Choice:
        """A big choice of the body, chosen from a keyboard by its number."""
        look = self.view.look
        return Choice(event, *parts, look=look, number=number, classes=f"tile rounded {classes}")

    def turn(self, page: Page[object]) -> tuple[list[Choice], list[Choice]]:
        """The tiles that turn to the page before and to the page after, where there are any."""
        say, icons = self.view.say, self.view.look.mirror(["previous", "next"])
        tiles = [
            self.tile(
                journey.PageTurned(page.number + step),
                Pictogram(icon, largest=(8, 4)),
                Words(f"{self.sign(icon)}{label}", Tone.TITLE),
                number=0,
                classes="turn",
            )
            for step, icon, label in (
                (-1, icons[0], say("page-before")),
                (1, icons[1], say("page-after")),
            )
        ]
        return tiles[:1] * page.before, tiles[1:] * page.after

    def grid(self, tiles: Sequence[Widget], plan: Plan) -> Grid:
        """`tiles` in rows, from the right in right-to-left scripts."""
        look = self.view.look
        rows = [tiles[n : n + plan.columns] for n in range(0, len(tiles), plan.columns)]
        placed: list[Widget] = []
        for row in rows:
            empty = [Sheet(look=look) for _ in range(plan.columns - len(row))]
            placed += look.mirror([*row, *empty])
        grid = Grid(*placed, classes="tiles")
        grid.styles.grid_size_columns = plan.columns
        grid.styles.grid_size_rows = plan.rows
        return grid
