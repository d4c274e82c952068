"""Nothing of a visit outlives it."""

import gc

from kiosk.journey import NOBODY, Step, Touched, Visit
from kiosk.ui.visitor.base import VisitorScreen
from tests.ui.visitor import PRACTICE, Visitor, kiosk


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


async def test_leaving_leads_to_the_welcome() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar", "1", "2", "1")
        await visitor.touch("#leave")
        assert (visitor.step, visitor.app.visit) == (Step.ATTRACT, NOBODY)
        assert visitor.shown == "AttractScreen"


async def test_leaving_forgets_language_filters_list_and_text_size() -> None:
    async with kiosk() as visitor:
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
    async with kiosk() as visitor:
        await busy(visitor)
        await visitor.touch("#leave")
        await forgotten(visitor)


async def test_who_walked_away_leaves_no_trace_in_the_memory() -> None:
    async with kiosk() as visitor:
        await busy(visitor)
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "IdleScreen")
        await visitor.wait(lambda: not visitor.app.visit.begun)
        await forgotten(visitor)
