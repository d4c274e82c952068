"""What changes how a place looks, and leads to no other."""

from dataclasses import replace

import pytest

from kiosk.catalog.finding.matching import Filters
from kiosk.journey import (
    FILTERS,
    CodeRevealed,
    CodeTouched,
    ContrastToggled,
    Event,
    FilterToggled,
    GermanToggled,
    ListWanted,
    OfferAdded,
    PageTurned,
    SlipWanted,
    Tab,
    TabChosen,
    TextSizeToggled,
    Visit,
    WentBack,
)
from tests.journey.visits import CAFE, LISTING, READING, SPEAKING, after


def test_a_page_is_turned_and_turned_back() -> None:
    turned = after(LISTING, PageTurned(1))
    assert turned.place == replace(LISTING.place, page=1)
    assert after(turned, PageTurned(0)) == LISTING


def test_no_page_comes_before_the_first() -> None:
    assert after(LISTING, PageTurned(-1)) == LISTING


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_is_switched_on_and_off_again(name: str) -> None:
    on = after(LISTING, FilterToggled(name))
    assert on.filters == replace(Filters(), **{name: True})
    assert after(on, FilterToggled(name)) == LISTING


def test_a_filter_shows_the_first_page_of_what_is_left() -> None:
    visit = after(LISTING, PageTurned(2), FilterToggled("free"))
    assert (visit.filters, visit.place.page) == (Filters(free=True), 0)


def test_an_unknown_filter_filters_nothing() -> None:
    assert after(LISTING, FilterToggled("cheap")) == LISTING


def test_a_filter_away_from_the_offers_changes_nothing() -> None:
    assert after(SPEAKING, FilterToggled("free")) == SPEAKING


@pytest.mark.parametrize("tab", Tab)
def test_each_tab_shows_its_code(tab: Tab) -> None:
    assert after(READING, TabChosen(tab)).place == replace(READING.place, tab=tab)


def test_a_tab_may_show_its_code_on_the_whole_screen() -> None:
    visit = after(READING, TabChosen(Tab.ROUTE, enlarged=True), TabChosen(Tab.CONTACT))
    assert visit.place == replace(READING.place, tab=Tab.CONTACT, enlarged=True)


def test_the_german_original_comes_and_goes() -> None:
    beside = after(READING, PageTurned(1), GermanToggled())
    assert beside.place == replace(READING.place, german=True)
    assert after(beside, GermanToggled()) == READING


@pytest.mark.parametrize(
    "visit",
    [
        READING,
        after(READING, SlipWanted()),
        after(READING, OfferAdded(CAFE), ListWanted()),
    ],
    ids=lambda visit: visit.place.step,
)
def test_a_code_is_enlarged_and_back_makes_it_small_again(visit: Visit) -> None:
    large = after(visit, CodeTouched())
    assert large.place.enlarged
    assert after(large, WentBack()) == visit
    assert after(large, CodeTouched()) == visit


@pytest.mark.parametrize(
    "event",
    [TabChosen(Tab.ROUTE), GermanToggled(), CodeTouched()],
    ids=lambda event: type(event).__name__,
)
def test_what_belongs_to_an_offer_changes_nothing_elsewhere(event: Event) -> None:
    assert after(LISTING, event) == LISTING


def test_large_text_begins_at_the_first_page() -> None:
    visit = after(LISTING, PageTurned(1), TextSizeToggled())
    assert visit == replace(LISTING, large=True)
    assert after(visit, TextSizeToggled()) == LISTING


def test_contrast_is_switched_on_and_off_again() -> None:
    dark = after(LISTING, ContrastToggled())
    assert dark == replace(LISTING, contrast=True)
    assert after(dark, ContrastToggled()) == LISTING


def test_a_discreet_code_is_revealed_until_the_visitor_leaves_its_place() -> None:
    revealed = after(READING, CodeRevealed())
    assert revealed.place == replace(READING.place, revealed=True)
    assert after(revealed, SlipWanted()).place.revealed is False
    assert after(LISTING, CodeRevealed()) == LISTING
