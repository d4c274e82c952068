"""Buttons, tiles, and tiles in a grid: what can be touched on every screen of a visit."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk.journey import Event, PageTurned
from kiosk.ui.components.view import View
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import Page, Plan
from kiosk.ui.widgets.boxes import Grid
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.sheet import Sheet

SIGNS = {"previous": "◀", "next": "▶", "back": "←", "forward": "→", "leave": "✕", "restart": "↺"}
"""What every font has for some of the icons."""

WORDLESS_SIGNS = {
    **SIGNS,
    "language": "A Б ع",
    "text-size": "A A",
    "contrast": "◐",
    "list": "≡",
    "sound": "♪",
    "help": "SOS",
}
"""What stands alone on the buttons of a screen without words."""

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


def button(
    view: View, event: Event, label: str, *, icon: str = "", id: str | None = None, on: bool = False
) -> VisitChoice:
    """A touchable label under its icon; `on` marks a switch that is switched on."""
    look, classes = view.look, button_classes(on=on)
    return VisitChoice(event, *face(look, label, icon), look=look, id=id, classes=classes)


def button_classes(*, on: bool = False) -> str:
    """The classes of a button, for the style sheets."""
    return "button rounded on" if on else "button rounded"


def face(look: Look, label: str, icon: str = "") -> list[Part]:
    """What stands on a button.

    Without the kiosk font there are no icons; signs that every font has stand in for some.
    """
    if look.wordless and icon:
        return wordless_face(look, icon)
    words = Words(f"{sign(look, icon)}{label}".strip(), Tone.LABEL, most=3)
    if icon in READING_SIGNS:
        return [Heading(READING_SIGNS[icon]), words]
    if icon and look.kiosk_font:
        return [Pictogram(icon, largest=(4, 2)), *([words] if label else [])]
    return [words]


def wordless_face(look: Look, icon: str) -> list[Part]:
    """The icon of a button, or a sign that every font has."""
    if look.kiosk_font:
        return [Pictogram(icon, largest=(6, 3))]
    return [Words(WORDLESS_SIGNS[icon], Tone.LABEL)]


def sign(look: Look, icon: str) -> str:
    """The sign before a label, where there is no kiosk font to draw the icon."""
    known = "" if look.kiosk_font else SIGNS.get(icon, "")
    return f"{known} " if known else ""


def tile(view: View, event: Event, *parts: Part, number: int, classes: str = "") -> VisitChoice:
    """A big choice of the body, chosen from a keyboard by its number."""
    classes = f"tile rounded {classes}"
    return VisitChoice(event, *parts, look=view.look, number=number, classes=classes)


def turning_tiles(view: View, page: Page[object]) -> tuple[list[VisitChoice], list[VisitChoice]]:
    """The tiles that turn to the page before and to the page after, where there are any."""
    icons = view.look.mirror(["previous", "next"])
    tiles = [
        tile(
            view,
            PageTurned(page.number + step),
            *turning_face(view.look, icon),
            number=0,
            classes="turn",
        )
        for step, icon in ((-1, icons[0]), (1, icons[1]))
    ]
    return tiles[:1] * page.before, tiles[1:] * page.after


def turning_face(look: Look, icon: str) -> list[Part]:
    """An arrow."""
    return (
        [Pictogram(icon, largest=(8, 4))] if look.kiosk_font else [Words(SIGNS[icon], Tone.TITLE)]
    )


def tile_grid(look: Look, tiles: Sequence[Widget], plan: Plan) -> Grid:
    """`tiles` in rows, from the right in right-to-left scripts."""
    rows = [tiles[n : n + plan.columns] for n in range(0, len(tiles), plan.columns)]
    placed: list[Widget] = []
    for row in rows:
        empty = [Sheet(look=look) for _ in range(plan.columns - len(row))]
        placed += look.mirror([*row, *empty])
    found = Grid(*placed, classes="tiles")
    found.styles.grid_size_columns = plan.columns
    found.styles.grid_size_rows = plan.rows
    return found
