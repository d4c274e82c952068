"""The visitor who walks away: a question, a countdown, and nothing that remembers them."""

import gc
from dataclasses import replace

from textual.screen import Screen

from kiosk.config import Config, VisitSettings
from kiosk.journey import (
    NOBODY,
    FilterToggled,
    HelpWanted,
    LanguageChosen,
    Left,
    NeedChosen,
    OfferAdded,
    OfferChosen,
    TextSizeToggled,
    Touched,
)
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.idle import IdleScreen
from tests.ui.kiosk_under_test import Kiosk, running, shipped
from tests.ui.staff_area import SIZE, press, text

VISIT = (
    Touched(),
    LanguageChosen("de"),
    NeedChosen("german"),
    NeedChosen("german.practice"),
    FilterToggled("free"),
    OfferAdded("sprachcafe"),
    TextSizeToggled(),
    OfferChosen("sprachcafe"),
)
"""A visit in which everything that can be remembered is chosen."""


def impatient(idle_seconds: int = 1, warning_seconds: int = 30) -> Config:
    """The shipped settings of a kiosk that soon asks whether anybody is there."""
    return replace(shipped(), visit=VisitSettings(idle_seconds, warning_seconds))


async def asked(kiosk: Kiosk) -> Screen[object]:
    """Wait until the kiosk asks, and give the question."""
    await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, IdleScreen))
    await kiosk.wait_for(lambda: "Sind Sie noch da?" in text(kiosk))
    return kiosk.app.screen


async def answered(kiosk: Kiosk, question: Screen[object]) -> None:
    """Wait until a question is gone; the next one may be there already on a busy machine."""
    await kiosk.wait_for(lambda: question not in kiosk.app.screen_stack)


def visitor_screens() -> set[int]:
    """The screens of visits that are anywhere in memory."""
    gc.collect()
    return {id(one) for one in gc.get_objects() if issubclass(type(one), VisitorScreen)}


async def test_an_untouched_screen_asks_whether_somebody_is_there() -> None:
    async with running(impatient(), size=SIZE) as kiosk:
        await kiosk.choose(Touched(), LanguageChosen("de"))
        below = kiosk.app.screen
        await asked(kiosk)
        assert kiosk.app.screen_stack[-2] is below


async def test_the_question_counts_down() -> None:
    async with running(impatient(warning_seconds=20), size=SIZE) as kiosk:
        await kiosk.choose(Touched(), LanguageChosen("de"))
        await asked(kiosk)
        await kiosk.wait_for(lambda: "19" in text(kiosk))
        await kiosk.wait_for(lambda: "18" in text(kiosk))


async def test_a_touch_continues_at_the_same_place() -> None:
    async with running(impatient(), size=SIZE) as kiosk:
        await kiosk.choose(*VISIT)
        visit, below = kiosk.app.visit, kiosk.app.screen
        question = await asked(kiosk)
        kiosk.touch(SIZE[0] // 2, SIZE[1] // 2)
        await answered(kiosk, question)
        assert below in kiosk.app.screen_stack
        assert kiosk.app.visit == visit


async def test_a_key_continues_at_the_same_place() -> None:
    async with running(impatient(), size=SIZE) as kiosk:
        await kiosk.choose(*VISIT)
        visit, below = kiosk.app.visit, kiosk.app.screen
        question = await asked(kiosk)
        await press(kiosk, "1")
        await answered(kiosk, question)
        assert below in kiosk.app.screen_stack
        assert kiosk.app.visit == visit


async def test_the_visitor_who_continued_can_go_on() -> None:
    async with running(impatient(), size=SIZE) as kiosk:
        await kiosk.choose(Touched(), LanguageChosen("de"))
        question = await asked(kiosk)
        await press(kiosk, "1")
        await answered(kiosk, question)
        await kiosk.choose(NeedChosen("german"))
        assert kiosk.app.visit.place.need == "german"


async def test_when_nobody_answers_the_visit_is_forgotten() -> None:
    async with running(impatient(warning_seconds=1), size=SIZE) as kiosk:
        await kiosk.choose(*VISIT)
        await asked(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))
        assert kiosk.app.visit == NOBODY
        assert len(kiosk.app.screen_stack) == 2


async def test_help_without_a_language_is_left_alone_too() -> None:
    async with running(impatient(warning_seconds=1), size=SIZE) as kiosk:
        await kiosk.choose(HelpWanted())
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))
        assert kiosk.app.visit == NOBODY


async def test_a_waiting_kiosk_asks_nobody() -> None:
    async with running(impatient(idle_seconds=0, warning_seconds=1), size=SIZE) as kiosk:
        for _ in range(25):
            await kiosk.pilot.pause(0.1)
            assert isinstance(kiosk.app.screen, AttractScreen)


async def test_leaving_forgets_language_filters_and_list() -> None:
    async with running(shipped(), size=SIZE) as kiosk:
        await kiosk.choose(*VISIT)
        await kiosk.choose(Left())
        assert kiosk.app.visit == NOBODY
        await kiosk.choose(Touched())
        assert not kiosk.app.visit.language
        assert not kiosk.app.visit.chosen
        assert kiosk.app.visit.filters == NOBODY.filters
        assert not kiosk.app.look.large


async def test_no_screen_of_a_visit_outlives_it() -> None:
    others = visitor_screens()
    async with running(shipped(), size=SIZE) as kiosk:
        await kiosk.choose(*VISIT)
        assert visitor_screens() - others
        await kiosk.choose(Left())
        await kiosk.wait_for(lambda: not visitor_screens() - others)


async def test_no_screen_outlives_a_visitor_who_walked_away() -> None:
    others = visitor_screens()
    async with running(impatient(warning_seconds=1), size=SIZE) as kiosk:
        await kiosk.choose(*VISIT)
        await asked(kiosk)
        await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))
        await kiosk.wait_for(lambda: not visitor_screens() - others)
