"""Which language? Each stands under the name its speakers use."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.buttons import tile, tile_grid, turning_tiles
from kiosk.ui.drawing.parts import Heading, Part, Words
from kiosk.ui.drawing.sizes import page, plan
from kiosk.ui.visitor.base import VisitorScreen

LEAST = (20, 4)
WORDS = {"en": "Language", "de": "Sprache", "ar": "اللغة"}


class LanguageScreen(VisitorScreen):
    """The languages of this kiosk, most used first."""

    @property
    def heading(self) -> str:
        """The word for language in several languages, for nothing is known of the reader."""
        return " · ".join(WORDS.values())

    def spoken_heading(self) -> Iterable[Part]:
        """Each word in its own language."""
        return [Words(word, language=code) for code, word in WORDS.items()]

    def body(self) -> Iterable[Widget]:
        """One tile a language."""
        languages = self.view.languages
        grid = plan(*self.body_size, len(languages), LEAST)
        shown = page(languages, grid.places, self.view.place.page)
        tiles = [
            tile(
                self.view,
                journey.LanguageChosen(language.code),
                Heading(language.endonym, language=language.code),
                number=number,
                classes="endonym",
            )
            for number, language in enumerate(shown.items, 1)
        ]
        before, after = turning_tiles(self.view, shown)
        yield tile_grid(self.view.look, [*before, *tiles, *after], grid)
