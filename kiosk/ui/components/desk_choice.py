"""The big choice that leads to the note for the desk."""

from kiosk import journey
from kiosk.ui.components.view import View
from kiosk.ui.drawing.icon_rows import IconRow
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Part, colourless
from kiosk.ui.widgets.choice import VisitChoice

ANY = 1_000
"""More rows than any words take."""

EDGES = 2
"""The columns that the edges of a card take."""

Parts = tuple[Part, ...]


def desk_choice(view: View, *parts: Part, id: str) -> VisitChoice:
    """Words beside a desk; a touch leads to the note."""
    return VisitChoice(
        journey.DeskWanted(),
        at_the_desk(*parts),
        look=view.look,
        align=Align.START,
        id=id,
        classes="card rounded",
    )


def at_the_desk(*parts: Part) -> IconRow:
    """Words beside a desk."""
    return IconRow("desk", parts)


def desk_rows(parts: Parts, columns: int, look: Look) -> int:
    """How high words beside a desk are on a card of so many columns."""
    return len(at_the_desk(*parts).rows(columns - EDGES, ANY, colourless(look)))


def as_many_as_fit(parts: Parts, columns: int, rows: int, look: Look) -> Parts:
    """The first of the words, and of the others as many as have room beside a desk."""
    while len(parts) > 1 and desk_rows(parts, columns, look) > rows:
        parts = parts[:-1]
    return parts
