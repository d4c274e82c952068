"""A place without room for any code says where there is one, or whom to ask."""

from collections.abc import Callable

import pytest
from textual.app import App, ComposeResult

from kiosk.language.strings import Strings
from kiosk.slip.codes.qr import DENSE, WITH_FONT, fit
from kiosk.ui.drawing.look import WARM, Look
from kiosk.ui.widgets.qr_code import QrCode

LINK = "https://kiosk.example.org/de/sprachcafe/"
SCREEN = (96, 27)
SAY = Strings("de")


class Place(App[None]):
    """A code in a place of some columns and rows."""

    def __init__(self, make: Callable[[int], str], place: tuple[int, int], font: bool) -> None:
        super().__init__()
        self.code = QrCode(make, SAY, look=Look(kiosk_font=font))
        self.code.styles.width, self.code.styles.height = place

    def compose(self) -> ComposeResult:
        """Nothing but the code."""
        yield self.code

    def on_mount(self) -> None:
        """The kiosk's colours."""
        self.register_theme(WARM)
        self.theme = WARM.name


async def shown(
    payload: str, place: tuple[int, int], *, font: bool = True, screen: tuple[int, int] = SCREEN
) -> str:
    """What the place shows of a payload that cannot be made shorter."""
    app = Place(lambda limit: payload, place, font)
    async with app.run_test(size=screen):
        rows = app.code.set_rows(*app.code.content_size)
        return "\n".join("".join(segment.text for segment in row) for row in rows)


def words(message: str) -> str:
    """The first word of a message, which never stands in a code."""
    return SAY(message).split()[0]


async def test_with_the_font_a_small_place_has_a_code() -> None:
    code = fit(LINK, 30, 13, WITH_FONT)
    assert code is not None
    assert code.per_cell == DENSE
    assert len((await shown(LINK, (30, 13))).splitlines()) == code.rows


async def test_a_place_that_is_too_small_says_that_a_touch_shows_the_code() -> None:
    assert words("touch-for-code") in await shown(LINK, (20, 8))
    assert words("touch-for-code") in await shown(LINK, (30, 13), font=False)


@pytest.mark.parametrize("font", [True, False])
async def test_only_what_fits_no_screen_sends_people_to_the_desk(font: bool) -> None:
    said = await shown("x" * 3000, (40, 20), font=font)
    assert words("touch-for-code") not in said
    assert SAY("code-too-small").split()[-1] in said


async def test_a_small_place_asks_for_a_short_payload() -> None:
    app = Place(lambda limit: LINK[:limit], (20, 8), True)
    async with app.run_test(size=SCREEN):
        assert len(app.code.payload()) < len(LINK)
