"""Nothing of a visit outlives it."""

import gc
from dataclasses import replace

import pytest

from kiosk.journey import (
    NOBODY,
    LanguageChosen,
    Left,
    SearchWanted,
    Step,
    Touched,
    Typed,
    Visit,
)
from kiosk.settings.values import ScreenSettings
from kiosk.ui.visitor.base import VisitorScreen
from tests.families import some_of
from tests.ui.memory_texts import holders
from tests.ui.visitor import PRACTICE, SHIPPED, Visitor, kiosk


async def busy(visitor: Visitor) -> None:
    """A visit that has chosen everything that can be remembered, and seen most screens."""
    await visitor.walk("uk", *PRACTICE)
    await visitor.touch("#filter-free")
    await visitor.touch("#contrast")
    await visitor.touch(".card")
    await visitor.touch("#keep")
    await visitor.touch("#text-size")
    await visitor.touch("#code")
    await visitor.touch("#help")
    await visitor.touch("#back")


def remains() -> list[object]:
    """Everything in the memory that knows of a visit."""
    gc.collect()
    return [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, VisitorScreen)
        or (isinstance(thing, Visit) and len(thing.trail) > 1 and thing.language == "uk")
    ]


async def forgotten(visitor: Visitor) -> None:
    """Wait until the next screen has come and nothing in the memory knows of a visit."""
    await visitor.wait(lambda: len(visitor.app.screen_stack) == 2)
    await visitor.wait(lambda: remains() == [])


@pytest.mark.exhaustive
@pytest.mark.parametrize("kiosk_font", some_of([False, True], True))
async def test_what_was_typed_is_in_nothing_that_outlives_the_visit(kiosk_font: bool) -> None:
    word = "".join(chr(ord("a") + number) for number in (16, 23, 25, 21, 9, 10))
    config = replace(SHIPPED, screen=ScreenSettings(kiosk_font=kiosk_font))
    async with kiosk(config, painted=True) as visitor:
        await visitor.do(Touched(), LanguageChosen("en"), SearchWanted())
        await visitor.do(*map(Typed, f"{word}en"))
        assert holders(word)
        await visitor.do(Left())
        await visitor.wait(lambda: holders(word) == [])


async def test_leaving_leads_to_the_welcome() -> None:
    async with kiosk(painted=True) as visitor:
        await visitor.walk("ar", "1", "2", "1")
        await visitor.touch("#leave")
        assert (visitor.step, visitor.app.visit) == (Step.ATTRACT, NOBODY)
        assert visitor.shown == "AttractScreen"


@pytest.mark.exhaustive
async def test_leaving_forgets_language_filters_list_and_text_size() -> None:
    async with kiosk(painted=True) as visitor:
        await busy(visitor)
        assert visitor.app.visit.chosen
        await visitor.touch("#leave")
        assert visitor.app.visit == NOBODY
        await visitor.do(Touched())
        assert not visitor.app.visit.language
        assert not visitor.app.visit.chosen
        assert visitor.app.visit.filters == NOBODY.filters
        assert not visitor.app.present.look.large


async def test_leaving_leaves_no_trace_in_the_memory() -> None:
    async with kiosk(painted=True) as visitor:
        await busy(visitor)
        await visitor.touch("#leave")
        await forgotten(visitor)


@pytest.mark.exhaustive
async def test_who_walked_away_leaves_no_trace_in_the_memory() -> None:
    async with kiosk(painted=True) as visitor:
        await busy(visitor)
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        await visitor.wait(lambda: not visitor.app.visit.begun)
        await forgotten(visitor)
