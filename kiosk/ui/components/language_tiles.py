"""The tile of a language: its name as its speakers write it."""

from kiosk import journey
from kiosk.language.languages import Language
from kiosk.ui.components.buttons import tile
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Heading
from kiosk.ui.widgets.choice import VisitChoice

TWO_LINES = 5
"""The rows from which a tile has room for two lines in double size."""


def language_tile(view: View, language: Language, rows: int, number: int = 0) -> VisitChoice:
    """A touch on it chooses the language; the tile has so many rows."""
    name = Heading(language.endonym, most=1 + (rows >= TWO_LINES), language=language.code)
    chosen = journey.LanguageChosen(language.code)
    return tile(view, chosen, name, number=number, classes="endonym")
