"""The offers for a need: their cards, their pages, the filters, and what to do without any."""

import pytest

from kiosk.journey import NeedChosen, NothingFound, OfferChosen, Step
from kiosk.settings.values import Settings
from kiosk.ui.widgets.choice import VisitChoice
from tests.catalog.content_folder import Content
from tests.families import some_of
from tests.ui.visitor import DESIGN_SIZE, PRACTICE, kiosk


async def test_a_card_says_when_it_is_open_and_why_it_fits() -> None:
    async with kiosk() as visitor:
        await visitor.walk("tr", *PRACTICE)
        assert visitor.sees("Kadınlar") or visitor.sees("kadın")
        assert visitor.sees("16:00")


async def test_a_filter_narrows_the_list_and_lets_it_widen_again() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        everything = visitor.rows()
        await visitor.touch("#filter-women-only")
        assert visitor.app.visit.filters.women_only
        assert visitor.widget("#filter-women-only").has_class("on")
        assert visitor.sees("Sprachcafé für Frauen")
        assert visitor.rows() != everything
        await visitor.touch("#filter-women-only")
        assert visitor.rows()[3:] == everything[3:]


async def test_when_nothing_fits_something_wider_is_shown(
    config: Settings, content: Content
) -> None:
    content.offer(old="women_only: yes", new="women_only: no")
    async with kiosk(config) as visitor:
        await visitor.walk("de", "1", "1")
        await visitor.touch("#filter-women-only")
        assert visitor.sees("Dazu haben wir nichts Passendes gefunden.")
        assert visitor.has(".card")


async def test_where_no_offer_is_for_this_very_need_it_is_said_and_what_else_to_do() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        await visitor.do(NeedChosen("health.addiction"))
        assert visitor.sees("Dafür kennen wir noch kein Angebot.")
        assert not visitor.has("#filters")
        events = [tile.event for tile in visitor.tiles() if isinstance(tile, VisitChoice)]
        assert NeedChosen("health.doctor") in events
        assert OfferChosen("bereitschaftsdienst-116117") in events
        await visitor.touch("#nothing-fits")
        assert visitor.step is Step.DESK


async def test_offers_for_a_whole_need_are_no_answer_to_a_part_of_it_alone() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        await visitor.do(NeedChosen("housing.costs"))
        assert visitor.sees("Dafür kennen wir noch kein Angebot.")
        assert visitor.sees("Beratung in mehreren Sprachen")


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


async def test_whoever_finds_nothing_is_sent_to_a_person() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.touch("#not-found")
        assert visitor.step is Step.NOT_FOUND
        await visitor.touch("#ask")
        assert visitor.shown == "DeskScreen"
        await visitor.press("escape", "1")
        assert (visitor.step, visitor.app.visit.place.need) == (Step.OFFERS, "german")


async def test_whoever_finds_no_german_course_is_led_to_other_german_only() -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await visitor.walk("de", "1", "1")
        await visitor.touch("#not-found")
        tiles = [tile.event for tile in visitor.tiles() if isinstance(tile, VisitChoice)]
        assert tiles[:2] == [NeedChosen("german", whole=True), NeedChosen("german.practice")]
        assert all(isinstance(event, NeedChosen) for event in tiles)
        await visitor.choose(NeedChosen("german.practice"))
        assert (visitor.step, visitor.app.visit.place.need) == (Step.OFFERS, "german.practice")


async def test_where_nothing_is_near_that_is_said_and_the_desk_is_named() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de")
        await visitor.do(NeedChosen("seniors", whole=True), NothingFound())
        assert visitor.step is Step.NOT_FOUND
        assert visitor.sees("Dazu kennen wir noch nichts Ähnliches.")
        assert visitor.sees("Gehen Sie zur Theke.")
        assert not visitor.tiles()


@pytest.mark.parametrize("size", [(80, 24), DESIGN_SIZE], ids=str)
@pytest.mark.parametrize("language", some_of(["en", "ar", "ru"], "ar"))
async def test_every_card_of_a_machine_text_says_so(language: str, size: tuple[int, int]) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.walk(language, *PRACTICE)
        view = visitor.app.present.view
        choices = visitor.app.screen.query(VisitChoice)
        cards = {c.event.offer: c for c in choices if isinstance(c.event, OfferChosen)}
        made = [one for one in cards if view.read(view.catalog.offers[one].texts).machine]
        assert made
        for offer in made:
            assert visitor.sees(view.say("machine-text-short"), cards[offer].region), offer
