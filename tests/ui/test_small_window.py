"""A window that is too small asks for room, and the visitor loses nothing by it."""

import pytest

from kiosk.journey import NOBODY, LanguageChosen, NeedChosen, OfferChosen, Step, Touched
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.offer import OfferScreen
from kiosk.ui.screens.offers import OffersScreen
from kiosk.ui.screens.too_small import TooSmallScreen
from tests.ui.kiosk_under_test import Kiosk, running, shipped
from tests.ui.staff_area import text

SIZE = (96, 27)
TOO_SMALL = [(40, 10), (59, 20), (60, 19)]


async def resize(kiosk: Kiosk, width: int, height: int) -> None:
    """Give the window another size and wait until the kiosk has noticed."""
    await kiosk.pilot.resize_terminal(width, height)
    await kiosk.wait_for(
        lambda: isinstance(kiosk.app.screen, TooSmallScreen) == kiosk.app.too_small
    )
    await kiosk.pilot.pause()


async def to_the_cards(kiosk: Kiosk) -> None:
    """From the welcome to the offers of one need."""
    await kiosk.choose(
        Touched(), LanguageChosen("de"), NeedChosen("german"), NeedChosen("german.practice")
    )


@pytest.mark.parametrize("size", TOO_SMALL)
async def test_a_small_window_asks_to_be_enlarged(size: tuple[int, int]) -> None:
    async with running(shipped(), size=SIZE) as kiosk:
        await resize(kiosk, *size)
        assert isinstance(kiosk.app.screen, TooSmallScreen)
        assert "60" in text(kiosk)
        assert "20" in text(kiosk)


async def test_the_smallest_window_shows_the_kiosk() -> None:
    async with running(shipped(), size=(60, 20)) as kiosk:
        assert isinstance(kiosk.app.screen, AttractScreen)


async def test_the_kiosk_may_begin_in_a_small_window() -> None:
    async with running(shipped(), size=(40, 10)) as kiosk:
        assert isinstance(kiosk.app.screen, TooSmallScreen)
        await resize(kiosk, *SIZE)
        assert isinstance(kiosk.app.screen, AttractScreen)
        assert kiosk.app.visit == NOBODY


async def test_an_enlarged_window_continues_where_the_visitor_was() -> None:
    async with running(shipped(), size=SIZE) as kiosk:
        await to_the_cards(kiosk)
        visit = kiosk.app.visit
        await resize(kiosk, 40, 10)
        await resize(kiosk, *SIZE)
        assert kiosk.app.visit == visit
        assert isinstance(kiosk.app.screen, OffersScreen)


async def test_the_visitor_goes_on_after_the_window_was_small() -> None:
    async with running(shipped(), size=SIZE) as kiosk:
        await to_the_cards(kiosk)
        await resize(kiosk, 40, 10)
        await resize(kiosk, *SIZE)
        await kiosk.choose(OfferChosen("sprachcafe"))
        assert kiosk.app.visit.place.step is Step.OFFER
        assert isinstance(kiosk.app.screen, OfferScreen)


async def test_touches_on_the_request_move_nobody() -> None:
    async with running(shipped(), size=SIZE) as kiosk:
        await to_the_cards(kiosk)
        visit = kiosk.app.visit
        await resize(kiosk, 40, 10)
        for cell in ((0, 0), (20, 5), (39, 9)):
            kiosk.touch(*cell)
        kiosk.press("1")
        await kiosk.pilot.pause()
        assert kiosk.app.visit == visit
