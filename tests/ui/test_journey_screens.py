"""Every screen of a visit, and the touches that lead from one to the next."""

import pytest

from kiosk import journey
from kiosk.config import Config
from kiosk.journey import Step, Tab
from tests.catalog.content_folder import Content
from tests.ui.walker import Visitor, kiosk

PRACTICE = ("1", "2")
"""The digits of "learn German" and, below it, "practise speaking"."""


async def test_four_touches_lead_from_the_welcome_to_a_code() -> None:
    async with kiosk() as visitor:
        way = [visitor.step]
        for tile in ("#greeting", ".tile", ".tile", ".tile", ".card"):
            await visitor.touch(tile)
            way.append(visitor.step)
        assert way == [
            Step.ATTRACT,
            Step.LANGUAGE,
            Step.NEED,
            Step.SUB_NEED,
            Step.OFFERS,
            Step.OFFER,
        ]
        assert visitor.sees("▄▄")


async def test_any_key_begins() -> None:
    async with kiosk() as visitor:
        await visitor.press("x")
        assert visitor.step is Step.LANGUAGE


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "uk", "ru"])
async def test_the_needs_are_asked_for_in_the_chosen_language(language: str) -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await visitor.walk(language)
        assert (visitor.step, visitor.app.visit.language) == (Step.NEED, language)
        need = visitor.app.index.catalog.needs["housing"]
        assert visitor.sees(need.texts[language].title)


async def test_a_need_shows_its_narrower_needs_and_all_of_them() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1")
        assert visitor.step is Step.SUB_NEED
        assert visitor.sees("Sprechen")
        await visitor.touch(".whole")
        assert (visitor.step, visitor.app.visit.place.need) == (Step.OFFERS, "german")


async def _reading(visitor: Visitor, language: str = "de") -> None:
    await visitor.walk(language, *PRACTICE, "1")
    assert visitor.step is Step.OFFER


async def test_each_tab_shows_another_code(config: Config) -> None:
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1", "1", "1")
        codes = set()
        for tab in Tab:
            await visitor.touch(f"#tab-{tab}")
            assert visitor.app.visit.place.tab is tab
            assert visitor.widget(f"#tab-{tab}").has_class("on")
            codes.add(tuple(row for row in visitor.rows() if "▄" in row))
        assert len(codes) == len(Tab)


async def test_a_touched_code_fills_the_screen_until_back() -> None:
    async with kiosk() as visitor:
        await _reading(visitor)
        small = visitor.widget("#code").region
        await visitor.touch("#code")
        assert visitor.widget("#code").region.height > small.height
        assert visitor.has("#help")
        assert visitor.has("#leave")
        await visitor.touch("#back")
        assert visitor.widget("#code").region == small


async def test_the_german_original_stands_beside_a_translation() -> None:
    async with kiosk() as visitor:
        await _reading(visitor, "en")
        offer = visitor.app.scene.offer()
        assert offer
        await visitor.touch("#german")
        assert visitor.sees(offer.texts["de"].title[:12])
        assert visitor.sees(offer.texts["en"].title[:12])
        await visitor.touch("#german")
        assert not visitor.has("#original")


async def test_a_german_reader_is_offered_no_german_original() -> None:
    async with kiosk() as visitor:
        await _reading(visitor, "de")
        assert not visitor.has("#german")


async def test_a_machine_text_says_so() -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await _reading(visitor, "en")
        assert visitor.sees(visitor.app.scene.say("machine-text"))


async def test_an_invented_contact_says_so(config: Config) -> None:
    async with kiosk(config, size=(120, 40)) as visitor:
        await visitor.walk("de", "1", "1")
        assert visitor.sees("Beispiel")
        await visitor.press("1")
        assert visitor.sees("Beispiel, Kontakt erfunden")


async def test_a_text_in_another_language_says_which(config: Config, content: Content) -> None:
    content.offer(old="languages_spoken: [de, tr]", new="languages_spoken: [de, en]")
    content.change("offers/cafe.yaml", "  en:\n    title", "  tr:\n    title")
    async with kiosk(config, size=(120, 40)) as visitor:
        await visitor.walk("en", "1", "1", "1")
        assert visitor.sees("Deutsch")
        assert visitor.sees("Sprachcafé")


async def test_help_is_reached_from_everywhere_and_back_returns() -> None:
    async with kiosk() as visitor:
        await visitor.touch("#help")
        assert visitor.step is Step.HELP
        await visitor.touch("#back")
        assert visitor.app.visit.place.step is Step.ATTRACT
        await visitor.press("enter")
        for digit in ("1", "1", "2", "1"):
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
        await _reading(visitor, "tr")
        await visitor.touch("#start-over")
        assert (visitor.step, visitor.app.visit.language) == (Step.NEED, "tr")


async def test_another_language_can_be_chosen_in_the_middle() -> None:
    async with kiosk() as visitor:
        await _reading(visitor, "de")
        await visitor.touch("#language-button")
        assert visitor.step is Step.LANGUAGE
        await visitor.press("2")
        assert (visitor.step, visitor.app.visit.language) == (Step.OFFER, "en")


async def test_whoever_finds_nothing_is_sent_to_a_person() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.touch("#not-found")
        assert visitor.step is Step.NOT_FOUND
        assert visitor.sees("Bitte fragen Sie uns")
        await visitor.press("1")
        assert (visitor.step, visitor.app.visit.place.need) == (Step.OFFERS, "german")


async def test_a_filter_narrows_the_list_and_lets_it_widen_again() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        everything = visitor.rows()
        await visitor.touch("#filter-women-only")
        assert visitor.app.visit.filters.women_only
        assert visitor.widget("#filter-women-only").has_class("on")
        assert visitor.rows() != everything
        await visitor.touch("#filter-women-only")
        assert visitor.rows()[3:] == everything[3:]


async def test_when_nothing_fits_something_wider_is_shown(config: Config, content: Content) -> None:
    content.offer(old="women_only: yes", new="women_only: no")
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1", "1")
        await visitor.touch("#filter-women-only")
        assert visitor.sees("Dazu haben wir nichts Passendes gefunden.")
        assert visitor.has(".card")


async def test_pages_are_turned_and_turned_back() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", "1")
        await visitor.touch(".whole")
        first = visitor.rows()
        assert not visitor.has("#before")
        await visitor.touch("#after")
        assert visitor.app.visit.place.page == 1
        assert visitor.rows() != first
        await visitor.touch("#before")
        assert visitor.rows() == first


async def test_a_need_of_the_second_page_is_reached() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        last = [*visitor.app.index.catalog.needs][-1]
        await visitor.choose(journey.NeedChosen(last))
        assert (visitor.step, visitor.app.visit.place.need) == (Step.SUB_NEED, last)
