"""Nothing of a visit outlives it, and nobody's touch is taken for another's."""

import gc
from dataclasses import replace

import pytest

from kiosk.config import Config, VisitSettings
from kiosk.journey import NOBODY, Step, Visit
from kiosk.ui.screens.base import VisitorScreen
from tests.ui.walker import Visitor, kiosk

SOON = VisitSettings(idle_seconds=0, warning_seconds=1)
SLOWLY = VisitSettings(idle_seconds=0, warning_seconds=20)


def hurried(config: Config, visit: VisitSettings) -> Config:
    """`config` with other patience."""
    return replace(config, visit=visit)


async def test_leaving_leads_to_the_welcome() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar", "1", "2", "1")
        await visitor.touch("#leave")
        assert (visitor.step, visitor.app.visit) == (Step.ATTRACT, NOBODY)
        assert visitor.shown == "AttractScreen"


async def _remains(visitor: Visitor) -> list[object]:
    """Everything in the memory that knows of a visit, once the next screen has come."""
    await visitor.wait(lambda: len(visitor.app.screen_stack) == 2)
    visitor.app.screen.set_focus(None)
    await visitor.pilot.pause(0.1)
    gc.collect()
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, VisitorScreen)
        or (isinstance(thing, Visit) and len(thing.trail) > 1 and thing.language == "uk")
    ]


async def _busy(visitor: Visitor) -> None:
    """A visit that has seen every kind of screen."""
    await visitor.walk("uk", "1", "2")
    await visitor.touch("#filter-free")
    await visitor.touch("#contrast")
    await visitor.touch("#filter-free")
    await visitor.touch(".card")
    await visitor.touch("#code")
    await visitor.touch("#help")
    await visitor.touch("#back")


async def test_leaving_leaves_no_trace_in_the_memory() -> None:
    async with kiosk() as visitor:
        await _busy(visitor)
        await visitor.touch("#leave")
        assert await _remains(visitor) == []


async def test_an_untouched_visit_is_asked_for_and_then_forgotten(config: Config) -> None:
    async with kiosk(hurried(config, SOON)) as visitor:
        await visitor.walk("en", "1", "1")
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        assert visitor.sees("Are you still there?")
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert visitor.shown == "AttractScreen"
        assert visitor.app.visit == NOBODY


async def test_the_seconds_count_down(config: Config) -> None:
    async with kiosk(hurried(config, SLOWLY)) as visitor:
        await visitor.walk("de")
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        assert visitor.sees("20")
        await visitor.wait(lambda: visitor.sees("18"))


@pytest.mark.parametrize("answer", ["touch", "key"])
async def test_an_answer_continues_where_the_visitor_was(config: Config, answer: str) -> None:
    async with kiosk(hurried(config, SLOWLY)) as visitor:
        await visitor.walk("de", "1")
        before = visitor.app.visit
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        if answer == "touch":
            await visitor.touch_at(5, 5)
        else:
            await visitor.press("x")
        assert (visitor.shown, visitor.app.visit) == ("SubNeedScreen", before)


async def test_nobody_is_asked_while_nobody_is_there(config: Config) -> None:
    async with kiosk(hurried(config, SOON)) as visitor:
        await visitor.pilot.pause(1.3)
        assert visitor.shown == "AttractScreen"


async def test_a_visit_behind_too_small_a_window_is_forgotten_too(config: Config) -> None:
    async with kiosk(hurried(config, SOON)) as visitor:
        await visitor.walk("de", "1")
        await visitor.resize(40, 10)
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert visitor.shown == "TooSmallScreen"
        await visitor.resize(96, 27)
        assert visitor.shown == "AttractScreen"


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
        tile = visitor.widget(".tile")
        tile.choose()  # type: ignore[attr-defined]
        tile.choose()  # type: ignore[attr-defined]
        await visitor.settle()
        assert visitor.step is Step.OFFERS
        await visitor.press("escape")
        assert visitor.app.visit.place.step is Step.SUB_NEED
