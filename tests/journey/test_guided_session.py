"""A guided session goes the visitor's way in two languages, and forgets everything at its end."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.journey import (
    NEED,
    NOBODY,
    ContrastToggled,
    Event,
    Left,
    NeedChosen,
    OfferAdded,
    StartedOver,
    Step,
    TextSizeToggled,
    WentBack,
)
from kiosk.journey.guided_session import (
    MOST_DIGITS_OF_A_CODE,
    MOST_NOTED,
    REFERRED,
    SHARED,
    TOPIC,
    WORDLESS,
    GuidedSession,
    SessionStage,
    TickedAnswer,
    session_from,
)
from kiosk.language.languages import LANGUAGES
from kiosk.language.typed_text import TypedText
from tests.journey.test_any_visit import events
from tests.journey.visits import ANYWHERE, CAFE, CATALOG, LISTING, READING, steps

FRESH = session_from(NOBODY)
ARABIC = FRESH.speaking("ar")
RECORDING = ARABIC.at(SessionStage.RECORD)


def walk(session: GuidedSession, *happened: Event) -> GuidedSession:
    """The session after all that was chosen."""
    for event in happened:
        session = session.walked(event, CATALOG)
    return session


def test_a_fresh_session_asks_for_the_language_and_then_shows_the_needs() -> None:
    assert FRESH.stage is SessionStage.LANGUAGE
    assert ARABIC.stage is SessionStage.LOOKING
    assert ARABIC.visit.place == NEED


def test_a_session_goes_on_where_the_visitor_is_with_their_list() -> None:
    visit = replace(READING, chosen=(CAFE,))
    session = session_from(visit)
    assert session.stage is SessionStage.LOOKING
    assert session.visit.place == visit.place
    assert session.visit.chosen == (CAFE,)


def test_what_the_visitor_asked_before_is_not_counted_once_more() -> None:
    session = session_from(replace(READING, asked=LISTING.asked))
    assert (session.visit.asked, session.visit.opened) == ((), ())


def test_both_go_the_way_together() -> None:
    assert walk(ARABIC, NeedChosen("work")).visit.place.step is Step.OFFERS


@pytest.mark.parametrize("event", [Left(), WentBack()])
def test_no_touch_on_the_way_ends_a_session(event: Event) -> None:
    assert walk(ARABIC, event, event, event) == ARABIC


def test_beginning_again_keeps_language_and_list() -> None:
    listed = walk(ARABIC, OfferAdded(CAFE), NeedChosen("work"), StartedOver())
    assert listed.visit.place == NEED
    assert listed.visit.chosen == (CAFE,)


@pytest.mark.parametrize("event", [TextSizeToggled(), ContrastToggled()])
def test_how_the_text_looks_is_chosen_beside_its_language(event: Event) -> None:
    choosing = ARABIC.at(SessionStage.LANGUAGE)
    assert walk(choosing, event).visit != choosing.visit
    assert walk(choosing, event, event) == choosing
    noting = ARABIC.at(SessionStage.NOTE)
    assert walk(noting, event) == noting


def test_a_record_knows_from_the_way_what_it_was_about() -> None:
    visit = replace(ARABIC.visit, chosen=(CAFE,))
    session = replace(ARABIC, visit=visit).at(SessionStage.RECORD)
    assert session.answers(REFERRED) == (f"offers/{CAFE}",)
    assert session.answers(TOPIC) == ()


def test_a_suggestion_that_was_taken_away_does_not_come_back() -> None:
    session = replace(ARABIC, visit=replace(ARABIC.visit, chosen=(CAFE,))).at(SessionStage.RECORD)
    without = session.ticked(TickedAnswer(REFERRED, f"offers/{CAFE}"))
    again = without.at(SessionStage.LOOKING).at(SessionStage.RECORD)
    assert again.answers(REFERRED) == ()


def test_a_touch_ticks_and_another_one_takes_it_away() -> None:
    tick = TickedAnswer("done", "form")
    assert RECORDING.ticked(tick).answers("done") == ("form",)
    assert RECORDING.ticked(tick).ticked(tick) == RECORDING


def test_of_some_questions_one_answer_counts() -> None:
    session = RECORDING.ticked(TickedAnswer("age", "60+"), alone=True)
    assert session.ticked(TickedAnswer("age", "18-26"), alone=True).answers("age") == ("18-26",)


def test_a_note_is_german_and_short() -> None:
    noting = ARABIC.at(SessionStage.NOTE)
    note = TypedText.at_the_end("de", "Bitte Pass mitbringen")
    assert noting.noted(note).note == note
    assert noting.noted(TypedText.at_the_end("ar", "x")) == noting
    assert noting.noted(TypedText.at_the_end("de", "x" * (MOST_NOTED + 1))) == noting


def test_a_record_that_was_kept_cannot_be_changed() -> None:
    kept = RECORDING.waiting().kept(CODE)
    assert kept.stage is SessionStage.KEPT
    assert kept.ticked(TickedAnswer("done", "form")) == kept
    assert kept.at(SessionStage.RECORD) == kept
    assert kept.following("") == kept


CODE = "274160934"
TICKS = st.builds(
    TickedAnswer, st.sampled_from(["done", "age", TOPIC]), st.sampled_from(["a", "b"])
)


class AnySession(RuleBasedStateMachine):
    """Whatever both touch in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.session = FRESH
        self.touched: set[TickedAnswer] = set()

    @initialize(visit=st.sampled_from(ANYWHERE))
    def begin(self, visit: object) -> None:
        """Somebody was there, or nobody."""
        self.session = session_from(visit)  # type: ignore[arg-type]

    @rule(event=events())
    def somebody_chooses(self, event: Event) -> None:
        """A tile or card is touched."""
        self.session = self.session.walked(event, CATALOG)

    @rule(language=st.sampled_from([*LANGUAGES, "tlh"]))
    def a_language_is_chosen(self, language: str) -> None:
        """A tile of the languages is touched."""
        self.session = self.session.speaking(language)

    @rule(stage=st.sampled_from(SessionStage))
    def they_do_something_else(self, stage: SessionStage) -> None:
        """A button of the bars is touched."""
        self.session = self.session.at(stage)

    @rule(tick=TICKS)
    def something_is_suggested(self, tick: TickedAnswer) -> None:
        """It follows from the way."""
        self.session = self.session.suggesting([tick]).interpreting().printing()

    @rule(digits=st.text("0123456789", max_size=MOST_DIGITS_OF_A_CODE + 2))
    def a_code_is_entered(self, digits: str) -> None:
        """Digits are touched, and another question is looked at."""
        self.session = self.session.entering(digits).asks(digits)

    @rule()
    def the_disk_is_asked(self) -> None:
        """A record is to be kept, or a case to be found."""
        self.session = self.session.waiting()

    @precondition(lambda self: self.session.waits)
    @rule(done=st.booleans())
    def the_disk_answers(self, done: bool) -> None:
        """It has kept the record or found the case, or tells why not."""
        before, answered = self.session, self.session.not_done("" if done else "voll")
        if done and before.stage is SessionStage.RECORD:
            self.session = before.kept(CODE)
            assert self.session.stage is SessionStage.KEPT
        elif done:
            self.session = answered.following(CODE).at(SessionStage.CASE)
            assert (self.session.stage, self.session.case) == (SessionStage.CASE, CODE)
        else:
            self.session = answered
            assert replace(answered, waits=True, trouble="") == before

    @rule(tick=TICKS, alone=st.booleans())
    def something_is_ticked(self, tick: TickedAnswer, alone: bool) -> None:
        """An answer of the record is touched."""
        self.touched.add(tick)
        self.session = self.session.ticked(tick, alone=alone)

    @rule(text=st.text(max_size=MOST_NOTED + 5), language=st.sampled_from(["de", "ar"]))
    def something_is_typed(self, text: str, language: str) -> None:
        """Keys are touched."""
        words = TypedText.at_the_end(language, text)
        self.session = self.session.noted(words).seeking(words).searched()

    @rule(moment=st.one_of(st.none(), st.just(datetime(2026, 12, 1, 10))))
    def they_will_meet(self, moment: datetime | None) -> None:
        """A time is touched."""
        self.session = self.session.meeting_at(moment).turned().turned_page(-1)

    @rule(code=st.sampled_from([CODE, ""]))
    def a_code_is_given(self, code: str) -> None:
        """The record belongs to a case, or to none; nothing is kept that nobody waits for."""
        self.session = self.session.following(code)
        assert self.session.waits or self.session.kept(code) == self.session

    @invariant()
    def both_are_always_somewhere_behind_the_needs(self) -> None:
        """No touch leads out of the session."""
        assert Step.NEED in steps(self.session.visit)
        assert self.session.visit.place.step in SHARED

    @invariant()
    def nothing_is_shown_in_no_language(self) -> None:
        """Until the language is chosen there is nothing else to do."""
        assert self.session.visit.language or self.session.stage in WORDLESS

    @invariant()
    def every_answer_was_asked_for(self) -> None:
        """Ticks come from touches and from the way alone."""
        assert all(one.question in {"done", "age", TOPIC, REFERRED} for one in self.session.ticks)

    @invariant()
    def the_note_has_room_on_the_slip(self) -> None:
        """However much is typed."""
        assert len(self.session.note.text) <= MOST_NOTED
        assert self.session.page >= 0
        assert len(self.session.digits) <= MOST_DIGITS_OF_A_CODE

    @invariant()
    def they_wait_where_the_disk_was_asked(self) -> None:
        """What comes of it finds them there."""
        asking = (SessionStage.CODE, SessionStage.RECORD)
        assert not self.session.waits or self.session.stage in asking

    @invariant()
    def a_suggestion_is_made_once(self) -> None:
        """Whatever was taken away stays away."""
        ticked = {one for one in self.session.ticks if one.question in (TOPIC, REFERRED)}
        again = self.session.suggesting(self.session.offered)
        assert again == self.session
        assert ticked <= self.session.offered | self.touched

    @invariant()
    def the_language_is_left_by_a_choice_alone(self) -> None:
        """However the text looks there."""
        for event in (TextSizeToggled(), ContrastToggled()):
            looks = self.session.walked(event, CATALOG)
            assert looks.stage is self.session.stage
            assert looks.visit.chosen == self.session.visit.chosen


AnySession.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestAnySession = AnySession.TestCase
