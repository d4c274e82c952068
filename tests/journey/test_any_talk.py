"""No sequence of moves reaches an invalid talk, and none keeps a talk that has ended."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.catalog.phrasebook import Phrase, Reply
from kiosk.catalog.texts import Text
from kiosk.journey import (
    BOTH,
    MOST_DIGITS,
    MOST_SAID,
    NO_TALK,
    Conversation,
    PhrasePlace,
    ReplyWord,
    Side,
    TranslationRequest,
)
from kiosk.language.languages import LANGUAGES
from kiosk.language.typed_text import TypedText

PHRASES = [Phrase(f"meeting.{reply}", {"de": Text("Guten Tag")}, reply) for reply in Reply]
WORDS = st.one_of(st.text(max_size=5), st.just("a" * (MOST_SAID + 1)))


def typed(talk: Conversation, words: str) -> Conversation:
    """The talk after whoever's turn it is has typed this."""
    return talk.typing(TypedText.at_the_end(talk.typed.language, words))


TALKING = typed(NO_TALK.begun("ar", BOTH), "Guten Tag")
WAITING = TALKING.asked()
LOOKING_UP = TALKING.looking_up(PhrasePlace().opened("meeting").shown(PHRASES[1]))
ANYWHERE = (NO_TALK, NO_TALK.begun("ti", frozenset()), TALKING, WAITING, LOOKING_UP)


class AnyTalk(RuleBasedStateMachine):
    """Whatever two people and the engine do, in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = NO_TALK
        self.asked: list[TranslationRequest] = []

    @initialize(talk=st.sampled_from(ANYWHERE))
    def they_are_somewhere(self, talk: Conversation) -> None:
        self.talk = talk
        self.asked = [talk.waits] if talk.waits else []

    @rule(
        language=st.sampled_from([*LANGUAGES, "tlh", ""]),
        sides=st.frozensets(st.sampled_from(Side)),
    )
    def a_talk_begins(self, language: str, sides: frozenset[Side]) -> None:
        self.talk = self.talk.begun(language, sides)

    @rule()
    def it_ends(self) -> None:
        self.talk = self.talk.ended()

    @rule()
    def somebody_wants_to_end_it(self) -> None:
        had_words, self.talk = self.talk.has_words, self.talk.end_wanted()
        assert self.talk.ending == had_words

    @rule()
    def it_goes_on_after_all(self) -> None:
        self.talk = self.talk.gone_on()

    @rule(side=st.sampled_from(Side))
    def it_is_the_turn_of_one(self, side: Side) -> None:
        self.talk = self.talk.turned_to(side)

    @rule(words=WORDS, language=st.sampled_from(["", "de", "ar"]))
    def somebody_types(self, words: str, language: str) -> None:
        text = TypedText.at_the_end(language or self.talk.typed.language, words)
        self.talk = self.talk.typing(text)

    @rule()
    def they_want_it_translated(self) -> None:
        self.talk = self.talk.asked()
        self.asked += [self.talk.waits] if self.talk.waits else []

    @rule()
    def they_cancel(self) -> None:
        self.talk = self.talk.cancelled()

    @precondition(lambda self: self.talk.waits)
    @rule(words=WORDS)
    def the_engine_answers(self, words: str) -> None:
        assert self.talk.waits
        self.talk = self.talk.heard(self.talk.waits, words, "Es fehlt: 18:00.")

    @precondition(lambda self: self.talk.waits)
    @rule()
    def the_engine_fails(self) -> None:
        assert self.talk.waits
        self.talk = self.talk.not_heard(self.talk.waits, "zu langsam")

    @rule()
    def the_engine_answers_what_nobody_waits_for(self) -> None:
        for request in self.asked:
            if request != self.talk.waits:
                assert self.talk.heard(request, "late") == self.talk
                assert self.talk.not_heard(request, "zu langsam") == self.talk

    @rule()
    def they_read_it_again(self) -> None:
        self.talk = self.talk.read_again()

    @rule()
    def they_go_back(self) -> None:
        self.talk = self.talk.before

    @rule(place=st.sampled_from([None, PhrasePlace()]))
    def they_open_or_close_the_phrasebook(self, place: PhrasePlace | None) -> None:
        self.talk = self.talk.looking_up(place)

    @precondition(lambda self: self.talk.phrases)
    @rule(
        move=st.sampled_from(
            [
                lambda place: place.opened("meeting"),
                *(lambda place, one=phrase: place.shown(one) for phrase in PHRASES),
                *(lambda place, one=word: place.answered(one) for word in ReplyWord),
                *(lambda place, one=digit: place.counted(one) for digit in ("7", "77", "x", "")),
                *(lambda place, one=page: place.turned_to(one) for page in (-2, 3)),
                lambda place: place.erased(),
            ]
        )
    )
    def they_look_something_up(self, move) -> None:  # type: ignore[no-untyped-def]
        self.talk = self.talk.looking_up(move(self.talk.phrases))

    @invariant()
    def a_talk_has_a_language_of_the_kiosk(self) -> None:
        assert self.talk.language in set(LANGUAGES) - {"de"} | {""}
        assert self.talk.language or self.talk == Conversation(requests=self.talk.requests)

    @invariant()
    def there_is_always_something_to_do(self) -> None:
        assert not self.talk.language or self.talk.understood or self.talk.phrases
        assert self.talk.speaks or self.talk.said or self.talk.phrases or not self.talk.language

    @invariant()
    def only_who_is_understood_types(self) -> None:
        assert self.talk.speaks is None or self.talk.speaks in self.talk.understood
        for text in (self.talk.german, self.talk.own):
            assert len(text.text) <= MOST_SAID
        assert self.talk.german.language == "de"
        assert self.talk.own.language == (self.talk.language or "de")

    @invariant()
    def what_waits_is_what_was_typed_last(self) -> None:
        if self.talk.waits:
            assert self.talk.waits.words == self.talk.typed.tidy != ""
            assert self.talk.waits.side is self.talk.speaks
            assert self.talk.waits.language == self.talk.language
            assert self.talk.waits.number == self.talk.requests

    @invariant()
    def an_answer_is_of_the_kind_that_the_phrase_wants(self) -> None:
        place = self.talk.phrases or PhrasePlace()
        words = {str(word) for word in ReplyWord}
        possible = {Reply.NONE: set(), Reply.YES_NO: words, Reply.NUMBER: words - {"yes", "no"}}
        assert place.answer in possible[place.reply] | {""} or place.number
        assert not place.number or (
            place.reply is Reply.NUMBER and len(place.number) <= MOST_DIGITS
        )
        assert place.page >= 0
        assert place.phrase or (place.reply is Reply.NONE and not place.answer)

    @invariant()
    def back_ends_nothing_and_comes_to_an_end(self) -> None:
        talk = self.talk
        for _ in range(6):
            talk = talk.before
        assert talk.before == talk
        assert talk.language == self.talk.language

    @invariant()
    def ending_forgets_everything_but_the_count(self) -> None:
        assert replace(self.talk.ended(), requests=0) == NO_TALK


AnyTalk.TestCase.settings = settings(max_examples=50, stateful_step_count=40, deadline=None)
TestAnyTalk = AnyTalk.TestCase


def test_the_counsellor_begins() -> None:
    assert NO_TALK.begun("tr", BOTH).speaks is Side.COUNSELLOR


def test_a_visitor_who_alone_is_understood_begins() -> None:
    assert NO_TALK.begun("tr", frozenset({Side.VISITOR})).speaks is Side.VISITOR


def test_two_people_whom_no_engine_understands_begin_with_the_phrasebook() -> None:
    assert NO_TALK.begun("ti", frozenset()).phrases == PhrasePlace()


def test_a_translation_is_read_by_both_and_typed_no_more() -> None:
    talk = TALKING.asked()
    assert talk.waits
    heard = talk.heard(talk.waits, "İyi günler")
    assert heard.said
    assert (heard.said.words, heard.said.translated) == ("Guten Tag", "İyi günler")
    assert (heard.speaks, heard.german.text, heard.waits) == (None, "", None)


def test_a_translation_that_fails_keeps_what_was_typed() -> None:
    talk = TALKING.asked()
    assert talk.waits
    failed = talk.not_heard(talk.waits, "zu langsam")
    assert failed.failed
    assert failed.typed.text == "Guten Tag"
    assert not typed(failed, "Guten Tag!").failed


def test_a_cancelled_request_that_is_asked_again_is_another_one() -> None:
    talk = TALKING.asked()
    again = talk.cancelled().asked()
    assert talk.waits
    assert again.not_heard(talk.waits, "zu langsam") == again


def test_the_same_question_in_another_talk_is_another_one() -> None:
    assert WAITING.waits
    again = typed(WAITING.ended().begun("ar", BOTH), "Guten Tag").asked()
    assert again.heard(WAITING.waits, "late") == again


def test_what_one_has_typed_waits_while_the_other_types() -> None:
    talk = typed(NO_TALK.begun("tr", BOTH), "Guten").turned_to(Side.VISITOR)
    assert typed(talk, "merhaba").turned_to(Side.COUNSELLOR).typed.text == "Guten"
