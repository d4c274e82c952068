"""Where each step of a visitor leads."""

from dataclasses import replace

import pytest

from kiosk.catalog.finding.matching import Filters
from kiosk.journey import (
    ATTRACT,
    LANGUAGE,
    NEED,
    NOBODY,
    ContrastToggled,
    DeskWanted,
    Event,
    FilterToggled,
    HelpWanted,
    LanguageChosen,
    LanguageWanted,
    Left,
    ListCleared,
    ListWanted,
    NeedChosen,
    NothingFound,
    OfferAdded,
    OfferChosen,
    PageTurned,
    Place,
    SearchWanted,
    ShowWanted,
    SlipWanted,
    StartedOver,
    Step,
    TextSizeToggled,
    Touched,
    Visit,
    WentBack,
)
from tests.journey.visits import (
    ANYWHERE,
    ASKED,
    CAFE,
    LINE,
    LISTING,
    NARROWING,
    READING,
    SEARCHING,
    SPEAKING,
    after,
    steps,
)


def test_a_touch_begins_with_the_language() -> None:
    assert after(NOBODY, Touched()).trail == (ATTRACT, LANGUAGE)


def test_a_language_touched_on_the_welcome_leads_to_the_needs_at_once() -> None:
    visit = after(NOBODY, LanguageChosen("ar"))
    assert visit == SPEAKING
    assert after(visit, WentBack()) == replace(SPEAKING, trail=(ATTRACT, LANGUAGE))


def test_a_pictogram_touched_on_the_welcome_opens_after_the_language() -> None:
    asked = after(NOBODY, Touched("german"))
    assert asked.place == LANGUAGE
    assert after(asked, LanguageChosen("ar")) == NARROWING


def test_a_need_without_narrower_ones_opens_its_offers_after_the_language() -> None:
    visit = after(NOBODY, Touched("work"), LanguageChosen("ar"))
    assert visit.place == Place(Step.OFFERS, need="work")


def test_a_pictogram_of_a_need_that_is_gone_is_not_remembered() -> None:
    assert after(NOBODY, Touched("gone")) == ASKED


@pytest.mark.parametrize("event", [WentBack(), Left(), StartedOver()], ids=str)
def test_a_touched_pictogram_is_forgotten_with_the_visit(event: Event) -> None:
    assert after(NOBODY, Touched("german"), event) == NOBODY


def test_a_pictogram_is_opened_once_and_another_language_leads_back_to_where_it_was_asked() -> None:
    visit = after(NOBODY, Touched("german"), LanguageChosen("ar"), WentBack(), LanguageWanted())
    assert after(visit, LanguageChosen("tr")) == replace(SPEAKING, language="tr")


def test_whoever_touched_a_pictogram_and_then_needs_help_at_once_finds_help() -> None:
    helped = after(NOBODY, Touched("german"), HelpWanted(), LanguageWanted(), LanguageChosen("ar"))
    assert helped.place == Place(Step.HELP)


def test_help_in_the_language_of_its_button_forgets_the_pictogram_touched_before() -> None:
    helped = after(NOBODY, Touched("german"), HelpWanted("de"))
    assert after(helped, StartedOver()) == Visit((ATTRACT, LANGUAGE, NEED), language="de")


def test_a_touch_in_the_middle_of_a_visit_changes_nothing() -> None:
    assert after(READING, Touched()) == READING


@pytest.mark.parametrize(
    "event",
    [
        NeedChosen("german"),
        OfferChosen(CAFE),
        FilterToggled("free"),
        PageTurned(3),
        TextSizeToggled(),
        ContrastToggled(),
        OfferAdded(CAFE),
        ListWanted(),
        ListCleared(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_while_nobody_is_there_nothing_is_chosen_or_switched(event: Event) -> None:
    assert after(NOBODY, event) == NOBODY


def test_four_touches_lead_from_the_welcome_to_an_offer() -> None:
    touches = (Touched(), LanguageChosen("ar"), NeedChosen("german", whole=True), OfferChosen(CAFE))
    assert after(NOBODY, *touches).place == Place(Step.OFFER, need="german", offer=CAFE)


def test_the_first_language_leads_to_the_needs() -> None:
    visit = after(ASKED, LanguageChosen("tr"))
    assert (visit.trail, visit.language) == ((ATTRACT, LANGUAGE, NEED), "tr")


def test_a_later_language_leads_back_to_where_it_was_asked_for() -> None:
    visit = after(READING, LanguageWanted(), LanguageChosen("uk"))
    assert (visit.trail, visit.language) == (READING.trail, "uk")


def test_whoever_wants_no_other_language_goes_back_with_the_old_one() -> None:
    assert after(READING, LanguageWanted(), WentBack()) == READING


def test_a_language_cannot_be_chosen_where_none_is_asked_for() -> None:
    assert after(SPEAKING, LanguageChosen("en")) == SPEAKING


def test_an_unknown_language_is_not_taken() -> None:
    assert after(ASKED, LanguageChosen("tlh")) == ASKED


def test_a_need_leads_to_its_narrower_needs() -> None:
    assert after(SPEAKING, NeedChosen("german")) == NARROWING


def test_a_narrower_need_leads_to_offers() -> None:
    assert after(NARROWING, NeedChosen("german.practice")) == LISTING


def test_a_need_without_narrower_ones_leads_to_offers() -> None:
    assert after(SPEAKING, NeedChosen("work")).place == Place(Step.OFFERS, need="work")


def test_all_of_a_need_leads_to_offers() -> None:
    visit = after(NARROWING, NeedChosen("german", whole=True))
    assert visit.place == Place(Step.OFFERS, need="german")


def test_a_need_that_is_not_there_leads_nowhere() -> None:
    assert after(SPEAKING, NeedChosen("gone")) == SPEAKING


def test_a_need_cannot_be_chosen_beside_an_offer() -> None:
    assert after(READING, NeedChosen("work")) == READING


def test_a_need_is_chosen_from_the_search() -> None:
    assert after(SEARCHING, NeedChosen("work")).place == Place(Step.OFFERS, need="work")


def test_another_need_is_looked_for_without_the_former_filters() -> None:
    filtered = after(LISTING, FilterToggled("free"), WentBack())
    assert after(filtered, NeedChosen("german.course")).filters == Filters()


def test_an_offer_is_shown_under_the_need_it_was_found_with() -> None:
    assert after(LISTING, OfferChosen(CAFE)).trail == READING.trail


def test_an_offer_that_is_gone_is_not_shown() -> None:
    assert after(LISTING, OfferChosen("gone")) == LISTING


def test_an_offer_cannot_be_chosen_among_needs() -> None:
    assert after(SPEAKING, OfferChosen(CAFE)) == SPEAKING


def test_whoever_finds_nothing_is_led_on() -> None:
    visit = after(LISTING, NothingFound())
    assert visit.place == Place(Step.NOT_FOUND, need="german.practice")


def test_nothing_is_missed_where_no_offers_are_looked_through() -> None:
    assert after(READING, NothingFound()) == READING


def test_from_nothing_found_the_whole_need_can_be_looked_at() -> None:
    visit = after(LISTING, NothingFound(), NeedChosen("german", whole=True))
    assert visit.place == Place(Step.OFFERS, need="german")


def test_from_nothing_found_a_help_line_can_be_looked_at() -> None:
    assert after(LISTING, NothingFound(), OfferChosen(LINE)).place.offer == LINE


def test_a_place_that_was_passed_is_gone_back_to() -> None:
    assert after(LISTING, NothingFound(), NeedChosen("german")).trail == NARROWING.trail


@pytest.mark.parametrize("visit", ANYWHERE, ids=lambda visit: visit.place.step)
def test_help_is_one_touch_away_from_everywhere(visit: Visit) -> None:
    helped = after(visit, HelpWanted())
    assert helped.place == Place(Step.HELP)
    assert after(helped, WentBack()) == visit


def test_who_began_with_help_and_then_chose_a_language_finds_the_needs_behind_it() -> None:
    helped = after(NOBODY, HelpWanted(), LanguageWanted(), LanguageChosen("ar"))
    assert helped.place == Place(Step.HELP)
    assert after(helped, WentBack()) == SPEAKING


def test_help_asked_for_twice_is_the_same_place() -> None:
    helped = after(SPEAKING, HelpWanted())
    assert after(helped, HelpWanted()) == helped


def test_help_asked_for_again_does_not_lengthen_the_way_back() -> None:
    helped = after(SPEAKING, HelpWanted())
    calling = after(helped, OfferChosen(LINE))
    assert steps(calling) == [Step.ATTRACT, Step.LANGUAGE, Step.NEED, Step.HELP, Step.OFFER]
    assert after(calling, HelpWanted()).trail == helped.trail


def test_nobody_searches_before_a_language_is_chosen() -> None:
    assert after(ASKED, SearchWanted()) == ASKED


def test_the_list_shows_its_offers_and_back_leads_to_it_again() -> None:
    visit = after(LISTING, OfferAdded(CAFE), ListWanted(), OfferChosen(CAFE))
    assert visit.place.step is Step.OFFER
    assert after(visit, WentBack()).place.step is Step.LIST


def test_a_slip_of_an_offer_is_about_that_offer() -> None:
    assert after(READING, SlipWanted()).place == replace(READING.place, step=Step.SLIP)


def test_a_slip_of_the_list_is_about_no_single_offer() -> None:
    listed = after(LISTING, OfferAdded(CAFE), ListWanted())
    printed = after(listed, SlipWanted())
    assert printed.place == Place(Step.SLIP)
    assert after(printed, WentBack()).trail == listed.trail


def test_there_is_no_slip_of_nothing() -> None:
    empty = after(LISTING, ListWanted())
    assert after(LISTING, SlipWanted()) == LISTING
    assert after(empty, SlipWanted()) == empty


def test_an_offer_is_shown_to_somebody_and_back_leads_to_it() -> None:
    shown = after(READING, ShowWanted())
    assert shown.place == replace(READING.place, step=Step.SHOW)
    assert after(shown, WentBack()) == READING


def test_there_is_nothing_to_show_away_from_an_offer() -> None:
    assert after(LISTING, ShowWanted()) == LISTING


def test_the_way_to_the_desk_is_open_once_a_language_is_chosen() -> None:
    assert after(LISTING, DeskWanted()).place == Place(Step.DESK, need=LISTING.place.need)
    assert after(SEARCHING, DeskWanted()).place == Place(Step.DESK)
    assert after(ASKED, DeskWanted()) == ASKED


def test_the_slip_of_a_note_is_not_that_of_the_list() -> None:
    listed = after(SEARCHING, OfferAdded(CAFE), ListWanted(), SlipWanted())
    noted = after(listed, DeskWanted(), SlipWanted())
    assert noted.place == Place(Step.SLIP, note=True)
    assert noted.place.printed != listed.place.printed
    assert after(noted, WentBack()).place.step is Step.DESK
