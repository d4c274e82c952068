"""What a guided session lists: even cards, the visitor's filters, and what is near."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.journey import (
    FilterToggled,
    HelpWanted,
    LanguageChosen,
    NeedChosen,
    OfferChosen,
    Step,
    Touched,
)
from kiosk.records.tally import Cell, Counted, Half
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.values import ScreenSettings, Settings
from kiosk.ui.components.keep_card import KeepCard
from kiosk.ui.drawing.look import CONTRAST
from tests.ui.counselling import Counsellor
from tests.ui.visitor import Visitor, kiosk

TO_THE_CARDS = NeedChosen("german"), NeedChosen("german.practice")


def seldom(value: object) -> object:
    """What is tried with all that takes long."""
    return pytest.param(value, marks=pytest.mark.exhaustive)


def cards(visitor: Visitor) -> list[KeepCard]:
    """The cards of the page."""
    return list(visitor.app.screen.query(KeepCard))


def offers(visitor: Visitor) -> set[str]:
    """The offers on them."""
    events = (card.event for card in cards(visitor))
    return {event.offer for event in events if isinstance(event, OfferChosen)}


@pytest.mark.parametrize("size", [(96, 27), (80, 24), seldom((120, 40)), seldom((60, 45))])
@pytest.mark.parametrize("kiosk_font", [True, seldom(False)])
async def test_all_cards_of_a_page_are_alike_and_can_be_kept(
    size: tuple[int, int], kiosk_font: bool, house: Settings
) -> None:
    house = replace(house, screen=ScreenSettings(kiosk_font=kiosk_font))
    async with kiosk(house, size=size) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CARDS)
        assert len({card.region.height for card in cards(visitor)}) == 1
        assert all(card.button_rows for card in cards(visitor))


@pytest.mark.parametrize("size", [(96, 27), (80, 24)])
async def test_a_card_with_a_long_title_can_be_kept_like_the_others(
    size: tuple[int, int], house: Settings
) -> None:
    house = replace(house, screen=ScreenSettings(kiosk_font=True))
    async with kiosk(house, size=size) as visitor:
        await visitor.do(Touched(), LanguageChosen("ar"), HelpWanted())
        counsellor = Counsellor(visitor)
        await counsellor.enter()
        await counsellor.touch("goes-on")
        assert len(cards(visitor)) > 1
        assert all(card.button_rows for card in cards(visitor))


async def test_the_end_of_a_card_keeps_its_offer_for_both(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.choose(*TO_THE_CARDS)
        card = cards(visitor)[0]
        await visitor.touch_at(card.region.right - 2, card.region.bottom - 2)
        assert card.event == OfferChosen(*counsellor.session.visit.chosen)
        assert counsellor.session.visit.place.step is Step.OFFERS


async def test_the_visitors_filters_narrow_what_both_see(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.choose(*TO_THE_CARDS)
        assert visitor.sees("Türkisch")
        await counsellor.choose(FilterToggled("women_only"))
        assert offers(visitor) == {"sprachcafe"}
        asked = counsellor.session.visit.asked[-1]
        assert (asked.need, asked.filters) == ("german.practice", ("women_only",))
        await visitor.touch("#filter-women-only")
        assert len(offers(visitor)) > 1


async def test_what_is_near_stands_there_in_both_languages(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.choose(*TO_THE_CARDS)
        await counsellor.touch("missing")
        assert visitor.sees("Nichts passt: Das ist notiert.")
        assert visitor.sees("Ähnliches und Hilfetelefone")
        assert not visitor.sees("an der Theke")
        assert visitor.sees("Alles ansehen zu:")
        assert visitor.sees("Konunun tümüne bakın:")
        assert len(counsellor.meaning(NeedChosen("german", whole=True))) == 2
        await counsellor.choose(NeedChosen("german.course"))
        assert counsellor.session.visit.place.need == "german.course"


async def test_what_did_not_fit_is_counted_like_a_visitors(house: Settings, tmp_path: Path) -> None:
    async with kiosk(house, records=tmp_path / "tally") as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.choose(*TO_THE_CARDS)
        await counsellor.touch("missing", "finish", "unrecorded", "over")
        assert counsellor.outside
    counted = TallyFolder(tmp_path / "tally", house.kiosk.id).tally()
    cell = Cell(date(2026, 11, 25), Half.MORNING, "tr", "german.practice")
    assert counted[cell, Counted.MISSED] == 1


@pytest.mark.exhaustive
async def test_text_size_and_contrast_are_chosen_beside_the_language(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        assert not visitor.has("#key-turn")
        await counsellor.touch("language", "text-size", "contrast", "return")
        assert visitor.app.theme == CONTRAST.name
        assert counsellor.session.visit.large
        await counsellor.touch("turn")
        assert counsellor.session.german


@pytest.mark.exhaustive
async def test_the_contrast_ends_with_the_session(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.touch("language", "contrast", "return", "pause")
        assert visitor.app.theme != CONTRAST.name


@pytest.mark.parametrize("size", [(96, 27), (80, 24)])
async def test_the_buttons_below_have_the_same_places_on_every_screen_of_the_way(
    size: tuple[int, int], house: Settings
) -> None:
    async with kiosk(house, size=size) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        before = places(visitor)
        for event in TO_THE_CARDS:
            await counsellor.choose(event)
            assert places(visitor) == before
        await counsellor.touch("list")
        assert places(visitor) == before


def places(visitor: Visitor) -> list[object]:
    """Where the buttons are that all screens have."""
    keys = ("return", "note", "meeting", "slip", "finish")
    return [visitor.widget(f"#key-{key}").region for key in keys]
