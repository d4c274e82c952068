"""The phrasebook speaks for two people without a word typed, with an engine or without."""

from dataclasses import replace

import pytest

from kiosk.catalog.phrasebook import Phrase, PhraseTopic, Reply
from kiosk.catalog.texts import Origin, Text
from kiosk.journey import ReplyWord
from tests.ui.talking import Interpreters, Talkers


def phrase(number: int) -> Phrase:
    """One of many."""
    return Phrase(f"many.p{number}", {"de": Text(f"Satz {number}"), "tr": Text(f"Cümle {number}")})


async def turned_to_many(talkers: Talkers, *phrases: Phrase) -> None:
    """Let the phrasebook have one topic with these phrases, and open it."""
    topic = PhraseTopic("many", {"de": Text("Viele")}, phrases)
    talkers.visitor.give(replace(talkers.visitor.catalog, phrasebook=(topic,)))
    await talkers.visitor.settle()
    await talkers.visitor.touch("#phrases")
    await talkers.visitor.touch("#topic-many")


async def test_a_phrase_stands_large_in_the_visitors_language_with_its_german(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await turned_to_many(talkers, phrase(1))
        await talkers.visitor.touch("#phrase-many-p1")
        assert talkers.visitor.words("#phrase").startswith("Cümle 1")
        assert talkers.visitor.sees("Satz 1")


async def test_a_draft_of_a_machine_says_so(interpreter: Interpreters) -> None:
    texts = {"de": Text("Guten Tag."), "tr": Text("İyi günler.", origin=Origin.MACHINE)}
    async with interpreter(language="tr") as talkers:
        await turned_to_many(talkers, Phrase("many.hello", texts))
        await talkers.visitor.touch("#phrase-many-hello")
        assert talkers.visitor.sees("Makine çevirisi")


async def test_a_phrase_without_the_visitors_language_says_which_one_it_is_in(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="ti") as talkers:
        await talkers.open_phrase("meeting", "hello")
        assert "Guten Tag." in talkers.visitor.words("#phrase")
        assert talkers.visitor.sees("Deutsch")


@pytest.mark.parametrize("word", ReplyWord)
async def test_a_touched_answer_is_read_in_german(
    word: ReplyWord, interpreter: Interpreters
) -> None:
    german = {"yes": "Ja", "no": "Nein", "dont-know": "Weiß ich nicht", "not-say": "Möchte ich"}
    async with interpreter(language="tr") as talkers:
        await talkers.open_phrase("meeting", "drink")
        await talkers.visitor.touch(f"#reply-{word}")
        assert f"Antwort: {german[word]}" in talkers.visitor.words("#answer")
        assert talkers.visitor.widget(f"#reply-{word}").has_class("chosen")


async def test_another_answer_takes_the_place_of_the_first(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.open_phrase("meeting", "drink")
        await talkers.visitor.touch("#reply-yes")
        await talkers.visitor.touch("#reply-no")
        assert "Nein" in talkers.visitor.words("#answer")
        assert not talkers.visitor.widget("#reply-yes").has_class("chosen")


async def test_a_number_is_touched_digit_by_digit(interpreter: Interpreters) -> None:
    async with interpreter(language="ar") as talkers:
        await talkers.open_phrase("family", "children")
        for digit in "14":
            await talkers.visitor.touch(f"#digit-{digit}")
        assert "Antwort: 14" in talkers.visitor.words("#answer")
        await talkers.visitor.touch("#erase")
        assert "Antwort: 1" in talkers.visitor.words("#answer")
        await talkers.visitor.touch("#reply-not-say")
        assert "Möchte ich nicht sagen" in talkers.visitor.words("#answer")


async def test_a_number_can_be_typed(interpreter: Interpreters) -> None:
    async with interpreter(language="ar") as talkers:
        await talkers.open_phrase("family", "children")
        await talkers.visitor.press("1", "2", "backspace", "5")
        assert "Antwort: 15" in talkers.visitor.words("#answer")


async def test_before_an_answer_the_visitor_is_asked_to_touch_one(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.open_phrase("meeting", "drink")
        assert "dokunun" in talkers.visitor.words("#answer")


async def test_a_statement_has_no_answers(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.open_phrase("meeting", "hello")
        assert not talkers.visitor.has("#answer")


async def test_many_phrases_stand_on_pages(interpreter: Interpreters) -> None:
    async with interpreter(language="tr") as talkers:
        await turned_to_many(talkers, *map(phrase, range(15)))
        assert not talkers.visitor.has("#before")
        await talkers.visitor.touch("#after")
        assert talkers.visitor.sees("Satz 14")
        await talkers.visitor.touch("#phrase-many-p14")
        await talkers.visitor.touch("#back")
        assert talkers.visitor.sees("Satz 14")


async def test_the_way_back_leads_over_phrases_and_topics_to_typing(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await talkers.open_phrase("meeting", "drink")
        await talkers.visitor.touch("#back")
        await talkers.visitor.touch("#topics")
        await talkers.visitor.touch("#write-german")
        assert talkers.visitor.shown == "TalkTypingPage"


async def test_a_phrase_that_the_content_has_no_more_leads_to_the_others(
    interpreter: Interpreters,
) -> None:
    async with interpreter(language="tr") as talkers:
        await turned_to_many(talkers, Phrase("many.p1", {"de": Text("Satz 1")}, Reply.YES_NO))
        await talkers.visitor.touch("#phrase-many-p1")
        talkers.visitor.give(replace(talkers.visitor.catalog, phrasebook=()))
        await talkers.visitor.settle()
        await talkers.visitor.resize(120, 40)
        assert talkers.visitor.shown == "PhraseListPage"
