"""Whoever counsels can say the most important sentences in every language, without any model."""

from pathlib import Path

import pytest

from kiosk import font
from kiosk.catalog.phrasebook import Phrase, PhraseTopic, Reply
from kiosk.catalog.reading.loader import load
from kiosk.catalog.texts import Origin, Texts, outdated
from kiosk.language.characters import forbidden
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.script import cells, set_lines, visual

BOOK = load(Path(__file__).parents[2] / "content").catalog.phrasebook
PHRASES = {phrase.id: phrase for topic in BOOK for phrase in topic.phrases}
SAID = {topic.id: topic.texts for topic in BOOK} | {id: one.texts for id, one in PHRASES.items()}

TRUST = {
    "meeting.no-notes": "Ich schreibe nichts auf.",
    "meeting.confidential": "Alles, was Sie sagen, bleibt hier.",
    "meeting.voluntary": "Sie müssen nicht antworten.",
    "understanding.interpreter": "Brauchen Sie eine Dolmetscherin oder einen Dolmetscher?",
    "safety.safe": "Sind Sie in Sicherheit?",
}
ASKED_BY_NOBODY = ("Staatsangehörigkeit", "Nationalität", "Aufenthalt", "Asyl", "Bürgergeld")
QUESTION = ("?", "؟", "？")

LINE = 30
"""The cells of a line in large letters on the narrowest screen, which has 60 columns."""

LINES = 4
"""How many such lines leave room for the answers below them."""


def large(code: str, texts: Texts) -> list[str]:
    """The lines of a sentence in large letters on the narrowest screen."""
    reader = LANGUAGES[code]
    lines = set_lines(texts[code].title, LINE, right_to_left=reader.right_to_left)
    return [line.text for line in lines]


def test_there_are_enough_phrases_to_begin_a_conversation() -> None:
    assert len(BOOK) >= 8
    assert 60 <= len(PHRASES) <= 80


@pytest.mark.parametrize("identity", TRUST)
def test_the_sentences_that_make_trust_are_there(identity: str) -> None:
    assert PHRASES[identity].texts[SOURCE].title == TRUST[identity]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_phrase_and_topic_is_said_in_this_language(code: str) -> None:
    assert [identity for identity, texts in SAID.items() if code not in texts] == []
    assert [identity for identity, texts in SAID.items() if outdated(texts, code)] == []


def test_what_nobody_has_read_is_marked_as_a_draft_of_a_machine() -> None:
    drafts = [texts[code] for texts in SAID.values() for code in texts if code != SOURCE]
    assert all(draft.origin in (Origin.MACHINE, Origin.REVIEWED) for draft in drafts)


def test_yes_and_no_or_a_number_answer_many_of_the_questions() -> None:
    replies = [phrase.reply for phrase in PHRASES.values()]
    assert replies.count(Reply.YES_NO) >= 20
    assert replies.count(Reply.NUMBER) >= 5


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_answered_by_touch_is_a_question_in_this_language(code: str) -> None:
    asked = [phrase for phrase in PHRASES.values() if phrase.reply is not Reply.NONE]
    assert [p.id for p in asked if not p.texts[code].title.endswith(QUESTION)] == []


@pytest.mark.parametrize("word", ASKED_BY_NOBODY)
def test_no_phrase_asks_for_what_visitors_need_not_tell(word: str) -> None:
    assert not [id for id, phrase in PHRASES.items() if word in phrase.texts[SOURCE].title]


@pytest.mark.parametrize("code", LANGUAGES)
def test_two_phrases_of_a_topic_never_say_the_same(code: str) -> None:
    for topic in BOOK:
        said = [phrase.texts[code].title for phrase in topic.phrases]
        assert len(set(said)) == len(said), topic.id


@pytest.mark.parametrize("number", ["112", "110"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_emergency_numbers_are_in_every_language(code: str, number: str) -> None:
    assert number in PHRASES["safety.emergency"].texts[code].title


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_phrase_fits_the_narrowest_screen_in_large_letters(code: str) -> None:
    for phrase in PHRASES.values():
        lines = large(code, phrase.texts)
        assert len(lines) <= LINES, phrase.id
        assert all(cells(line) <= LINE for line in lines), phrase.id
        assert all(font.big(line) is not None for line in lines), phrase.id


@pytest.mark.parametrize("topic", BOOK, ids=lambda topic: topic.id)
def test_the_name_of_a_topic_fits_a_tile(topic: PhraseTopic) -> None:
    assert {code for code, text in topic.texts.items() if cells(visual(text.title)) > 25} == set()


@pytest.mark.parametrize("phrase", PHRASES.values(), ids=lambda phrase: phrase.id)
def test_no_phrase_holds_a_character_that_nobody_sees(phrase: Phrase) -> None:
    assert not [code for code, text in phrase.texts.items() if forbidden(text.title)]
