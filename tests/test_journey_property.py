"""No sequence of events reaches an invalid state, loses the way home, or keeps a past visit."""

from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk import journey
from kiosk.catalog.loader import load
from kiosk.journey import ATTRACT, FILTERS, NOBODY, Step, Tab, Visit, advance
from kiosk.language.languages import LANGUAGES

CATALOG = load(Path(__file__).parent.parent / "content").catalog
NEEDS = [
    *CATALOG.needs,
    *(sub.id for need in CATALOG.needs.values() for sub in need.subs),
    "unknown",
    "unknown.sub",
]
OFFERS = [*CATALOG.offers, "unknown"]

PLAIN_EVENTS = (
    journey.Touched,
    journey.LanguageWanted,
    journey.SearchWanted,
    journey.Erased,
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
    journey.StartedOver,
)


class Journeys(RuleBasedStateMachine):
    """Anybody may do anything at any moment."""

    def __init__(self) -> None:
        super().__init__()
        self.visit: Visit = NOBODY

    def happen(self, event: journey.Event) -> None:
        """Move the visit."""
        self.visit = advance(self.visit, event, CATALOG)

    @rule(kind=st.sampled_from(PLAIN_EVENTS))
    def something_without_a_choice(self, kind: type[journey.Event]) -> None:
        self.happen(kind())  # type: ignore[call-arg]

    @rule(code=st.sampled_from([*LANGUAGES, "xx"]))
    def choose_language(self, code: str) -> None:
        self.happen(journey.LanguageChosen(code))

    @rule(need=st.sampled_from(NEEDS), whole=st.booleans())
    def choose_need(self, need: str, whole: bool) -> None:
        self.happen(journey.NeedChosen(need, whole))

    @rule(offer=st.sampled_from(OFFERS))
    def choose_offer(self, offer: str) -> None:
        self.happen(journey.OfferChosen(offer))

    @rule(tab=st.sampled_from(list(Tab)), enlarged=st.booleans())
    def choose_tab(self, tab: Tab, enlarged: bool) -> None:
        self.happen(journey.TabChosen(tab, enlarged))

    @rule(name=st.sampled_from([*FILTERS, "unknown"]))
    def toggle_filter(self, name: str) -> None:
        self.happen(journey.FilterToggled(name))

    @rule(page=st.integers(-3, 9))
    def turn_page(self, page: int) -> None:
        self.happen(journey.PageTurned(page))

    @rule(letter=st.text(max_size=2), instead=st.booleans())
    def type_a_letter(self, letter: str, instead: bool) -> None:
        self.happen(journey.Typed(letter, instead))

    @rule(
        kind=st.sampled_from([journey.OfferAdded, journey.OfferRemoved, journey.OfferMovedUp]),
        offer=st.sampled_from(OFFERS),
    )
    def change_the_list(self, kind: type[journey.OfferAdded], offer: str) -> None:
        self.happen(kind(offer))

    @rule()
    def leave(self) -> None:
        self.happen(journey.Left())
        assert self.visit == NOBODY

    @invariant()
    def the_trail_begins_where_nobody_is(self) -> None:
        assert self.visit.trail[0] == ATTRACT
        assert ATTRACT not in self.visit.trail[1:]

    @invariant()
    def the_trail_never_grows_for_ever(self) -> None:
        stops = [(place.step, place.need, place.offer) for place in self.visit.trail]
        known = [stop for stop in stops if stop[0] is not Step.LANGUAGE]
        assert len(known) == len(set(known))

    @invariant()
    def the_place_is_about_something_that_exists(self) -> None:
        place = self.visit.place
        if place.need:
            assert place.need.partition(".")[0] in CATALOG.needs
        if place.step is Step.OFFER:
            assert place.offer in CATALOG.offers
        assert place.page >= 0

    @invariant()
    def nobody_has_chosen_nothing(self) -> None:
        if self.visit.place == ATTRACT:
            assert self.visit == NOBODY

    @invariant()
    def the_list_names_each_offer_once(self) -> None:
        assert len(self.visit.chosen) == len(set(self.visit.chosen)) <= journey.MOST_CHOSEN
        assert set(self.visit.chosen) <= set(CATALOG.offers)

    @invariant()
    def going_back_always_leads_home(self) -> None:
        visit = self.visit
        for _ in range(2 * len(visit.trail)):
            visit = advance(visit, journey.WentBack(), CATALOG)
        assert visit == NOBODY

    @invariant()
    def starting_over_keeps_the_language_the_look_and_the_list(self) -> None:
        before, after = self.visit, advance(self.visit, journey.StartedOver(), CATALOG)
        if not before.language:
            assert after == NOBODY
            return
        assert after.place.step is Step.NEED
        assert after == Visit(
            trail=after.trail,
            language=before.language,
            large=before.large,
            contrast=before.contrast,
            chosen=before.chosen,
        )


TestJourneys = Journeys.TestCase
TestJourneys.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
