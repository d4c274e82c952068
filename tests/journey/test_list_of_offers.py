"""The visitor's list: what goes onto it, in which order, and how it is taken off."""

from kiosk.journey import (
    MOST_CHOSEN,
    ClearingRefused,
    ClearingWanted,
    ListCleared,
    ListWanted,
    OfferAdded,
    OfferMovedUp,
    OfferRemoved,
    WentBack,
)
from tests.journey.visits import LISTING, OFFERS, after

NAMES = tuple(OFFERS)
FIRST, SECOND, THIRD = NAMES[:3]


def test_offers_stand_on_the_list_in_the_order_in_which_they_were_added() -> None:
    visit = after(LISTING, OfferAdded(SECOND), OfferAdded(FIRST), OfferAdded(SECOND))
    assert visit.chosen == (SECOND, FIRST)


def test_adding_keeps_the_visitor_where_they_are() -> None:
    assert after(LISTING, OfferAdded(FIRST)).trail == LISTING.trail


def test_an_offer_that_is_not_in_the_catalogue_cannot_be_added() -> None:
    assert after(LISTING, OfferAdded("gone")) == LISTING


def test_a_full_list_takes_no_more() -> None:
    assert after(LISTING, *map(OfferAdded, NAMES)).chosen == NAMES[:MOST_CHOSEN]


def test_an_offer_moves_up_by_one_place_and_no_further_than_the_top() -> None:
    visit = after(LISTING, *map(OfferAdded, (FIRST, SECOND, THIRD)), OfferMovedUp(THIRD))
    assert visit.chosen == (FIRST, THIRD, SECOND)
    assert after(visit, OfferMovedUp(FIRST), OfferMovedUp("gone")) == visit


def test_an_offer_is_taken_off_and_the_list_is_emptied() -> None:
    visit = after(LISTING, OfferAdded(FIRST), OfferAdded(SECOND), OfferRemoved(FIRST))
    assert visit.chosen == (SECOND,)
    assert after(visit, ListWanted(), ClearingWanted(), ListCleared(), WentBack()) == LISTING


def test_no_list_is_emptied_before_its_visitor_was_asked() -> None:
    visit = after(LISTING, OfferAdded(FIRST), ListWanted())
    assert after(visit, ListCleared()) == visit


def test_whoever_keeps_the_list_after_all_finds_it_as_it_was() -> None:
    visit = after(LISTING, OfferAdded(FIRST), ListWanted())
    assert after(visit, ClearingWanted(), ClearingRefused()) == visit


def test_nobody_is_asked_about_an_empty_list() -> None:
    visit = after(LISTING, ListWanted())
    assert after(visit, ClearingWanted()) == visit
