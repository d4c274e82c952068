"""The window changes its size: a visit keeps its place, and too small a one asks for room."""

import pytest

from kiosk.journey import NOBODY, Step
from kiosk.settings.values import Settings
from tests.families import some_of
from tests.ui.visitor import DESIGN_SIZE, kiosk

TOO_SMALL = [(59, 27), (96, 19), (40, 10), (1, 1)]
OTHERS = [(60, 20), (80, 24), (120, 40), (60, 80), (200, 60), (96, 27)]


@pytest.mark.parametrize("size", some_of(TOO_SMALL, (59, 27), (1, 1)))
async def test_too_small_a_window_asks_staff_and_then_the_visit_goes_on(
    config: Settings, size: tuple[int, int]
) -> None:
    async with kiosk(config, locked=True, painted=True) as visitor:
        await visitor.walk("de", "1")
        visit = visitor.app.visit
        await visitor.resize(*size)
        assert visitor.shown == "TooSmallScreen"
        await visitor.resize(*DESIGN_SIZE)
        assert (visitor.shown, visitor.app.visit) == ("SubNeedScreen", visit)
        await visitor.press("1")
        assert visitor.step is Step.OFFERS


@pytest.mark.parametrize("size", [(59, 27), (60, 19), (40, 10)])
async def test_the_request_names_the_size_that_is_enough(
    config: Settings, size: tuple[int, int]
) -> None:
    async with kiosk(config, size=size, locked=True, painted=True) as visitor:
        assert visitor.sees("60")
        assert visitor.sees("20")


async def test_a_window_of_that_size_shows_the_kiosk(config: Settings) -> None:
    async with kiosk(config, size=(60, 20), locked=True, painted=True) as visitor:
        assert visitor.shown == "AttractScreen"


async def test_the_kiosk_may_begin_in_a_small_window(config: Settings) -> None:
    async with kiosk(config, size=(40, 10), locked=True, painted=True) as visitor:
        assert visitor.shown == "TooSmallScreen"
        await visitor.resize(*DESIGN_SIZE)
        assert (visitor.shown, visitor.app.visit) == ("AttractScreen", NOBODY)


async def test_touches_and_keys_on_the_request_move_nobody(config: Settings) -> None:
    async with kiosk(config, locked=True, painted=True) as visitor:
        await visitor.walk("de", "1")
        visit = visitor.app.visit
        await visitor.resize(40, 10)
        for cell in ((0, 0), (20, 5), (39, 9)):
            await visitor.touch_at(*cell)
        await visitor.press("1", "x")
        assert visitor.app.visit == visit


async def test_leaving_by_keyboard_works_behind_the_request_too(config: Settings) -> None:
    async with kiosk(config, locked=True, painted=True) as visitor:
        await visitor.walk("de", "1")
        await visitor.resize(40, 10)
        await visitor.press("escape", "escape", "escape")
        assert not visitor.app.visit.begun
        assert visitor.shown == "TooSmallScreen"


@pytest.mark.parametrize("size", some_of(OTHERS, (60, 20), (120, 40)))
async def test_a_change_of_size_in_the_middle_of_a_visit_keeps_the_place(
    config: Settings, size: tuple[int, int]
) -> None:
    async with kiosk(config, locked=True, painted=True) as visitor:
        await visitor.walk("de", "1", "1", "1")
        visit = visitor.app.visit
        await visitor.resize(*size)
        assert visitor.app.visit == visit
        assert visitor.has("#leave")
        assert visitor.widget("#leave").region.right <= size[0]
        await visitor.touch("#leave")
        assert not visitor.app.visit.begun
