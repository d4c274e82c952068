"""A visitor types a word, with a finger or on a keyboard, and sees what it finds."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from textual.pilot import Pilot

from kiosk import journey
from kiosk.catalog.opening import BERLIN
from kiosk.config import read
from kiosk.journey import NOBODY, Event, Step
from kiosk.ui.app import KioskApp
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.search import SearchScreen
from kiosk.ui.widgets.sheet import Choice
from kiosk.ui.widgets.touch_keys import TouchKeys, borders

SHIPPED = Path(__file__).parents[2] / "kiosk.toml"
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=BERLIN)
PATIENCE = 15.0
SIZES = [(80, 24), (96, 27), (120, 40), (60, 80), (60, 20)]


class Visitor:
    """Somebody who searches."""

    def __init__(self, app: KioskApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def typed(self) -> str:
        return self.app.visit.place.typed

    @property
    def screen(self) -> SearchScreen:
        assert isinstance(self.app.screen, SearchScreen)
        return self.app.screen

    async def waits_for(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not holds():
                await self.pilot.pause(0.01)

    async def does(self, *events: Event) -> None:
        """Choose one thing after the other."""
        for event in events:
            self.app.screen.post_message(Choice.Chosen(event))
            await self.settles()

    async def searches_in(self, language: str) -> None:
        """Go from the welcome to the search."""
        await self.does(journey.Touched(), journey.LanguageChosen(language), journey.SearchWanted())

    async def presses(self, *keys: str) -> None:
        """Press keys of a real keyboard."""
        await self.pilot.press(*keys)
        await self.settles()

    async def touches_key(self, event: Event) -> None:
        """Touch the middle of the key that stands for an event."""
        keys = self.screen.query_one(TouchKeys)
        width, height = keys.content_size
        cells = ((x, y) for y in range(height) for x in range(width))
        held = [(x, y) for x, y in cells if (key := keys.key_at(x, y)) and key.event == event]
        assert held, f"no key for {event}"
        assert await self.pilot.click(keys, offset=held[len(held) // 2])
        await self.settles()

    async def settles(self) -> None:
        """Wait until the screen shows the visit as it is now."""
        await self.pilot.pause()
        await self.waits_for(lambda: self.settled)
        await self.pilot.pause()

    @property
    def settled(self) -> bool:
        screen = self.app.screen
        if not isinstance(screen, VisitorScreen):
            return not self.app.visit.begun
        return screen.scene.visit == self.app.visit and bool(screen.query(Choice))

    def cards(self) -> list[object]:
        """What the cards on the screen stand for."""
        found = self.screen.query(".found").results(Choice)
        return [card.event for card in found if card.visible]


@asynccontextmanager
async def visitor(size: tuple[int, int] = (96, 27)) -> AsyncIterator[Visitor]:
    """A visitor at the shipped kiosk."""
    app = KioskApp(read(SHIPPED), clock=lambda: NOON, guard_seconds=0)
    async with app.run_test(size=size) as pilot:
        somebody = Visitor(app, pilot)
        await somebody.waits_for(lambda: app.loaded is not None)
        yield somebody


KITA = journey.NeedChosen("child.childcare")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_touched_keys_type_a_word_that_finds(size: tuple[int, int]) -> None:
    async with visitor(size) as somebody:
        await somebody.searches_in("de")
        for letter in "kita":
            await somebody.touches_key(journey.Typed(letter))
        assert somebody.typed == "kita"
        assert somebody.cards()[0] == KITA


@pytest.mark.parametrize(
    ("language", "word"),
    [("ru", "садик"), ("uk", "садочок"), ("tr", "kreş"), ("ar", "حضانة"), ("en", "nursery")],
)
async def test_the_keys_are_those_of_the_visitors_language(language: str, word: str) -> None:
    async with visitor() as somebody:
        await somebody.searches_in(language)
        for letter in word:
            await somebody.touches_key(journey.Typed(letter))
        assert KITA in somebody.cards()


async def test_a_real_keyboard_types_too() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("ar")
        await somebody.presses(*"Kitta", "backspace", "backspace", "a")
        assert somebody.typed == "Kita"
        assert KITA in somebody.cards()


async def test_digits_are_typed_and_choose_no_card() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        await somebody.presses("1", "1", "2")
        assert somebody.typed == "112"
        assert journey.OfferChosen("notruf-112") in somebody.cards()


async def test_the_space_bar_types_a_space() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("ru")
        await somebody.presses(*"детский", "space", *"сад")
        assert somebody.typed == "детский сад"


async def test_no_letter_is_lost_however_fast_somebody_types() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        for letter in "integrationskurs":
            somebody.screen.post_message(Choice.Chosen(journey.Typed(letter)))
        await somebody.waits_for(lambda: somebody.typed == "integrationskurs")


async def test_typing_keeps_the_screen_and_its_widgets() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        before = somebody.screen
        await somebody.presses(*"kita")
        assert somebody.screen is before


async def test_a_touched_card_opens_and_back_leads_to_the_word() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        await somebody.presses(*"sprachcafe")
        assert await somebody.pilot.click(".found")
        await somebody.settles()
        assert somebody.app.visit.place.step in (Step.OFFER, Step.OFFERS)
        await somebody.presses("escape")
        assert somebody.typed == "sprachcafe"


async def test_enter_takes_the_first_card() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        await somebody.presses(*"kita", "enter")
        assert somebody.app.visit.place.need == KITA.need


async def test_paging_shows_other_cards() -> None:
    async with visitor((80, 24)) as somebody:
        await somebody.searches_in("de")
        await somebody.presses(*"deutsch")
        first = somebody.cards()
        await somebody.touches_key(journey.PageTurned(1))
        assert somebody.cards()
        assert not [card for card in somebody.cards() if card in first]


async def test_another_keyboard_shows_other_keys() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("uk")
        await somebody.touches_key(journey.KeyboardChosen(1))
        await somebody.touches_key(journey.Typed("k"))
        assert somebody.typed == "k"


async def test_nothing_found_is_said() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        await somebody.presses(*"xqzvw")
        assert somebody.cards() == []
        assert somebody.screen.query_one("#message").display


async def test_large_text_searches_as_well() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        await somebody.does(journey.TextSizeToggled())
        await somebody.presses(*"kita")
        assert somebody.cards()[0] == KITA


async def test_leaving_forgets_what_was_typed() -> None:
    async with visitor() as somebody:
        await somebody.searches_in("de")
        await somebody.presses(*"kita")
        await somebody.does(journey.Left())
        assert somebody.app.visit == NOBODY
        await somebody.searches_in("de")
        assert (somebody.typed, somebody.cards()) == ("", [])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_search_is_one_touch_from_the_needs(size: tuple[int, int]) -> None:
    async with visitor(size) as somebody:
        await somebody.does(journey.Touched(), journey.LanguageChosen("de"))
        choices = somebody.app.screen.query(Choice)
        assert [c for c in choices if c.event == journey.SearchWanted() and c.region.area]


@pytest.mark.parametrize("size", SIZES[:4], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_every_key_is_large_enough_to_touch(size: tuple[int, int]) -> None:
    async with visitor(size) as somebody:
        await somebody.searches_in("ru")
        screen = somebody.screen
        assert screen.keys_rows // 4 >= 3
        longest = max(map(len, screen.keyboard.rows))
        ends = borders([1.0] * longest, screen.query_one(TouchKeys).content_size.width)
        assert min(right - left for left, right in pairwise(ends)) >= 4
