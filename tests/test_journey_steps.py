"""Each step of a visit, as a visitor would tell it."""

from functools import reduce
from pathlib import Path

from kiosk.catalog.loader import load
from kiosk.catalog.matching import Filters
from kiosk.journey import (
    NOBODY,
    CodeTouched,
    ContrastToggled,
    Event,
    FilterToggled,
    GermanToggled,
    HelpWanted,
    LanguageChosen,
    LanguageWanted,
    Left,
    NeedChosen,
    NothingFound,
    OfferChosen,
    PageTurned,
    StartedOver,
    Step,
    Tab,
    TabChosen,
    TextSizeToggled,
    Touched,
    Visit,
    WentBack,
    advance,
)

CATALOG = load(Path(__file__).parent.parent / "content").catalog
ARABIC = (Touched(), LanguageChosen("ar"))
PRACTICE = (*ARABIC, NeedChosen("german"), NeedChosen("german.practice"))
CAFE = (*PRACTICE, OfferChosen("sprachcafe"))


def after(*events: Event, visit: Visit = NOBODY) -> Visit:
    """The visit after `events`."""
    return reduce(lambda so_far, event: advance(so_far, event, CATALOG), events, visit)


def steps(visit: Visit) -> list[Step]:
    """The screens on the way back, from the first."""
    return [place.step for place in visit.trail]


def test_a_touch_wakes_the_kiosk() -> None:
    assert after(Touched()).place.step is Step.LANGUAGE


def test_four_touches_lead_from_the_welcome_to_an_offer() -> None:
    visit = after(Touched(), LanguageChosen("ar"), NeedChosen("german", whole=True))
    assert after(OfferChosen("sprachcafe"), visit=visit).place.step is Step.OFFER


def test_a_need_with_narrower_needs_asks_for_one() -> None:
    assert after(*ARABIC, NeedChosen("german")).place.step is Step.SUB_NEED


def test_all_of_a_need_leads_straight_to_its_offers() -> None:
    visit = after(*ARABIC, NeedChosen("german"), NeedChosen("german", whole=True))
    assert (visit.place.step, visit.place.need) == (Step.OFFERS, "german")


def test_another_language_leads_back_to_where_it_was_asked() -> None:
    visit = after(*CAFE, LanguageWanted(), LanguageChosen("uk"))
    assert (visit.place.offer, visit.language) == ("sprachcafe", "uk")


def test_help_is_there_before_a_language_is_chosen() -> None:
    assert after(HelpWanted()).place.step is Step.HELP


def test_back_goes_one_screen_back_and_at_last_leaves() -> None:
    visit = after(*PRACTICE, WentBack())
    assert visit.place.step is Step.SUB_NEED
    assert after(WentBack(), WentBack(), WentBack(), visit=visit) == NOBODY


def test_back_from_a_large_code_only_makes_it_small() -> None:
    visit = after(*CAFE, CodeTouched(), WentBack())
    assert visit.place.offer == "sprachcafe"
    assert not visit.place.enlarged


def test_help_asked_for_twice_does_not_lengthen_the_way_back() -> None:
    visit = after(*ARABIC, HelpWanted(), OfferChosen("notruf-112"), HelpWanted())
    assert steps(visit) == [Step.ATTRACT, Step.LANGUAGE, Step.NEED, Step.HELP]


def test_a_filter_shows_the_first_page_of_what_is_left() -> None:
    visit = after(*PRACTICE, PageTurned(2), FilterToggled("free"))
    assert (visit.filters, visit.place.page) == (Filters(free=True), 0)


def test_another_need_begins_without_filters() -> None:
    visit = after(*PRACTICE, FilterToggled("free"), WentBack(), NeedChosen("german.course"))
    assert visit.filters == Filters()


def test_a_tab_changes_what_the_code_carries() -> None:
    assert after(*CAFE, TabChosen(Tab.CONTACT)).place.tab is Tab.CONTACT


def test_the_german_original_can_be_shown_and_hidden() -> None:
    visit = after(*CAFE, GermanToggled())
    assert visit.place.german
    assert not after(GermanToggled(), visit=visit).place.german


def test_who_finds_nothing_is_led_on() -> None:
    visit = after(*PRACTICE, NothingFound())
    assert visit.place.step is Step.NOT_FOUND
    wider = after(NeedChosen("german", whole=True), visit=visit)
    assert (wider.place.step, wider.place.need) == (Step.OFFERS, "german")


def test_large_text_and_contrast_last_for_the_visit() -> None:
    visit = after(*ARABIC, TextSizeToggled(), ContrastToggled(), NeedChosen("work"))
    assert visit.large
    assert visit.contrast


def test_starting_over_keeps_the_language() -> None:
    visit = after(*CAFE, StartedOver())
    assert (visit.place.step, visit.language) == (Step.NEED, "ar")


def test_leaving_forgets_everything() -> None:
    everything = (*CAFE, TextSizeToggled(), ContrastToggled(), TabChosen(Tab.ROUTE))
    assert after(*everything, Left()) == NOBODY


def test_an_event_that_makes_no_sense_changes_nothing() -> None:
    assert after(OfferChosen("sprachcafe"), NeedChosen("german"), FilterToggled("free")) == NOBODY


def test_an_offer_that_is_gone_cannot_be_opened() -> None:
    visit = after(*PRACTICE)
    assert after(OfferChosen("gone"), visit=visit) == visit
