"""The standard sentences of counselling stand in a file of their own, which staff edit."""

import pytest

from kiosk.catalog.checking.check import check
from kiosk.catalog.phrasebook import Reply
from kiosk.catalog.reading.kept_files import KeptFiles
from kiosk.catalog.reading.loader import load
from kiosk.catalog.texts import Origin
from kiosk.problems import Severity
from tests.catalog.content_folder import PHRASES, Content
from tests.catalog.test_check import TODAY

ROW = {"language": "tr", "title": "Merhaba.", "origin": "machine", "source": "00000000"}
HELLO = ROW | {"key": "phrases/meeting.hello"}


@pytest.fixture
def content(content: Content) -> Content:
    """The model content with two topics and three phrases, all that is needed covered."""
    content.change("needs.yaml", "      - {id: course, text: {de: {title: Kurs}}}\n", "")
    content.write("phrases.yaml", PHRASES)
    return content


def changed(old: str, new: str) -> str:
    """The model phrasebook with one change."""
    assert PHRASES.count(old) == 1
    return PHRASES.replace(old, new)


def test_a_folder_without_a_phrasebook_is_faultless(content: Content) -> None:
    (content.folder / "phrases.yaml").unlink()
    loaded = content.load()
    assert (loaded.problems, loaded.catalog.phrasebook) == ((), ())


def test_topics_and_phrases_keep_the_order_of_the_file(content: Content) -> None:
    loaded = content.load()
    assert loaded.problems == ()
    assert {topic.id: [p.id for p in topic.phrases] for topic in loaded.catalog.phrasebook} == {
        "meeting": ["meeting.hello", "meeting.drink"],
        "family": ["family.children"],
    }


def test_a_phrase_says_how_it_can_be_answered(content: Content) -> None:
    meeting, family = content.load().catalog.phrasebook
    replies = [phrase.reply for phrase in (*meeting.phrases, *family.phrases)]
    assert replies == [Reply.NONE, Reply.YES_NO, Reply.NUMBER]


def test_the_memory_translates_topics_and_phrases(content: Content) -> None:
    content.drafts(HELLO, ROW | {"key": "phrases/meeting", "title": "Karşılama"})
    meeting, _ = content.load().catalog.phrasebook
    assert meeting.texts["tr"].title == "Karşılama"
    assert meeting.phrases[0].texts["tr"].title == "Merhaba."
    assert meeting.phrases[0].texts["tr"].origin is Origin.MACHINE


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column"),
    [
        ("reply: yes_no", "reply: yes-no", "unknown-value-meant", 6, 28),
        ("reply: number", "reply: colours", "unknown-value", 10, 31),
        ("reply: number", "answer: number", "unknown-field-meant", 10, 24),
        ("id: drink", "id: hello", "duplicate-id", 6, 14),
        ("id: drink", "id: meeting.drink", "want-name", 6, 14),
        ("id: family", "id: meeting", "duplicate-id", 7, 9),
        ("{de: {title: Guten Tag.}}", "{en: {title: Hello.}}", "missing", 5, 27),
        ("{title: Guten Tag.}", "{title: }", "missing", 5, 40),
    ],
)
def test_a_fault_is_reported_at_its_place(
    content: Content, old: str, new: str, code: str, line: int, column: int
) -> None:
    content.write("phrases.yaml", changed(old, new))
    problem = content.load().problems[0]
    assert (problem.code, problem.line, problem.column) == (code, line, column)
    assert (problem.path, problem.severity) == ("content/phrases.yaml", Severity.ERROR)


def test_a_sentence_that_is_too_long_to_be_read_large_is_pointed_out(content: Content) -> None:
    content.write("phrases.yaml", changed("Guten Tag.", "Guten Tag " * 10))
    problem = content.problem()
    assert (problem.code, problem.line, problem.severity) == ("long", 5, Severity.WARNING)


def test_a_topic_without_phrases_is_an_error(content: Content) -> None:
    content.write("phrases.yaml", PHRASES + "  - {id: goodbye, text: {de: {title: Abschied}}}\n")
    assert (content.problem().code, content.problem().field) == ("missing", "topics.2.phrases")


def test_a_broken_phrasebook_keeps_the_former_one(content: Content) -> None:
    kept = KeptFiles()
    before = load(content.folder, kept).catalog
    content.write("phrases.yaml", changed("reply: number", "reply: ["))
    assert load(content.folder, kept).catalog == before


def test_a_broken_phrase_costs_no_other(content: Content) -> None:
    content.write("phrases.yaml", changed("reply: number", "reply: colours"))
    book = content.load().catalog.phrasebook
    assert [topic.id for topic in book] == ["meeting", "family"]


def test_a_check_counts_the_phrases_as_texts(content: Content) -> None:
    content.drafts(HELLO)
    (gaps,) = check(content.folder, TODAY, languages=["de", "tr"]).gaps
    assert "phrases/meeting.hello" in gaps.machine
    assert "phrases/meeting.hello" in gaps.outdated
    assert {"phrases/meeting", "phrases/family.children"} <= set(gaps.missing)


def test_a_translation_of_no_phrase_is_an_orphan(content: Content) -> None:
    content.drafts(HELLO, ROW | {"key": "phrases/meeting.gone"})
    (problem,) = check(content.folder, TODAY).problems
    assert (problem.code, problem.field) == ("draft-orphan", "phrases/meeting.gone")


def test_nothing_is_called_an_orphan_while_the_phrasebook_is_broken(content: Content) -> None:
    content.drafts(HELLO)
    content.write("phrases.yaml", "topics: [")
    (problem,) = check(content.folder, TODAY).problems
    assert problem.path == "content/phrases.yaml"
