"""The sizes that screens count with are those that Textual really lays out."""

from dataclasses import replace

import pytest

from kiosk.ui.components.picture_tiles import GAP, WIDE_GAP
from kiosk.ui.drawing.sizes import GAP_ROWS
from kiosk.ui.visitor.base import VisitorScreen
from tests.families import some_of
from tests.ui.visitor import DESIGN_SIZE, PRACTICE, SHIPPED, SIZES, Visitor, kiosk


def screen(visitor: Visitor) -> VisitorScreen:
    """What is shown."""
    assert isinstance(visitor.app.screen, VisitorScreen)
    return visitor.app.screen


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (80, 24), (60, 45)))
async def test_bars_and_body_are_as_large_as_the_screens_count(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        for keys in ((), ("1",), ("2",)):
            await (visitor.press(*keys) if keys else visitor.walk("de"))
            for bar in ("#top", "#bottom"):
                assert visitor.widget(bar).outer_size.width == size[0]
            parts = [visitor.widget(one).outer_size for one in ("#top", "#body", "#bottom")]
            assert sum(part.height for part in parts) == size[1]
            assert visitor.widget("#body").content_size == screen(visitor).body_size


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (80, 24), (60, 45)))
async def test_tiles_are_alike_and_lie_on_one_grid(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        for keys in ((), ("1",)):
            await (visitor.press(*keys) if keys else visitor.walk("ar"))
            regions = [tile.region for tile in visitor.app.screen.query(".tile")]
            across = {b.x - a.right for a in regions for b in regions if a.y == b.y and b.x > a.x}
            below = {b.y - a.bottom for a in regions for b in regions if a.x == b.x and b.y > a.y}
            left, right = min(one.x for one in regions), max(one.right for one in regions)
            assert min(across, default=GAP) in (GAP, WIDE_GAP)
            assert min(below) == GAP_ROWS
            assert len({region.size for region in regions}) == 1
            assert abs(left - (size[0] - right)) <= 1


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (80, 24), (60, 45)))
async def test_buttons_are_as_high_as_their_row(size: tuple[int, int]) -> None:
    settings = replace(SHIPPED, kiosk=replace(SHIPPED.kiosk, languages=("de", "ar")))
    async with kiosk(settings, size=size) as visitor:
        await visitor.walk("de", *PRACTICE)
        for row in ("#top", "#bottom", "#filters"):
            buttons = visitor.app.screen.query(f"{row} .button")
            assert len({one.outer_size.height for one in buttons if one.visible}) == 1
