"""The visitor's list as a value: what goes onto it, in which order, and when it is forgotten."""

import pytest

from kiosk.catalog.model import Catalog, Centre, Kind, Need, Offer
from kiosk.catalog.texts import Text
from kiosk.journey import (
    MOST_CHOSEN,
    NOBODY,
    CodeTouched,
    Event,
    LanguageChosen,
    Left,
    ListCleared,
    ListWanted,
    NeedChosen,
    OfferAdded,
    OfferChosen,
    OfferMovedUp,
    OfferRemoved,
    SlipWanted,
    StartedOver,
    Step,
    Touched,
    Visit,
    WentBack,
    advance,
)

NAMES = tuple(f"offer-{number}" for number in range(MOST_CHOSEN + 1))
OFFERS = {name: Offer(name, Kind.OFFER, "house", {"de": Text(name)}, ("german",)) for name in NAMES}
NEED = Need("german", {"de": Text("Deutsch")}, "german", "#000000")
CATALOG = Catalog(Centre("House", {}), {"german": NEED}, {}, OFFERS)
FIRST, SECOND, THIRD = NAMES[:3]


def after(visit: Visit, *events: Event) -> Visit:
    """The visit after all of the events."""
    for event in events:
        visit = advance(visit, event, CATALOG)
    return visit


@pytest.fixture
def visit() -> Visit:
    """Somebody who looks at the offers for a need."""
    return after(NOBODY, Touched(), LanguageChosen("de"), NeedChosen("german"))


def test_offers_stand_on_the_list_in_the_order_in_which_they_were_added(visit: Visit) -> None:
    visit = after(visit, OfferAdded(SECOND), OfferAdded(FIRST), OfferAdded(SECOND))
    assert visit.chosen == (SECOND, FIRST)


def test_adding_keeps_the_visitor_where_they_are(visit: Visit) -> None:
    assert after(visit, OfferAdded(FIRST)).trail == visit.trail


def test_an_offer_that_is_not_in_the_catalogue_cannot_be_added(visit: Visit) -> None:
    assert after(visit, OfferAdded("unknown")) == visit


def test_nobody_has_no_list() -> None:
    assert after(NOBODY, OfferAdded(FIRST), ListWanted(), ListCleared()) == NOBODY


def test_a_full_list_takes_no_more(visit: Visit) -> None:
    visit = after(visit, *map(OfferAdded, NAMES))
    assert visit.chosen == NAMES[:MOST_CHOSEN]


def test_an_offer_moves_up_by_one_place_and_no_further_than_the_top(visit: Visit) -> None:
    visit = after(visit, *map(OfferAdded, (FIRST, SECOND, THIRD)), OfferMovedUp(THIRD))
    assert visit.chosen == (FIRST, THIRD, SECOND)
    assert after(visit, OfferMovedUp(FIRST), OfferMovedUp("unknown")) == visit


def test_an_offer_is_taken_off_and_the_list_is_emptied(visit: Visit) -> None:
    visit = after(visit, OfferAdded(FIRST), OfferAdded(SECOND), OfferRemoved(FIRST))
    assert visit.chosen == (SECOND,)
    assert after(visit, ListCleared()).chosen == ()


def test_the_list_shows_its_offers_and_back_leads_to_it_again(visit: Visit) -> None:
    visit = after(visit, OfferAdded(FIRST), ListWanted(), OfferChosen(FIRST))
    assert visit.place.step is Step.OFFER
    assert after(visit, WentBack()).place.step is Step.LIST


def test_the_code_of_the_list_is_shown_large_and_back_leads_to_the_list(visit: Visit) -> None:
    visit = after(visit, OfferAdded(FIRST), ListWanted(), CodeTouched())
    assert visit.place.enlarged
    assert after(visit, WentBack()).place.step is Step.LIST


def test_a_slip_is_about_the_offer_or_about_the_list(visit: Visit) -> None:
    offer = after(visit, OfferChosen(FIRST), SlipWanted())
    assert (offer.place.step, offer.place.offer) == (Step.SLIP, FIRST)
    whole = after(visit, OfferAdded(FIRST), ListWanted(), SlipWanted())
    assert (whole.place.step, whole.place.offer) == (Step.SLIP, "")
    assert after(whole, WentBack()).place.step is Step.LIST


def test_there_is_no_slip_of_nothing(visit: Visit) -> None:
    assert after(visit, SlipWanted()) == visit
    empty = after(visit, ListWanted())
    assert after(empty, SlipWanted()) == empty


def test_another_search_keeps_the_list(visit: Visit) -> None:
    assert after(visit, OfferAdded(FIRST), StartedOver()).chosen == (FIRST,)


def test_who_leaves_leaves_no_list(visit: Visit) -> None:
    assert after(visit, OfferAdded(FIRST), ListWanted(), Left()) == NOBODY
