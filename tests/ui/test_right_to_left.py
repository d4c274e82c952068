"""Arabic: the whole screen is mirrored, and what is not Arabic keeps its order."""

from pathlib import Path

from kiosk.journey import ListWanted, OfferAdded, OfferChosen, SlipWanted
from kiosk.language.script import visual
from tests.ui.test_printing import paper
from tests.ui.visitor import PRACTICE, kiosk


async def test_in_arabic_the_first_tile_stands_at_the_right() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar")
        first, second = visitor.tiles()[:2]
        assert first.region.y == second.region.y
        assert first.region.x > second.region.right


async def test_in_arabic_the_bars_are_mirrored() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar")
        width = visitor.app.size.width
        assert visitor.widget("#back").region.right == width
        assert visitor.widget("#help").region.x == 0
        assert visitor.widget("#leave").region.x < visitor.widget("#title").region.x


async def test_in_arabic_the_code_stands_at_the_left() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar", "1", "2", "1")
        assert visitor.widget("#code").region.right < visitor.widget("#pages").region.x


async def test_in_german_the_code_stands_at_the_right() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1", "2", "1")
        assert visitor.widget("#code").region.x >= visitor.widget("#pages").region.right


async def test_in_arabic_the_right_arrow_goes_to_the_tile_at_the_right() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar")
        first, second = visitor.tiles()[:2]
        second.focus()
        await visitor.press("right")
        assert visitor.app.focused is first


async def test_phones_keep_their_order_in_arabic() -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await visitor.walk("ar", *PRACTICE)
        await visitor.choose(OfferChosen("sprachcafe"))
        assert visitor.sees("+49 30 23125 042")
        assert visitor.sees(visual("مقهى", right_to_left=True))


async def test_in_arabic_what_became_of_a_slip_stands_below_its_title(tmp_path: Path) -> None:
    async with kiosk(paper(tmp_path)) as visitor:
        await visitor.walk("ar", *PRACTICE)
        await visitor.do(OfferAdded("sprachcafe"), ListWanted(), SlipWanted())
        edge = visitor.widget("#title").content_region.right
        assert visitor.widget("#news").region.right == edge
        assert visitor.widget("#to-phone").region.right == edge
