"""A pictogram that the kiosk's font does not hold yet is drawn in half blocks."""

from pathlib import Path

from rich.style import Style
from textual.color import Color

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Paint
from kiosk.ui.drawing.pictures import Pictogram
from tests.catalog.content_folder import PICTURE

WHITE, BLACK = Color.parse("white"), Color.parse("black")


def test_a_picture_that_the_font_lacks_reaches_the_screen(tmp_path: Path) -> None:
    file = tmp_path / "wohnen.png"
    file.write_bytes(PICTURE)
    paint = Paint(Look(kiosk_font=True), WHITE, BLACK, lambda tone: Style())
    rows = Pictogram("unknown-to-the-font", "#15569a", file).rows(16, 8, paint)
    blue = Color.parse("#15569a").rich_color
    styles = [part.style for row in rows for part in row if part.style]
    assert any(blue in (style.color, style.bgcolor) for style in styles)
