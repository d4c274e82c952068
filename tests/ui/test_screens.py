"""The visitor's way, touched from screen to screen."""

import pytest

from kiosk.journey import (
    NOBODY,
    CodeTouched,
    FilterToggled,
    HelpWanted,
    LanguageChosen,
    LanguageWanted,
    NeedChosen,
    NothingFound,
    OfferChosen,
    PageTurned,
    StartedOver,
    Step,
    Tab,
    TabChosen,
)
from kiosk.language.script import visual
from kiosk.ui.app import KioskApp
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.widgets.qr_code import QrCode
from kiosk.ui.widgets.sheet import Choice
from tests.ui.visitor import MOMENT, SIZES, Visitor, shipped, visiting


async def to_the_cafe(visitor: Visitor, language: str) -> None:
    """From the welcome to the language café, by touch alone."""
    await visitor.begin(language)
    await visitor.choose(NeedChosen("german"))
    await visitor.choose(NeedChosen("german.practice"))
    while not any(
        choice.event == OfferChosen("sprachcafe") for choice in visitor.app.screen.query(Choice)
    ):
        await visitor.choose(PageTurned(visitor.app.visit.place.page + 1))
    await visitor.choose(OfferChosen("sprachcafe"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["de", "ar"])
async def test_touches_lead_from_the_welcome_to_an_offer(
    size: tuple[int, int], language: str
) -> None:
    async with visiting(size) as visitor:
        await to_the_cafe(visitor, language)
        assert visitor.app.visit.place.offer == "sprachcafe"


async def test_digits_lead_to_an_offer_without_a_touch() -> None:
    async with visiting() as visitor:
        await visitor.press("space", "1", "1", "2", "1")
        assert visitor.app.visit.place.step is Step.OFFER


async def test_arrows_and_enter_choose_a_tile() -> None:
    async with visiting() as visitor:
        await visitor.press("space")
        for key in ("down", "down", "down", "enter"):
            await visitor.press(key)
        assert visitor.app.visit.place.step is Step.NEED


async def test_escape_goes_back() -> None:
    async with visiting() as visitor:
        await visitor.begin("de")
        await visitor.choose(NeedChosen("german"))
        await visitor.press("escape")
        assert visitor.app.visit.place.step is Step.NEED


async def test_three_escapes_leave_at_once() -> None:
    async with visiting() as visitor:
        await to_the_cafe(visitor, "de")
        await visitor.pilot.press("escape", "escape", "escape")
        await visitor.pilot.pause()
        assert visitor.app.visit == NOBODY


async def test_the_welcome_tells_what_is_open_in_the_house() -> None:
    async with visiting() as visitor:
        assert "10:05" in visitor.text
        assert "Beratung in mehreren Sprachen" in visitor.text or "Advice" in visitor.text


async def test_every_need_is_on_one_of_the_pages() -> None:
    async with visiting((80, 24)) as visitor:
        await visitor.begin("de")
        seen: set[str] = set()
        for number in range(1, 9):
            choices = visitor.app.screen.query(Choice)
            seen |= {c.event.need for c in choices if isinstance(c.event, NeedChosen)}
            turn = PageTurned(number)
            if not any(choice.event == turn for choice in choices):
                break
            await visitor.choose(turn)
        needs = visitor.app.index.catalog.needs.values()
        assert seen == {need.id for need in needs if not need.urgent}


async def test_a_card_says_whether_it_is_open_and_why_it_fits() -> None:
    async with visiting() as visitor:
        await visitor.begin("tr")
        await visitor.choose(NeedChosen("german"))
        await visitor.choose(NeedChosen("german.practice"))
        assert "Kadınlar" in visitor.text or "kadın" in visitor.text
        assert "16:00" in visitor.text


async def test_a_filter_narrows_and_says_so() -> None:
    async with visiting() as visitor:
        await visitor.begin("de")
        await visitor.choose(NeedChosen("german"))
        await visitor.choose(NeedChosen("german.practice"))
        await visitor.choose(FilterToggled("women_only"))
        assert "Sprachcafé für Frauen" in visitor.text
        assert visitor.app.screen.query_one("#filter-women-only").has_class("on")


async def test_when_nothing_fits_there_is_still_a_way_on() -> None:
    async with visiting() as visitor:
        await visitor.begin("de")
        await visitor.choose(NeedChosen("german"))
        await visitor.choose(NeedChosen("german.practice"))
        for name in ("open_now", "women_only", "childcare"):
            await visitor.choose(FilterToggled(name))
        assert "nichts Passendes gefunden" in visitor.text
        assert list(visitor.app.screen.query(".card"))


async def test_i_did_not_find_it_leads_to_a_person() -> None:
    async with visiting() as visitor:
        await visitor.begin("de")
        await visitor.choose(NeedChosen("german"))
        await visitor.choose(NeedChosen("german.practice"))
        await visitor.choose(NothingFound())
        assert "fragen Sie uns" in visitor.text


async def test_each_tab_carries_something_else() -> None:
    async with visiting((120, 40)) as visitor:
        await to_the_cafe(visitor, "de")
        payloads = []
        for tab in Tab:
            await visitor.choose(TabChosen(tab))
            payloads.append(visitor.app.screen.query_one(QrCode).payload())
        details, contact, route, calendar = payloads
        assert details == "https://example.org/sprachcafe"
        assert contact.startswith("BEGIN:VCARD")
        assert route.startswith("geo:51.25,6.69")
        assert "DTSTART:20261209T150000Z" in calendar


async def test_a_touch_makes_the_code_large_and_small_again() -> None:
    async with visiting() as visitor:
        await to_the_cafe(visitor, "de")
        small = visitor.app.screen.query_one(QrCode).size
        await visitor.choose(CodeTouched())
        assert visitor.app.screen.query_one(QrCode).size.area > small.area
        await visitor.choose(CodeTouched())
        assert visitor.app.screen.query_one(QrCode).size == small


async def test_a_machine_text_says_so_and_the_original_stands_beside_it() -> None:
    async with visiting() as visitor:
        await to_the_cafe(visitor, "en")
        assert "machine" in visitor.text.lower()
        assert "Example" in visitor.text
        await visitor.touch("#german")
        assert "Deutsch sprechen bei Kaffee und Kuchen" in visitor.text


async def test_help_is_one_touch_from_every_screen() -> None:
    async with visiting() as visitor:
        await visitor.touch("#help")
        assert "112" in visitor.text
        await visitor.touch("#back")
        await to_the_cafe(visitor, "uk")
        await visitor.choose(HelpWanted())
        assert visitor.app.visit.place.step is Step.HELP
        assert "110" in visitor.text


async def test_another_language_shows_the_same_place() -> None:
    async with visiting() as visitor:
        await to_the_cafe(visitor, "de")
        await visitor.choose(LanguageWanted())
        await visitor.choose(LanguageChosen("en"))
        assert visitor.app.visit.place.offer == "sprachcafe"
        assert "Language café" in visitor.text


async def test_start_over_keeps_the_language() -> None:
    async with visiting() as visitor:
        await to_the_cafe(visitor, "ru")
        await visitor.choose(StartedOver())
        assert (visitor.app.visit.place.step, visitor.app.visit.language) == (Step.NEED, "ru")


async def test_leaving_shows_the_neutral_welcome() -> None:
    async with visiting() as visitor:
        await to_the_cafe(visitor, "ar")
        await visitor.touch("#leave")
        assert isinstance(visitor.app.screen, AttractScreen)
        assert visitor.app.visit == NOBODY


@pytest.mark.parametrize("kiosk_font", [False, True])
async def test_large_text_shows_fewer_and_larger_tiles(kiosk_font: bool) -> None:
    async with visiting(config=shipped(kiosk_font=kiosk_font)) as visitor:
        await visitor.begin("de")
        before = len(visitor.app.screen.query(".tile"))
        await visitor.touch("#text-size")
        tiles = visitor.app.screen.query(".tile")
        assert len(tiles) < before
        assert tiles.first().size.width >= 26


async def test_contrast_changes_the_colours() -> None:
    async with visiting() as visitor:
        await visitor.begin("de")
        warm = visitor.app.screen.styles.background
        await visitor.touch("#contrast")
        assert visitor.app.screen.styles.background != warm
        await visitor.touch("#leave")
        assert visitor.app.screen.styles.background == warm


async def test_arabic_mirrors_the_layout() -> None:
    async with visiting() as visitor:
        await visitor.begin("ar")
        tiles = {t.event: t.region.x for t in visitor.app.screen.query(Choice)}
        assert tiles[NeedChosen("german")] > tiles[NeedChosen("papers")]
        back, help_now = (visitor.app.screen.query_one(f"#{name}") for name in ("back", "help"))
        assert back.region.x > help_now.region.x


async def test_the_code_stands_on_the_other_side_in_arabic() -> None:
    sides = {}
    for language in ("de", "ar"):
        async with visiting() as visitor:
            await to_the_cafe(visitor, language)
            screen = visitor.app.screen
            sides[language] = (
                screen.query_one("#code").region.x < screen.query_one("#text").region.x
            )
    assert sides == {"de": False, "ar": True}


async def test_phones_keep_their_order_in_arabic() -> None:
    async with visiting((120, 40)) as visitor:
        await to_the_cafe(visitor, "ar")
        assert "+49 30 23125 042" in visitor.text
        assert visual("مقهى", right_to_left=True) in visitor.text


async def test_a_fresh_screen_ignores_the_touch_that_was_meant_for_the_last() -> None:
    app = KioskApp(shipped(), clock=lambda: MOMENT, guard_seconds=60)
    async with app.run_test(size=(96, 27)) as pilot:
        while app.loaded is None:
            await pilot.pause(0.01)
        await pilot.pause()
        visitor = Visitor(app, pilot)
        await visitor.touch("#greeting")
        assert app.visit.place.step is Step.LANGUAGE
        await visitor.choose(LanguageChosen("de"))
        assert app.visit.place.step is Step.LANGUAGE


async def test_the_preview_ends_with_ctrl_q() -> None:
    async with visiting() as visitor:
        await visitor.pilot.press("ctrl+q")
        await visitor.pilot.pause()
        assert visitor.app.return_value == 0
