"""A visitor puts offers on a list, orders it, and takes it along as a code."""

from dataclasses import replace

import pytest

from kiosk import journey
from kiosk.journey import NOBODY, Step
from kiosk.language.strings import Strings
from kiosk.settings.values import ScreenSettings
from kiosk.ui.visitor.offers import OffersScreen
from kiosk.ui.widgets.qr_code import QrCode
from tests.ui.visitor import DESIGN_SIZE, PRACTICE, SHIPPED, Visitor, kiosk

CAFE, OFFICE = "sprachcafe", "familienbuero"
COURSE, COURSE_PHONE = "integrationskurse", "+49 30 23125 056"
"""An offer by appointment, whose phone is in the line that says so."""


def kept(visitor: Visitor) -> tuple[str, ...]:
    """The visitor's list."""
    return visitor.app.visit.chosen


async def touch_card(visitor: Visitor, column: int) -> None:
    """Touch the first card, so many columns from its left or, when negative, its right."""
    card = visitor.widget("KeepCard").region
    await visitor.touch_at(card.x + column % card.width, card.bottom - 2)


async def test_the_button_of_a_card_puts_the_offer_on_the_list_and_takes_it_off() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await touch_card(visitor, -3)
        assert len(kept(visitor)) == 1
        assert isinstance(visitor.app.screen, OffersScreen)
        await touch_card(visitor, -3)
        assert kept(visitor) == ()


async def test_the_button_of_a_card_stands_on_the_left_in_arabic() -> None:
    async with kiosk() as visitor:
        await visitor.walk("ar", *PRACTICE)
        await touch_card(visitor, 3)
        assert len(kept(visitor)) == 1


async def test_the_rest_of_a_card_opens_the_offer() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await touch_card(visitor, 5)
        assert visitor.step is Step.OFFER
        assert kept(visitor) == ()


async def test_the_plus_key_puts_the_focused_card_on_the_list() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        visitor.widget("KeepCard").focus()
        await visitor.press("+")
        assert len(kept(visitor)) == 1


async def test_an_offer_is_kept_from_its_own_screen_too() -> None:
    async with kiosk(size=(80, 24)) as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferChosen(CAFE))
        await visitor.touch("#keep")
        assert kept(visitor) == (CAFE,)
        assert visitor.widget("#keep").has_class("on")


async def test_the_bar_stays_as_it_is_when_a_list_begins() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        before = {one.id: one.region for one in visitor.choices() if one.id}
        await visitor.do(journey.OfferAdded(CAFE))
        assert {one.id: one.region for one in visitor.choices() if one.id} == before


async def test_the_bar_counts_the_list_and_leads_to_it() -> None:
    async with kiosk() as visitor:
        await visitor.walk("en", *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.OfferAdded(OFFICE))
        assert "2" in visitor.words("#my-list")
        await visitor.do(journey.WentBack(), journey.WentBack())
        await visitor.touch("#my-list")
        assert visitor.step is Step.LIST


async def test_the_list_is_ordered_shortened_and_emptied() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        added = (journey.OfferAdded(one) for one in (CAFE, OFFICE, "mbeon"))
        await visitor.do(*added, journey.ListWanted(), journey.OfferMovedUp("mbeon"))
        assert kept(visitor) == (CAFE, "mbeon", OFFICE)
        await visitor.do(journey.OfferRemoved(CAFE))
        assert kept(visitor) == ("mbeon", OFFICE)
        await visitor.touch("#clear")
        assert kept(visitor) == ("mbeon", OFFICE)
        await visitor.touch("#yes")
        assert kept(visitor) == ()
        assert visitor.has("#empty")


@pytest.mark.parametrize(
    ("size", "language"), [((80, 24), "ar"), (DESIGN_SIZE, "de"), ((60, 45), "ar")], ids=str
)
async def test_no_stands_where_the_list_was_to_be_emptied(
    size: tuple[int, int], language: str
) -> None:
    async with kiosk(size=size) as visitor:
        await visitor.walk(language, *PRACTICE)
        await visitor.do(*map(journey.OfferAdded, (CAFE, OFFICE)), journey.ListWanted())
        before = visitor.widget("#clear").region
        await visitor.touch("#clear")
        assert visitor.widget("#no").region == before


async def test_two_touches_on_the_same_place_empty_nothing() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.ListWanted())
        x, y = (int(part) for part in visitor.widget("#clear").region.center)
        for _ in range(2):
            await visitor.touch_at(x, y)
        assert kept(visitor) == (CAFE,)
        assert visitor.has("#clear")


async def test_the_code_of_the_list_carries_titles_and_phones() -> None:
    async with kiosk(size=(120, 40)) as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.OfferAdded("tafel-meerbusch"))
        await visitor.do(journey.ListWanted())
        await visitor.touch("#to-phone")
        payload = visitor.app.screen.query_one(QrCode).payload()
        note = payload.replace("\r\n ", "").partition("NOTE:")[2]
        assert note.startswith("Sprachcafe fuer Frauen (Beispiel)\\n+493023125042\\n")
        assert "Mi 9.12. 16:00-18:00" in note
        assert "Tafel" in note


async def test_another_search_keeps_the_list_and_leaving_forgets_it() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.StartedOver())
        assert kept(visitor) == (CAFE,)
        await visitor.do(journey.Left())
        assert visitor.app.visit == NOBODY


async def test_a_phone_that_stands_in_the_line_of_the_opening_is_not_said_again() -> None:
    async with kiosk() as visitor:
        await visitor.walk("de", *PRACTICE)
        await visitor.do(journey.OfferAdded(COURSE), journey.ListWanted())
        assert sum(COURSE_PHONE in row for row in visitor.rows()) == 1


async def test_an_upright_list_has_room_for_the_phone_below_a_long_title() -> None:
    async with kiosk(size=(60, 45)) as visitor:
        await visitor.walk("ar", *PRACTICE)
        await visitor.do(journey.OfferAdded(COURSE), journey.ListWanted())
        assert visitor.sees(COURSE_PHONE)


@pytest.mark.parametrize("language", ["ru", "uk"])
async def test_the_words_of_the_bar_do_not_touch_each_other(language: str) -> None:
    settings = replace(SHIPPED, screen=ScreenSettings(kiosk_font=True))
    async with kiosk(settings, size=(80, 24)) as visitor:
        await visitor.walk(language, *PRACTICE)
        await visitor.do(journey.OfferAdded(CAFE), journey.ListWanted())
        say = Strings(language)
        beginning, listed = say("start-over"), say("my-list-count", count=1)
        assert visitor.sees(beginning)
        assert visitor.sees(listed)
        assert not visitor.sees(beginning + listed)
