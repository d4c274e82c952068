"""No sequence of events reaches an invalid state, loses the way home, or keeps a past visit."""

from dataclasses import fields
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk import journey
from kiosk.journey import ATTRACT, LANGUAGE, NEED, NOBODY, Event, Place, Step, Tab, Visit
from kiosk.language.languages import LANGUAGES
from tests.journey.visits import ANYWHERE, CATALOG, NEEDS, OFFERS, after, steps

OFFER_IDS = st.sampled_from([*OFFERS, "gone"])
NEED_IDS = st.sampled_from(
    [*NEEDS, *(sub.id for need in NEEDS.values() for sub in need.subs), "gone", "gone.sub"]
)
CHOICES: dict[type, dict[str, st.SearchStrategy[object]]] = {
    journey.Answered: {"outcome": st.sampled_from(journey.AskedOutcome)},
    journey.Touched: {"need": st.one_of(st.just(""), NEED_IDS)},
    journey.LanguageChosen: {"code": st.sampled_from([*LANGUAGES, "tlh"])},
    journey.NeedChosen: {"need": NEED_IDS, "whole": st.booleans()},
    journey.OfferChosen: {"offer": OFFER_IDS},
    journey.Typed: {"letter": st.text(max_size=2), "instead": st.booleans()},
    journey.KeyboardChosen: {"keyboard": st.integers(-3, 9)},
    journey.TabChosen: {"tab": st.sampled_from(Tab), "enlarged": st.booleans()},
    journey.FilterToggled: {"name": st.sampled_from([*journey.FILTERS, "gone"])},
    journey.PageTurned: {"page": st.integers(-3, 300)},
    journey.OfferAdded: {"offer": OFFER_IDS},
    journey.OfferRemoved: {"offer": OFFER_IDS},
    journey.OfferMovedUp: {"offer": OFFER_IDS},
    journey.HelpWanted: {"language": st.sampled_from(["", *LANGUAGES, "tlh"])},
}
"""What may be chosen with an event; the other events hold no choice."""

ABOUT = {
    Step.SUB_NEED: {"need"},
    Step.SEARCH: {"typed", "keyboard"},
    Step.OFFERS: {"need"},
    Step.NOT_FOUND: {"need"},
    Step.OFFER: {"need", "offer", "tab", "german", "enlarged", "revealed"},
    Step.LIST: {"enlarged", "clearing", "revealed"},
    Step.SLIP: {"need", "offer", "enlarged", "revealed", "note"},
    Step.SHOW: {"need", "offer"},
    Step.DESK: {"need"},
}
"""What a place may tell beside its page; the other screens tell nothing."""

TOLD = {field.name for field in fields(Place)} - {"step", "page"}


def events() -> st.SearchStrategy[Event]:
    """Any event, among them some that name what is not there."""
    kinds = [one for one in vars(journey).values() if isinstance(one, type)]
    kinds = [one for one in kinds if issubclass(one, Event) and one is not Event]
    assert all(kind in CHOICES for kind in kinds if fields(kind))
    return st.one_of(*(st.builds(kind, **CHOICES.get(kind, {})) for kind in kinds))


class AnyVisit(RuleBasedStateMachine):
    """Whatever people touch in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = NOBODY

    @initialize(visit=st.sampled_from(ANYWHERE))
    def begin(self, visit: Visit) -> None:
        self.visit = visit

    @rule(event=events())
    def something_happens(self, event: Event) -> None:
        self.visit = after(self.visit, event)

    @invariant()
    def the_way_begins_at_the_welcome(self) -> None:
        assert self.visit.trail[0] == ATTRACT
        assert Step.ATTRACT not in steps(self.visit)[1:]

    @invariant()
    def no_place_is_passed_twice(self) -> None:
        """Except that of the languages, from which one returns to where one asked."""
        further = (place for place in self.visit.trail if place.step is not Step.LANGUAGE)
        passed = [(p.step, p.need, p.offer, p.note) for p in further]
        assert len(passed) == len(set(passed))
        assert (Step.LANGUAGE, Step.LANGUAGE) not in pairwise(steps(self.visit))

    @invariant()
    def each_place_is_about_what_its_screen_shows(self) -> None:
        for place in self.visit.trail:
            told = {name for name in TOLD if getattr(place, name) != getattr(NEED, name)}
            assert told <= ABOUT.get(place.step, set())

    @invariant()
    def each_place_is_about_what_there_is(self) -> None:
        for place in self.visit.trail:
            assert place.page >= 0
            assert place.keyboard >= 0
            assert not place.need or place.need.partition(".")[0] in CATALOG.needs
            assert not place.offer or place.offer in CATALOG.offers
            assert place.offer or place.step is not Step.OFFER

    @invariant()
    def what_is_typed_can_be_read(self) -> None:
        for place in self.visit.trail:
            assert len(place.typed) <= journey.MOST_TYPED
            assert place.typed.isprintable()
            assert not place.typed.startswith(" ")

    @invariant()
    def what_is_known_of_the_visitor_is_valid(self) -> None:
        assert self.visit.language in {"", *LANGUAGES}
        assert self.visit.language or not self.visit.chosen
        assert self.visit.wanted in {"", *NEEDS}
        assert not (self.visit.wanted and self.visit.language)

    @invariant()
    def the_list_names_each_offer_once(self) -> None:
        assert len(set(self.visit.chosen)) == len(self.visit.chosen) <= journey.MOST_CHOSEN
        assert set(self.visit.chosen) <= set(CATALOG.offers)

    @invariant()
    def back_always_leads_home(self) -> None:
        visit, large = self.visit, sum(place.enlarged for place in self.visit.trail)
        for _ in range(len(visit.trail) + large):
            visit = after(visit, journey.WentBack())
        assert visit == NOBODY

    @invariant()
    def starting_over_keeps_what_is_not_a_place(self) -> None:
        kept = ("language", "large", "contrast", "chosen", "asked", "opened", "uses")
        remains = {name: getattr(self.visit, name) for name in kept}
        expected = Visit((ATTRACT, LANGUAGE, NEED), **remains) if self.visit.language else NOBODY
        assert after(self.visit, journey.StartedOver()) == expected

    @invariant()
    def leaving_forgets_everything(self) -> None:
        assert after(self.visit, journey.Left()) == NOBODY

    @invariant()
    def nothing_is_known_of_nobody(self) -> None:
        assert self.visit.place != ATTRACT or self.visit == NOBODY


AnyVisit.TestCase.settings = settings(
    max_examples=100,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyVisit = AnyVisit.TestCase
