"""The visitor who walks away: a question, a countdown, and then nobody."""

import pytest

from kiosk.journey import NOBODY, NeedChosen
from kiosk.settings.values import Settings
from tests.catalog.content_folder import Content
from tests.ui.visitor import Visitor, jitter, kiosk

LONG = 20
"""Seconds for which the question stays, so that a test may look at it."""


async def asked(visitor: Visitor) -> None:
    """Wait until the kiosk asks whether somebody is there; once is enough."""
    await visitor.wait(lambda: visitor.shown == "IdleScreen")
    visitor.try_patience(idle_seconds=90)


async def test_an_untouched_screen_asks_whether_somebody_is_there(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("en", "1")
        below = visitor.app.screen
        visitor.try_patience(warning_seconds=LONG)
        await asked(visitor)
        assert visitor.sees("Are you still there?")
        assert visitor.app.screen_stack[-2] is below


@pytest.mark.exhaustive
async def test_the_seconds_count_down(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        visitor.try_patience(warning_seconds=LONG)
        await asked(visitor)
        assert visitor.sees("20")
        await visitor.wait(lambda: visitor.sees("19"))
        await visitor.wait(lambda: visitor.sees("18"))


@pytest.mark.parametrize("answer", ["touch", "key"])
async def test_an_answer_continues_where_the_visitor_was(config: Settings, answer: str) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1")
        visit, below = visitor.app.visit, visitor.app.screen
        visitor.try_patience(warning_seconds=LONG)
        await asked(visitor)
        if answer == "touch":
            await visitor.touch_at(5, 5)
        else:
            await visitor.press("x")
        assert visitor.app.screen is below
        assert visitor.app.visit == visit


async def test_the_visitor_who_continued_can_go_on(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        visitor.try_patience(warning_seconds=LONG)
        await asked(visitor)
        await visitor.press("x")
        await visitor.choose(NeedChosen("german"))
        assert visitor.app.visit.place.need == "german"


@pytest.mark.exhaustive
async def test_when_nobody_answers_the_visit_is_forgotten(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("en", "1", "1")
        visitor.try_patience()
        await asked(visitor)
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert (visitor.shown, visitor.app.visit) == ("AttractScreen", NOBODY)
        assert len(visitor.app.screen_stack) == 2


@pytest.mark.exhaustive
async def test_help_without_a_language_is_left_alone_too(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.touch("#help")
        visitor.try_patience()
        await asked(visitor)
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert (visitor.shown, visitor.app.visit) == ("AttractScreen", NOBODY)


async def test_a_visit_behind_too_small_a_window_is_forgotten_too(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1")
        await visitor.resize(40, 10)
        visitor.try_patience()
        await visitor.wait(lambda: not visitor.app.visit.begun)
        assert visitor.shown == "TooSmallScreen"
        await visitor.resize(96, 27)
        assert visitor.shown == "AttractScreen"


@pytest.mark.exhaustive
async def test_nobody_is_asked_while_nobody_is_there(config: Settings) -> None:
    async with kiosk(config) as visitor:
        visitor.try_patience()
        for _ in range(25):
            await visitor.pilot.pause(0.1)
            assert visitor.shown == "AttractScreen"


@pytest.mark.exhaustive
async def test_a_panel_that_jitters_is_nobody(config: Settings) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        visitor.try_patience()
        jitter(visitor)
        await asked(visitor)
        await visitor.wait(lambda: not visitor.app.visit.begun)


async def test_who_stays_sees_what_was_edited_meanwhile(config: Settings, content: Content) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1", "1")
        visitor.try_patience(warning_seconds=LONG)
        await asked(visitor)
        before = visitor.loaded
        content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Plauderstunde")
        await visitor.wait(lambda: visitor.loaded is not before)
        assert visitor.shown == "IdleScreen"
        await visitor.press("x")
        assert visitor.sees("Plauderstunde")


async def test_who_stays_after_the_window_has_changed_sees_a_screen_of_its_size(
    config: Settings,
) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de")
        visitor.try_patience(warning_seconds=LONG)
        await asked(visitor)
        await visitor.resize(120, 40)
        await visitor.press("x")
        assert (visitor.shown, len(visitor.rows())) == ("NeedScreen", 40)
        await visitor.choose(NeedChosen("german"))
