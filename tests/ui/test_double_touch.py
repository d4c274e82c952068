"""A touch counts once, and on the screen that it was meant for."""

from kiosk.journey import Step
from tests.ui.visitor import kiosk


async def test_a_second_tap_does_not_reach_the_next_screen() -> None:
    async with kiosk(guard_seconds=60) as visitor:
        await visitor.press("enter", "1")
        await visitor.touch(".tile")
        assert visitor.step is Step.LANGUAGE


async def test_a_moment_later_the_next_screen_listens() -> None:
    async with kiosk(guard_seconds=0.1) as visitor:
        await visitor.press("enter")
        await visitor.pilot.pause(0.15)
        await visitor.touch(".tile")
        assert visitor.step is Step.NEED


async def test_a_second_tap_on_leave_begins_no_new_visit() -> None:
    async with kiosk(guard_seconds=60) as visitor:
        await visitor.press("enter", "escape", "escape", "escape")
        assert visitor.step is Step.ATTRACT
        await visitor.touch("#greeting")
        assert visitor.step is Step.ATTRACT


async def test_two_touches_at_once_are_one_choice() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1")
        tile = visitor.tiles()[0]
        tile.choose()
        tile.choose()
        await visitor.settle()
        assert visitor.step is Step.OFFERS
        await visitor.press("escape")
        assert visitor.app.visit.place.step is Step.SUB_NEED
