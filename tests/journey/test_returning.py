"""The ways back, and what each of them keeps."""

from dataclasses import replace

import pytest

from kiosk.catalog.finding.matching import Filters
from kiosk.journey import (
    NOBODY,
    ContrastToggled,
    HelpWanted,
    Left,
    ListWanted,
    NeedChosen,
    OfferAdded,
    OfferChosen,
    PageTurned,
    SearchWanted,
    StartedOver,
    Step,
    Tab,
    TabChosen,
    TextSizeToggled,
    Typed,
    Visit,
    WentBack,
)
from tests.journey.visits import ANYWHERE, CAFE, LISTING, READING, SEARCHING, SPEAKING, after


def test_back_goes_the_way_in_reverse_and_at_last_leaves() -> None:
    seen = []
    visit = READING
    while visit != NOBODY:
        seen.append(visit.place.step)
        visit = after(visit, WentBack())
    assert seen == [Step.OFFER, Step.OFFERS, Step.SUB_NEED, Step.NEED, Step.LANGUAGE]


def test_the_page_is_still_turned_on_the_way_back() -> None:
    turned = after(LISTING, PageTurned(1))
    assert after(turned, OfferChosen(CAFE), WentBack()).trail == turned.trail


def test_who_comes_back_from_an_offer_finds_the_word_again() -> None:
    searched = after(SEARCHING, Typed("c"), Typed("a"))
    assert after(searched, OfferChosen(CAFE), WentBack()).trail == searched.trail


def test_large_text_and_contrast_last_for_the_visit() -> None:
    visit = after(SPEAKING, TextSizeToggled(), ContrastToggled(), NeedChosen("work"))
    assert (visit.large, visit.contrast) == (True, True)


def test_starting_over_keeps_how_the_visitor_reads_and_nothing_they_looked_for() -> None:
    busy = after(READING, TextSizeToggled(), ContrastToggled(), HelpWanted())
    busy = replace(busy, filters=Filters(free=True))
    assert after(busy, StartedOver()) == replace(SPEAKING, large=True, contrast=True)


def test_starting_over_keeps_the_list() -> None:
    assert after(LISTING, OfferAdded(CAFE), StartedOver()).chosen == (CAFE,)


def test_starting_over_forgets_the_word() -> None:
    assert after(SEARCHING, Typed("k"), StartedOver(), SearchWanted()) == SEARCHING


def test_starting_over_without_a_language_is_leaving() -> None:
    assert after(NOBODY, HelpWanted(), StartedOver()) == NOBODY


@pytest.mark.parametrize("visit", ANYWHERE, ids=lambda visit: visit.place.step)
def test_leaving_forgets_everything(visit: Visit) -> None:
    busy = after(visit, ContrastToggled(), TextSizeToggled(), TabChosen(Tab.ROUTE), Typed("k"))
    assert after(busy, OfferAdded(CAFE), ListWanted(), Left()) == NOBODY
