"""Which language? Each stands under the name its speakers use."""

from collections.abc import Iterable
from dataclasses import replace

from textual.widget import Widget

from kiosk.ui.components.bars import start_over_button
from kiosk.ui.components.buttons import turning_tiles
from kiosk.ui.components.language_tiles import language_tile
from kiosk.ui.components.picture_tiles import even_grid
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Part, Words
from kiosk.ui.drawing.sizes import page, plan, tile_size
from kiosk.ui.visitor.tile_screen import TileScreen
from kiosk.ui.widgets.choice import Choice

LEAST = (22, 4)
WORDS = {"en": "Language", "de": "Sprache", "ar": "اللغة"}


class LanguageScreen(TileScreen):
    """The languages of this kiosk, most used first."""

    @property
    def heading(self) -> str:
        """None, for nothing is known of the reader."""
        return ""

    @property
    def bar_view(self) -> View:
        """The bars without words, since no word is understood by everybody."""
        return replace(self.view, look=replace(self.view.look, wordless=True))

    def beside_back(self) -> Choice:
        """To start over, without words."""
        return start_over_button(self.bar_view)

    def spoken_heading(self) -> Iterable[Part]:
        """Each word in its own language."""
        return [Words(word, language=code) for code, word in WORDS.items()]

    def body(self) -> Iterable[Widget]:
        """One tile a language."""
        languages = self.view.languages
        grid = plan(*self.space, len(languages), LEAST)
        size = tile_size(*self.space, grid)
        shown = page(languages, grid.places, self.view.place.page)
        tiles = [
            language_tile(self.view, language, size[1], number)
            for number, language in enumerate(shown.items, 1)
        ]
        before, after = turning_tiles(self.view, shown)
        yield even_grid(self.view.look, [*before, *tiles, *after], grid, size)
