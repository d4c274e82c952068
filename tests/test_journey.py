"""The visitor's way as a value: every event, and what no sequence of events can do."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk import journey
from kiosk.catalog.loader import load
from kiosk.catalog.matching import Filters
from kiosk.journey import ATTRACT, LANGUAGE, NEED, NOBODY, Place, Step, Tab, Visit, advance
from kiosk.language.languages import LANGUAGES

CATALOG = load(Path(__file__).parents[1] / "content").catalog
OFFERS = Place(Step.OFFERS, need="german.practice")
OFFER = Place(Step.OFFER, need="german.practice", offer="sprachcafe")
SPEAKING = Visit((ATTRACT, LANGUAGE, NEED), language="ar")
SEARCHING = replace(SPEAKING, trail=(ATTRACT, LANGUAGE, NEED, Place(Step.SUB_NEED, "german")))
LISTING = replace(SEARCHING, trail=(*SEARCHING.trail, OFFERS))
READING = replace(LISTING, trail=(*LISTING.trail, OFFER))


def after(visit: Visit, *happened: journey.Event) -> Visit:
    """The visit after all that happened."""
    for event in happened:
        visit = advance(visit, event, CATALOG)
    return visit


def steps(visit: Visit) -> list[Step]:
    """The screens on the way."""
    return [place.step for place in visit.trail]


def test_a_touch_begins_with_the_language() -> None:
    assert after(NOBODY, journey.Touched()).trail == (ATTRACT, LANGUAGE)


def test_a_touch_in_the_middle_of_a_visit_changes_nothing() -> None:
    assert after(READING, journey.Touched()) == READING


def test_the_first_language_leads_to_the_needs() -> None:
    visit = after(NOBODY, journey.Touched(), journey.LanguageChosen("tr"))
    assert (visit.trail, visit.language) == ((ATTRACT, LANGUAGE, NEED), "tr")


def test_a_later_language_leads_back_to_where_it_was_asked_for() -> None:
    visit = after(READING, journey.LanguageWanted(), journey.LanguageChosen("uk"))
    assert (visit.trail, visit.language) == (READING.trail, "uk")


def test_whoever_wants_no_other_language_goes_back_with_the_old_one() -> None:
    assert after(READING, journey.LanguageWanted(), journey.WentBack()) == READING


def test_a_language_cannot_be_chosen_where_none_is_asked_for() -> None:
    assert after(SPEAKING, journey.LanguageChosen("en")) == SPEAKING


def test_an_unknown_language_is_not_taken() -> None:
    asked = after(NOBODY, journey.Touched())
    assert after(asked, journey.LanguageChosen("tlh")) == asked


def test_a_need_leads_to_its_narrower_needs() -> None:
    assert after(SPEAKING, journey.NeedChosen("german")) == SEARCHING


def test_a_narrower_need_leads_to_offers() -> None:
    assert after(SEARCHING, journey.NeedChosen("german.practice")) == LISTING


def test_all_of_a_need_leads_to_offers() -> None:
    visit = after(SEARCHING, journey.NeedChosen("german", whole=True))
    assert visit.place == Place(Step.OFFERS, need="german")


def test_a_need_that_is_not_there_leads_nowhere() -> None:
    assert after(SPEAKING, journey.NeedChosen("gone")) == SPEAKING


def test_a_need_cannot_be_chosen_beside_an_offer() -> None:
    assert after(READING, journey.NeedChosen("work")) == READING


def test_another_need_is_looked_for_without_the_former_filters() -> None:
    filtered = after(LISTING, journey.FilterToggled("free"), journey.WentBack())
    assert after(filtered, journey.NeedChosen("german.course")).filters == Filters()


def test_an_offer_is_shown_under_the_need_it_was_found_with() -> None:
    assert after(LISTING, journey.OfferChosen("sprachcafe")) == READING


def test_an_offer_that_is_gone_is_not_shown() -> None:
    assert after(LISTING, journey.OfferChosen("gone")) == LISTING


def test_an_offer_cannot_be_chosen_among_needs() -> None:
    assert after(SPEAKING, journey.OfferChosen("sprachcafe")) == SPEAKING


@pytest.mark.parametrize("tab", Tab)
def test_each_tab_shows_its_code(tab: Tab) -> None:
    assert after(READING, journey.TabChosen(tab)).place == replace(OFFER, tab=tab)


def test_a_tab_away_from_an_offer_changes_nothing() -> None:
    assert after(LISTING, journey.TabChosen(Tab.ROUTE)) == LISTING


@pytest.mark.parametrize("name", journey.FILTERS)
def test_a_filter_is_switched_on_and_off_again(name: str) -> None:
    on = after(LISTING, journey.FilterToggled(name))
    assert on.filters == replace(Filters(), **{name: True})
    assert after(on, journey.FilterToggled(name)) == LISTING


def test_a_filter_begins_at_the_first_page() -> None:
    visit = after(LISTING, journey.PageTurned(2), journey.FilterToggled("free"))
    assert visit.place.page == 0


def test_an_unknown_filter_filters_nothing() -> None:
    assert after(LISTING, journey.FilterToggled("cheap")) == LISTING


def test_a_filter_away_from_the_offers_changes_nothing() -> None:
    assert after(SPEAKING, journey.FilterToggled("free")) == SPEAKING


def test_a_page_is_turned_and_turned_back() -> None:
    turned = after(LISTING, journey.PageTurned(1))
    assert turned.place == replace(OFFERS, page=1)
    assert after(turned, journey.PageTurned(0)) == LISTING


def test_no_page_comes_before_the_first() -> None:
    assert after(LISTING, journey.PageTurned(-1)) == LISTING


def test_the_page_is_still_turned_on_the_way_back() -> None:
    visit = after(
        LISTING, journey.PageTurned(1), journey.OfferChosen("sprachcafe"), journey.WentBack()
    )
    assert visit.place == replace(OFFERS, page=1)


def test_the_german_original_comes_and_goes() -> None:
    beside = after(READING, journey.GermanToggled())
    assert beside.place.german
    assert after(beside, journey.GermanToggled()) == READING


def test_a_code_is_enlarged_and_back_makes_it_small_again() -> None:
    large = after(READING, journey.CodeTouched())
    assert large.place.enlarged
    assert after(large, journey.WentBack()) == READING
    assert after(large, journey.CodeTouched()) == READING


def test_whoever_finds_nothing_is_led_on() -> None:
    visit = after(LISTING, journey.NothingFound())
    assert visit.place == Place(Step.NOT_FOUND, need="german.practice")


def test_from_nothing_found_the_whole_need_can_be_looked_at() -> None:
    visit = after(LISTING, journey.NothingFound(), journey.NeedChosen("german", whole=True))
    assert visit.place == Place(Step.OFFERS, need="german")


def test_from_nothing_found_a_help_line_can_be_looked_at() -> None:
    line = next(iter(CATALOG.offers))
    visit = after(LISTING, journey.NothingFound(), journey.OfferChosen(line))
    assert visit.place.offer == line


@pytest.mark.parametrize("visit", [NOBODY, SPEAKING, SEARCHING, LISTING, READING])
def test_help_is_one_touch_away_from_everywhere(visit: Visit) -> None:
    helped = after(visit, journey.HelpWanted())
    assert helped.place == Place(Step.HELP)
    assert after(helped, journey.WentBack()) == visit


def test_help_asked_for_twice_is_the_same_place() -> None:
    helped = after(SPEAKING, journey.HelpWanted())
    assert after(helped, journey.HelpWanted()) == helped


def test_large_text_begins_at_the_first_page() -> None:
    visit = after(LISTING, journey.PageTurned(1), journey.TextSizeToggled())
    assert (visit.large, visit.place.page) == (True, 0)
    assert after(visit, journey.TextSizeToggled()) == LISTING


def test_contrast_is_switched_on_and_off_again() -> None:
    dark = after(LISTING, journey.ContrastToggled())
    assert dark.contrast
    assert after(dark, journey.ContrastToggled()) == LISTING


@pytest.mark.parametrize(
    "event",
    [journey.PageTurned(3), journey.TextSizeToggled(), journey.ContrastToggled()],
)
def test_nothing_is_switched_while_nobody_is_there(event: journey.Event) -> None:
    assert after(NOBODY, event) == NOBODY


def test_back_goes_the_way_in_reverse() -> None:
    seen = []
    visit = READING
    while visit != NOBODY:
        seen.append(visit.place.step)
        visit = after(visit, journey.WentBack())
    assert seen == [Step.OFFER, Step.OFFERS, Step.SUB_NEED, Step.NEED, Step.LANGUAGE]


def test_starting_over_keeps_how_the_visitor_reads_and_nothing_they_looked_for() -> None:
    busy = after(
        READING, journey.TextSizeToggled(), journey.ContrastToggled(), journey.HelpWanted()
    )
    busy = replace(busy, filters=Filters(free=True))
    assert after(busy, journey.StartedOver()) == replace(SPEAKING, large=True, contrast=True)


def test_starting_over_without_a_language_is_leaving() -> None:
    assert after(NOBODY, journey.HelpWanted(), journey.StartedOver()) == NOBODY


@pytest.mark.parametrize("visit", [SPEAKING, SEARCHING, LISTING, READING])
def test_leaving_forgets_everything(visit: Visit) -> None:
    changed = after(visit, journey.ContrastToggled(), journey.TextSizeToggled())
    assert after(changed, journey.Left()) == NOBODY


def test_a_place_that_was_passed_is_gone_back_to() -> None:
    visit = after(LISTING, journey.NothingFound(), journey.NeedChosen("german"))
    assert visit == SEARCHING


NEEDS = st.sampled_from(
    [*CATALOG.needs, *(sub.id for need in CATALOG.needs.values() for sub in need.subs), "gone"]
)
OFFER_IDS = st.sampled_from([*CATALOG.offers, "gone"])
EVENTS = st.one_of(
    st.builds(journey.LanguageChosen, st.sampled_from([*LANGUAGES, "tlh"])),
    st.builds(journey.NeedChosen, NEEDS, whole=st.booleans()),
    st.builds(journey.OfferChosen, OFFER_IDS),
    st.builds(journey.TabChosen, st.sampled_from(Tab), enlarged=st.booleans()),
    st.builds(journey.FilterToggled, st.sampled_from([*journey.FILTERS, "gone"])),
    st.builds(journey.PageTurned, st.integers(-3, 300)),
    st.builds(journey.OfferAdded, OFFER_IDS),
    st.builds(journey.OfferRemoved, OFFER_IDS),
    st.builds(journey.OfferMovedUp, OFFER_IDS),
    *(
        st.just(kind())
        for kind in (
            journey.Touched,
            journey.LanguageWanted,
            journey.GermanToggled,
            journey.CodeTouched,
            journey.NothingFound,
            journey.ListWanted,
            journey.ListCleared,
            journey.SlipWanted,
            journey.HelpWanted,
            journey.TextSizeToggled,
            journey.ContrastToggled,
            journey.WentBack,
        )
    ),
)
SCREENS_ABOUT = {
    Step.SUB_NEED: {"need"},
    Step.OFFERS: {"need"},
    Step.NOT_FOUND: {"need"},
    Step.OFFER: {"need", "offer"},
    Step.SLIP: {"need", "offer"},
}
"""What a place may be about; the other screens are about nothing."""


class AnyVisit(RuleBasedStateMachine):
    """Whatever people touch in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = NOBODY

    @initialize()
    def begin(self) -> None:
        self.visit = after(NOBODY, journey.Touched())

    @rule(event=EVENTS)
    def something_happens(self, event: journey.Event) -> None:
        self.visit = after(self.visit, event)

    @rule()
    def the_visitor_leaves(self) -> None:
        assert after(self.visit, journey.Left()) == NOBODY

    @rule()
    def the_visitor_starts_over(self) -> None:
        begun = after(self.visit, journey.StartedOver())
        kept = ("language", "large", "contrast", "chosen")
        remains = {name: getattr(self.visit, name) for name in kept}
        expected = Visit((ATTRACT, LANGUAGE, NEED), **remains) if self.visit.language else NOBODY
        assert begun == expected

    @invariant()
    def the_way_begins_at_the_welcome(self) -> None:
        assert self.visit.trail[0] == ATTRACT
        assert Step.ATTRACT not in steps(self.visit)[1:]

    @invariant()
    def no_place_is_passed_twice(self) -> None:
        """Except that of the languages, from which one returns to where one asked."""
        passed = [(p.step, p.need, p.offer) for p in self.visit.trail if p.step != Step.LANGUAGE]
        assert len(passed) == len(set(passed))
        neighbours = list(pairwise(steps(self.visit)))
        assert (Step.LANGUAGE, Step.LANGUAGE) not in neighbours

    @invariant()
    def each_place_is_about_what_its_screen_shows(self) -> None:
        for place in self.visit.trail:
            about = SCREENS_ABOUT.get(place.step, set())
            assert "need" in about or not place.need
            assert "offer" in about or not place.offer
            assert not place.need or place.need.partition(".")[0] in CATALOG.needs
            assert not place.offer or place.offer in CATALOG.offers
            assert place.page >= 0
            assert not place.german or place.step is Step.OFFER

    @invariant()
    def what_is_known_of_the_visitor_is_valid(self) -> None:
        assert self.visit.language in {"", *LANGUAGES}
        assert len(set(self.visit.chosen)) == len(self.visit.chosen) <= journey.MOST_CHOSEN
        assert self.visit.language or not self.visit.chosen

    @invariant()
    def back_always_leads_home(self) -> None:
        visit, large = self.visit, sum(place.enlarged for place in self.visit.trail)
        for _ in range(len(visit.trail) + large):
            visit = after(visit, journey.WentBack())
        assert visit == NOBODY

    @invariant()
    def nobody_is_known_before_the_first_touch(self) -> None:
        if self.visit.place == ATTRACT:
            assert self.visit == NOBODY


AnyVisit.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyVisit = AnyVisit.TestCase
