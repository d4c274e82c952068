"""A visitor types a word, with a finger or on a keyboard, and sees what it finds."""

from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk import journey
from kiosk.journey import NOBODY, Event, Step
from kiosk.language.keyboards import keyboards
from kiosk.settings.values import ScreenSettings
from kiosk.ui.visitor.search import SearchScreen
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.touch_keys import TouchKeys, borders
from tests.families import some_of
from tests.ui.visitor import DESIGN_SIZE, SHIPPED, SIZES, Visitor, kiosk

WINDOWS = [*SIZES, (60, 20)]


def typed(visitor: Visitor) -> str:
    """The letters that are typed so far."""
    return visitor.app.visit.place.typed


def search_screen(visitor: Visitor) -> SearchScreen:
    """The search, which is shown."""
    assert isinstance(visitor.app.screen, SearchScreen)
    return visitor.app.screen


def cards(visitor: Visitor) -> list[object]:
    """What the cards on the screen stand for."""
    found = visitor.app.screen.query(".found").results(VisitChoice)
    return [card.event for card in found if card.region.area and card.visible]


async def search_in(visitor: Visitor, language: str) -> None:
    """Go from the welcome to the search."""
    await visitor.do(journey.Touched(), journey.LanguageChosen(language), journey.SearchWanted())


async def touch_key(visitor: Visitor, event: Event) -> None:
    """Touch the middle of the key that stands for an event."""
    keys = search_screen(visitor).query_one(TouchKeys)
    width, height = keys.content_size
    cells = ((x, y) for y in range(height) for x in range(width))
    held = [(x, y) for x, y in cells if (key := keys.key_at(x, y)) and key.event == event]
    assert held, f"no key for {event}"
    x, y = held[len(held) // 2]
    await visitor.touch_at(keys.content_region.x + x, keys.content_region.y + y)


KITA = journey.NeedChosen("child.childcare")


@pytest.mark.parametrize("size", some_of(WINDOWS, DESIGN_SIZE, (60, 80), (60, 20)))
async def test_touched_keys_type_a_word_that_finds(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await search_in(visitor, "de")
        for letter in "kita":
            await touch_key(visitor, journey.Typed(letter))
        assert typed(visitor) == "kita"
        assert cards(visitor)[0] == KITA


@pytest.mark.parametrize(
    ("language", "word"),
    [("ru", "садик"), ("uk", "садочок"), ("tr", "kreş"), ("ar", "حضانة"), ("en", "nursery")],
)
async def test_the_keys_are_those_of_the_visitors_language(language: str, word: str) -> None:
    async with kiosk() as visitor:
        await search_in(visitor, language)
        for letter in word:
            await touch_key(visitor, journey.Typed(letter))
        assert KITA in cards(visitor)


async def test_a_real_keyboard_types_too() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "ar")
        await visitor.press(*"Kitta", "backspace", "backspace", "a")
        assert typed(visitor) == "Kita"
        assert KITA in cards(visitor)


async def test_digits_are_typed_and_choose_no_card() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        await visitor.press("1", "1", "2")
        assert typed(visitor) == "112"
        assert journey.OfferChosen("notruf-112") in cards(visitor)


async def test_the_space_bar_types_a_space() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "ru")
        await visitor.press(*"детский", "space", *"сад")
        assert typed(visitor) == "детский сад"


async def test_no_letter_is_lost_however_fast_somebody_types() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        for letter in "integrationskurs":
            search_screen(visitor).post_message(VisitChoice.Chosen(journey.Typed(letter)))
        await visitor.wait(lambda: typed(visitor) == "integrationskurs")


async def test_typing_keeps_the_screen_and_its_widgets() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        before = search_screen(visitor)
        await visitor.press(*"kita")
        assert search_screen(visitor) is before


async def test_a_touched_card_opens_and_back_leads_to_the_word() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        await visitor.press(*"sprachcafe")
        await visitor.touch(".found")
        assert visitor.step in (Step.OFFER, Step.OFFERS)
        await visitor.press("escape")
        assert typed(visitor) == "sprachcafe"


async def test_enter_takes_the_first_card() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        await visitor.press(*"kita", "enter")
        assert visitor.app.visit.place.need == KITA.need


async def test_paging_shows_other_cards() -> None:
    async with kiosk(size=(80, 24)) as visitor:
        await search_in(visitor, "de")
        await visitor.press(*"deutsch")
        first = cards(visitor)
        await touch_key(visitor, journey.PageTurned(1))
        assert cards(visitor)
        assert not [card for card in cards(visitor) if card in first]


async def test_another_keyboard_shows_other_keys() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "uk")
        await touch_key(visitor, journey.KeyboardChosen(1))
        await touch_key(visitor, journey.Typed("k"))
        assert typed(visitor) == "k"


def places(visitor: Visitor, *events: Event) -> list[tuple[int, int]]:
    """Where each of the keys for these events begins and how wide it is."""
    keys = search_screen(visitor).query_one(TouchKeys)
    width, height = keys.content_size
    last = [keys.key_at(x, height - 1) for x in range(width)]
    cells = [[x for x, key in enumerate(last) if key and key.event == one] for one in events]
    return [(held[0], len(held)) for held in cells]


@pytest.mark.parametrize(
    ("language", "word"), [("de", "deutsch"), ("ti", "ሰላም"), ("ja", "かきく"), ("fr", "eau")]
)
@pytest.mark.parametrize("size", [DESIGN_SIZE, (60, 45)], ids=str)
async def test_delete_space_and_the_other_letters_stay_where_they_are(
    language: str, word: str, size: tuple[int, int]
) -> None:
    settings = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True))
    keys = journey.Erased(), journey.Typed(" "), journey.KeyboardChosen(1)
    async with kiosk(settings, size=size) as visitor:
        await search_in(visitor, language)
        keys = keys if len(keyboards(language)) > 1 else (*keys[:2], journey.KeyboardChosen(0))
        before = places(visitor, *keys)
        for letter in word:
            await visitor.do(journey.Typed(letter))
            assert places(visitor, *keys) == before
        await visitor.do(journey.Erased())
        assert places(visitor, *keys) == before


async def test_nothing_found_is_said() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        await visitor.press(*"xqzvw")
        assert cards(visitor) == []
        assert search_screen(visitor).query_one("#message").display


async def test_large_text_searches_as_well() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        await visitor.do(journey.TextSizeToggled())
        await visitor.press(*"kita")
        assert cards(visitor)[0] == KITA


async def test_leaving_forgets_what_was_typed() -> None:
    async with kiosk() as visitor:
        await search_in(visitor, "de")
        await visitor.press(*"kita")
        await visitor.do(journey.Left())
        assert visitor.app.visit == NOBODY
        await search_in(visitor, "de")
        assert (typed(visitor), cards(visitor)) == ("", [])


@pytest.mark.parametrize("size", some_of(WINDOWS, DESIGN_SIZE, (60, 80), (60, 20)))
async def test_the_search_is_one_touch_from_the_needs(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.do(journey.Touched(), journey.LanguageChosen("de"))
        assert journey.SearchWanted() in visitor.meant()


@pytest.mark.parametrize("size", some_of(SIZES, DESIGN_SIZE, (80, 24), (60, 45)))
async def test_every_key_is_large_enough_to_touch(size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await search_in(visitor, "ru")
        screen = search_screen(visitor)
        assert screen.keys_rows // 4 >= 3
        longest = max(map(len, keyboards("ru")[0].rows))
        ends = borders([1.0] * longest, screen.query_one(TouchKeys).content_size.width)
        assert min(right - left for left, right in pairwise(ends)) >= 4
