"""What a screen of a thousand Arabic lines costs beside one in German. Aim: three times."""

from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from textual.app import App, ComposeResult

from kiosk.catalog.reading.loader import load
from kiosk.ui.drawing.look import WARM, Look
from kiosk.ui.drawing.parts import Words
from kiosk.ui.widgets.sheet import Sheet

CONTENT = Path(__file__).parents[2] / "content"
LINES = 1000
WIDTH = 60


def lines(language: str) -> str:
    """A thousand lines of running text, none longer than the screen is wide."""
    offers = load(CONTENT).catalog.offers.values()
    words = " ".join(offer.texts[language].description for offer in offers).split()
    found, line = [], ""
    for word in cycle(words):
        if len(line) + len(word) >= WIDTH:
            found.append(line)
            line = ""
        if len(found) == LINES:
            break
        line = f"{line} {word}".lstrip()
    return "\n".join(found)


class LongScreen(App[None]):
    """One sheet of text that fills a very long screen."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.register_theme(WARM)
        self.theme = WARM.name
        self._look = Look(right_to_left=language == "ar", kiosk_font=True)
        self._text = lines(language)

    def compose(self) -> ComposeResult:
        """The text."""
        yield Sheet(Words(self._text), look=self._look)

    def paint(self) -> str:
        """Set all lines and paint the whole screen, as the terminal would get it."""
        self.query_one(Sheet).refresh()
        update = self.screen._compositor.render_full_update()
        return update.render_segments(self.console)


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.benchmark(group="a thousand lines")
async def test_a_thousand_lines(benchmark: BenchmarkFixture, language: str) -> None:
    app = LongScreen(language)
    async with app.run_test(size=(WIDTH, LINES)):
        assert benchmark(app.paint).count("\n") == LINES - 1
