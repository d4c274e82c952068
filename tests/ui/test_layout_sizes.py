"""The sizes that screens count with are those that Textual really lays out."""

from dataclasses import replace

import pytest

from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_COLUMNS, GAP_ROWS
from kiosk.ui.visitor.base import VisitorScreen
from tests.ui.visitor import PRACTICE, SHIPPED, SIZES, Visitor, kiosk

WINDOWS = (*SIZES, (60, 45), (72, 54))


def screen(visitor: Visitor) -> VisitorScreen:
    """What is shown."""
    assert isinstance(visitor.app.screen, VisitorScreen)
    return visitor.app.screen


@pytest.mark.parametrize("size", WINDOWS, ids=str)
async def test_bars_and_body_are_as_large_as_the_screens_count(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        for keys in ((), ("1",), ("2",)):
            await (visitor.press(*keys) if keys else visitor.walk("de"))
            for bar in ("#top", "#bottom"):
                assert visitor.widget(bar).outer_size == (size[0], BAR_ROWS)
            assert visitor.widget("#body").content_size == screen(visitor).body_size


@pytest.mark.parametrize("size", WINDOWS, ids=str)
async def test_tiles_lie_as_far_apart_as_the_plan_says(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.walk("de")
        regions = [tile.region for tile in visitor.app.screen.query(".tile")]
        across = {b.x - a.right for a in regions for b in regions if a.y == b.y and b.x > a.x}
        below = {b.y - a.bottom for a in regions for b in regions if a.x == b.x and b.y > a.y}
        assert min(across) == GAP_COLUMNS
        assert min(below) == GAP_ROWS


@pytest.mark.parametrize("size", WINDOWS, ids=str)
async def test_buttons_are_as_high_as_their_row(size: tuple[int, int]) -> None:
    settings = replace(SHIPPED, kiosk=replace(SHIPPED.kiosk, languages=("de", "ar")))
    async with kiosk(settings, size=size) as visitor:
        await visitor.walk("de", *PRACTICE)
        heights = {one.outer_size.height for one in visitor.choices() if one.has_class("button")}
        assert heights == {BAR_ROWS}
