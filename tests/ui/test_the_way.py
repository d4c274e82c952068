"""The way from the welcome to an offer, the ways off it, and back."""

import pytest

from kiosk.journey import (
    LanguageChosen,
    NeedChosen,
    OfferChosen,
    PageTurned,
    SearchWanted,
    Step,
)
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.widgets.choice import VisitChoice
from tests.families import some_of
from tests.ui.visitor import DESIGN_SIZE, PRACTICE, SIZES, kiosk

TO_AN_OFFER = ("1", *PRACTICE, "1")
"""The digits of one tile after the other, from the languages to an offer."""


async def test_four_touches_lead_from_the_welcome_to_a_code() -> None:
    async with kiosk() as visitor:
        way = [visitor.step]
        for tile in (".endonym", ".tile", ".tile", ".card"):
            await visitor.touch(tile)
            way.append(visitor.step)
        assert way == [
            Step.ATTRACT,
            Step.NEED,
            Step.SUB_NEED,
            Step.OFFERS,
            Step.OFFER,
        ]
        assert visitor.sees("▄")


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (80, 24), (60, 45)))
@pytest.mark.parametrize("language", ["de", "ar"])
async def test_touches_lead_to_a_certain_offer_at_every_size(
    size: tuple[int, int], language: str
) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.touch("#greeting")
        for event in (
            LanguageChosen(language),
            NeedChosen("german"),
            NeedChosen("german.practice"),
            OfferChosen("sprachcafe"),
        ):
            await visitor.choose(event)
        assert visitor.app.visit.place.offer == "sprachcafe"


async def test_the_welcome_tells_the_time_and_what_is_open_in_the_house() -> None:
    async with kiosk() as visitor:
        assert visitor.sees("10:00")
        assert visitor.sees("Beratung in mehreren Sprachen") or visitor.sees("Advice")


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "uk", "ru"])
async def test_the_needs_are_asked_for_in_the_chosen_language(language: str) -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await visitor.walk(language)
        assert (visitor.step, visitor.app.visit.language) == (Step.NEED, language)
        need = visitor.catalog.needs["housing"]
        assert visitor.sees(need.texts[language].title)


async def test_every_need_is_on_one_of_the_pages() -> None:
    async with kiosk(size=(80, 24)) as visitor:
        await visitor.walk("de")
        seen: set[str] = set()
        for following in range(1, 9):
            events = visitor.meant()
            seen |= {event.need for event in events if isinstance(event, NeedChosen)}
            if PageTurned(following) not in events:
                break
            await visitor.choose(PageTurned(following))
        needs = visitor.catalog.needs.values()
        assert seen == {need.id for need in needs if not need.urgent}


async def test_a_need_of_the_second_page_is_reached() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        last = [*visitor.catalog.needs][-1]
        await visitor.choose(NeedChosen(last))
        assert (visitor.step, visitor.app.visit.place.need) == (Step.SUB_NEED, last)


async def test_a_need_shows_its_narrower_needs_and_all_of_them() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1")
        assert visitor.step is Step.SUB_NEED
        assert visitor.sees("Sprechen")
        await visitor.touch(".whole")
        assert (visitor.step, visitor.app.visit.place.need) == (Step.OFFERS, "german")


@pytest.mark.exhaustive
async def test_help_is_reached_from_everywhere_and_back_returns() -> None:
    async with kiosk() as visitor:
        for digit in ("enter", *TO_AN_OFFER):
            step = visitor.step
            await visitor.touch("#help")
            assert (visitor.step, visitor.sees("112")) == (Step.HELP, True)
            await visitor.touch("#back")
            assert visitor.step is step
            await visitor.press(digit)
        assert visitor.app.visit.place.offer


async def test_a_help_line_shows_a_code_that_dials() -> None:
    async with kiosk() as visitor:
        await visitor.touch("#help")
        await visitor.touch(".card")
        assert visitor.step is Step.OFFER
        assert visitor.has("#code")


async def test_starting_over_keeps_the_language() -> None:
    async with kiosk() as visitor:
        await visitor.walk("tr", PRACTICE[0])
        await visitor.touch("#start-over")
        assert (visitor.step, visitor.app.visit.language) == (Step.NEED, "tr")


@pytest.mark.exhaustive
async def test_another_language_can_be_chosen_in_the_middle() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.choose(OfferChosen("sprachcafe"))
        await visitor.touch("#language-button")
        assert visitor.step is Step.LANGUAGE
        await visitor.press("2")
        assert (visitor.step, visitor.app.visit.language) == (Step.OFFER, "en")
        assert visitor.sees("Language café")


@pytest.mark.parametrize("size", some_of(SIZES[1:2] + SIZES[3:], DESIGN_SIZE, (60, 45)))
async def test_all_needs_and_the_search_stand_on_one_page(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.walk("uk")
        tiles = {tile.event for tile in visitor.app.screen.query(".tile").results(VisitChoice)}
        needs = [need.id for need in visitor.catalog.needs.values() if not need.urgent]
        assert tiles == {SearchWanted(), *map(NeedChosen, needs)}


async def test_each_narrower_need_shows_a_picture_of_its_own() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1")
        tiles = visitor.app.screen.query(".tile").results(VisitChoice)
        names = [part.name for tile in tiles for part in tile.parts if isinstance(part, Pictogram)]
        subs = [sub.pictogram for sub in visitor.catalog.needs["german"].subs]
        assert names == [*subs, "german"]
