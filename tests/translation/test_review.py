"""A person's review decides about a draft, and loses nothing that anybody else has written."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import Latest, MemoryRow, latest, stored
from kiosk.translation.review import (
    ChangedMeanwhileError,
    accepted,
    exchanged,
    lost_facts,
    rejected,
    usable,
)
from kiosk.translation.review_queue import LanguageReview, UnderReview, language_reviews
from kiosk.translation.terms import Term, Terms
from kiosk.translation.waiting import Waits, waiting
from tests.catalog.content_folder import Content, model

TODAY = date(2026, 11, 25)
ROW = {
    "key": "offers/cafe", "language": "tr", "title": "Kahve", "summary": "", "description": "",
    "source": "", "origin": "machine", "by": "argostranslate 1.11.0", "on": "2026-11-22",
}  # fmt: skip


@pytest.fixture
def content(tmp_path: Path) -> Content:
    """A content folder without a fault and without a memory."""
    return model(tmp_path / "content")


def memory(content: Content) -> Latest:
    """The rows as they lie on the disk."""
    return latest(stored(content.folder / "translations.json"))


def review(content: Content, *rows: Mapping[str, object]) -> LanguageReview:
    """Where the review of Turkish stands after these rows were written."""
    if rows:
        content.drafts(*rows)
    (found,) = language_reviews(content.load().catalog, memory(content), ["de", "tr"])
    return found


def only(content: Content, **change: str) -> UnderReview:
    """The draft of the café with a change, which awaits review."""
    (found,) = review(content, ROW | change).waiting
    return found


def decide(content: Content, under: UnderReview, words: Text | None = None) -> None:
    """Accept words, or the draft as it is."""
    after = accepted(under, words or under.row.text, "Personal", TODAY)
    exchanged(content.folder / "translations.json", under.row, after)


# What awaits review


def keys(found: LanguageReview) -> list[str]:
    """What awaits review, in its order."""
    return [one.key for one in found.waiting]


def test_drafts_await_review_and_german_does_not(content: Content) -> None:
    assert keys(review(content, ROW)) == ["offers/cafe"]


def test_what_nobody_sees_before_a_person_has_read_it_comes_first(content: Content) -> None:
    found = review(
        content,
        ROW | {"key": "needs/german", "fault": "rejected"},
        ROW | {"key": "centre"},
        ROW | {"key": "needs/sos", "source": "00000000"},
        ROW | {"key": "helplines/notruf"},
        ROW | {"fault": "Es fehlt: 9."},
    )
    first = ["offers/cafe", "helplines/notruf", "needs/sos", "centre"]
    assert keys(found) == [*first, "needs/german"]


@pytest.mark.parametrize(
    ("change", "awaits"),
    [
        ({"origin": "reviewed"}, False),
        ({"origin": "reviewed", "source": "00000000"}, True),
        ({"key": "offers/gone"}, False),
        ({"language": "ar"}, False),
    ],
)
def test_a_text_awaits_review_until_a_person_has_read_it_as_german_is_now(
    content: Content, change: dict[str, str], awaits: bool
) -> None:
    assert bool(review(content, ROW | change).waiting) is awaits


def test_what_a_person_wrote_into_the_offer_awaits_nothing_and_counts(content: Content) -> None:
    content.offer(old="  en:", new="  tr: {title: Dil kahvesi}\n  en:")
    found = review(content, ROW)
    assert (found.waiting, found.reviewed) == ((), 1)


def test_the_share_counts_all_texts_of_the_content(content: Content) -> None:
    found = review(content, ROW, ROW | {"key": "centre", "origin": "reviewed"})
    assert (found.reviewed, found.texts, len(found.waiting)) == (1, 8, 1)
    assert found.share == 1 / 8


def test_a_narrow_need_says_to_which_it_belongs(content: Content) -> None:
    assert only(content, key="needs/german.practice").within == "Deutsch lernen"


def test_after_the_last_text_comes_the_first(content: Content) -> None:
    found = review(content, ROW, ROW | {"key": "centre"})
    following = [one.key for key in keys(found) if (one := found.following(key))]
    assert following == [*keys(found)[1:], keys(found)[0]]


# What a person decides


def test_an_accepted_draft_is_reviewed_as_german_is_now(content: Content) -> None:
    under = only(content, source="00000000", fault="Es fehlt: 9.")
    decide(content, under)
    row = memory(content)["offers/cafe", "tr"]
    assert (row.text.title, row.text.origin) == ("Kahve", Origin.REVIEWED)
    assert row.text.source == content.load().catalog.offers["cafe"].texts["de"].fingerprint
    assert (row.by, row.on, row.fault) == ("Personal", TODAY, "")
    assert review(content).waiting == ()


def test_visitors_see_the_words_of_the_person(content: Content) -> None:
    decide(content, only(content), Text("Dil kahvesi"))
    shown = content.load().catalog.offers["cafe"].texts["tr"]
    assert (shown.title, shown.origin) == ("Dil kahvesi", Origin.REVIEWED)


def test_a_rejected_draft_is_shown_to_nobody_and_comes_last(content: Content) -> None:
    under = only(content)
    exchanged(content.folder / "translations.json", under.row, rejected(under, TODAY))
    assert "tr" not in content.load().catalog.offers["cafe"].texts
    (waits,) = review(content).waiting
    assert waits.rejected


def reasons(content: Content) -> dict[str, Waits]:
    """Why each text waits for a machine or for a person."""
    (found,) = waiting(content.load().catalog, memory(content), ["tr"])
    return {one.key: one.why for one in found.texts}


@pytest.mark.parametrize("origin", ["machine", "reviewed"])
def test_the_machine_writes_a_rejected_text_again_only_for_new_german(
    content: Content, origin: str
) -> None:
    german = content.load().catalog.offers["cafe"].texts["de"].fingerprint
    content.drafts(ROW | {"origin": origin, "source": german})
    row = memory(content)["offers/cafe", "tr"]
    under = UnderReview(content.load().catalog.offers["cafe"].texts["de"], row)
    exchanged(content.folder / "translations.json", row, rejected(under, TODAY))
    assert reasons(content)["offers/cafe"] is Waits.FAILED
    content.change("offers/cafe.yaml", "bei Kaffee.", "bei Tee.")
    assert reasons(content)["offers/cafe"] is Waits.OUTDATED


def test_a_decision_about_a_half_finished_text_is_about_all_of_it(content: Content) -> None:
    under = only(content, finished="title")
    assert under.row.finished == ("title",)
    assert rejected(under, TODAY).finished == ()
    assert accepted(under, under.row.text, "Personal", TODAY).finished == ()


def test_a_decision_can_be_taken_back(content: Content) -> None:
    under = only(content)
    file = content.folder / "translations.json"
    before = memory(content)
    after = rejected(under, TODAY)
    exchanged(file, under.row, after)
    exchanged(file, after, under.row)
    assert memory(content) == before


@pytest.mark.parametrize("change", [{"title": "Başka"}, {"language": "ar"}])
def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    content: Content, change: dict[str, str]
) -> None:
    under = only(content)
    content.drafts(ROW | change)
    before = (content.folder / "translations.json").read_bytes()
    with pytest.raises(ChangedMeanwhileError) as told:
        decide(content, under)
    assert told.value.memory == memory(content)
    assert (content.folder / "translations.json").read_bytes() == before


def test_a_decision_changes_no_other_row(content: Content) -> None:
    content.drafts(ROW, ROW | {"language": "ar"})
    under = UnderReview(Text("Sprachcafé"), memory(content)["offers/cafe", "tr"])
    decide(content, under)
    assert memory(content)["offers/cafe", "ar"].text.origin is Origin.MACHINE
    table = json.loads((content.folder / "translations.json").read_text("utf-8"))
    assert len(table["texts"]) == 2


# What a person is asked


CALL = UnderReview(
    Text("Kurs", "Rufen Sie das Jobcenter an: 02132 123."),
    MemoryRow("offers/cafe", "tr", Text("Kurs", "Arayın.", origin=Origin.MACHINE)),
)


def test_lost_numbers_and_terms_are_named() -> None:
    terms = Terms([Term("Jobcenter")])
    lost = lost_facts(CALL, CALL.row.text, terms)
    assert {fault.fact for fault in lost} == {"02132 123", "Jobcenter"}


def test_words_that_lost_nothing_raise_no_question() -> None:
    words = Text("Kurs", "Jobcenter'ı arayın: 02132 123.")
    assert lost_facts(CALL, words, Terms([Term("Jobcenter")])) == ()


def test_a_number_in_the_wrong_field_is_lost_all_the_same() -> None:
    words = Text("Kurs 02132 123", "Jobcenter'ı arayın.")
    assert lost_facts(CALL, words, Terms())


@pytest.mark.parametrize(("title", "good"), [("Kurs", True), ("", False), (" ", False)])
def test_a_text_without_a_title_is_of_no_use(title: str, good: bool) -> None:
    assert usable(CALL, replace(CALL.row.text, title=title)) is good
