"""What a visitor types is painted and remembered by nothing."""

import pytest
from textual.app import App, ComposeResult

from kiosk.language.script import set_lines
from kiosk.ui.drawing.look import WARM, Look
from kiosk.ui.drawing.parts import Heading
from kiosk.ui.widgets.sheet import Sheet
from tests.families import family
from tests.ui.memory_texts import holders

LATIN = [0x71, 0x78, 0x7A, 0x76, 0x6A, 0x6B, 0x77]
ARABIC = [0x638, 0x639, 0x634, 0x63A, 0x642, 0x62B, 0x62E]
"""Letters of words that nobody says, as numbers, so that no file holds the word."""


class OneSheet(App[None]):
    """Shows a sheet."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.register_theme(WARM)
        self.theme = WARM.name
        self.sheet = sheet

    def compose(self) -> ComposeResult:
        """The sheet."""
        yield self.sheet


SHEETS = {
    "latin": (LATIN, False),
    "latin-font": (LATIN, True),
    "arabic": (ARABIC, False),
    "arabic-font": (ARABIC, True),
}
SAMPLE = SHEETS["arabic-font"]


@pytest.mark.exhaustive
@pytest.mark.parametrize("sheet", family(SHEETS, SAMPLE.__eq__))
async def test_a_sheet_that_is_not_remembered_teaches_nobody_a_word(
    sheet: tuple[list[int], bool],
) -> None:
    letters, kiosk_font = sheet
    word = "".join(map(chr, letters))
    shown = set_lines(word, 40, remember=False)[0].text[1:-1]
    look = Look(kiosk_font=kiosk_font, right_to_left=letters is ARABIC)
    app = OneSheet(Sheet(Heading(f"{word}|"), look=look, remembered=False))
    async with app.run_test(size=(40, 5)) as pilot:
        row = app.screen._compositor.render_strips()[0]
        assert kiosk_font or shown in row.text
        app.screen.get_style_at(3, 0)
        assert holders(word, shown)
        del row
        app.sheet.show(Heading("|"))
        await pilot.pause()
        assert holders(word, shown) == []
