"""Where a reviewer is: what they typed is kept until it is decided."""

from dataclasses import replace

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import MemoryRow
from kiosk.problems import Problem
from kiosk.translation.protected_facts import Fault, FaultKind
from kiosk.translation.review_queue import UnderReview
from kiosk.ui.staff.area import CLOSED, StaffStep
from kiosk.ui.staff.review.reviewing import NOT_REVIEWING, Decision, Reviewing


def under(key: str = "offers/cafe", title: str = "Kahve") -> UnderReview:
    """A draft that awaits review."""
    row = MemoryRow(key, "tr", Text(title, "Almanca konuşun.", origin=Origin.MACHINE))
    return UnderReview(Text("Sprachcafé", "Deutsch sprechen."), row)


CAFE, COURSE = under(), under("offers/kurs", "Kurs")
BEGUN = NOT_REVIEWING.began("tr", CAFE)
LOST = (Fault(FaultKind.MISSING, "9"),)


def edited(review: Reviewing, words: str, part: str = "title") -> Reviewing:
    """The review after a part was typed and is done."""
    review = review.editing(part)
    assert review.typed is not None
    return review.typed_so_far(replace(review.typed, text=words)).part_done()


DECIDED = Decision(CAFE.row, replace(CAFE.row, text=Text("Dil kahvesi")))
TOLD = Problem("", "review-was-accepted", values={"title": "Sprachcafé"})


def test_typing_begins_after_the_last_letter_of_the_draft() -> None:
    typed = BEGUN.editing("title").typed
    assert typed is not None
    assert (typed.language, typed.text, typed.at) == ("tr", "Kahve", 5)


def test_typed_words_take_the_place_of_the_draft() -> None:
    assert edited(BEGUN, " Dil  kahvesi ").words.title == "Dil kahvesi"
    assert edited(BEGUN, "Dil kahvesi").words.summary == "Almanca konuşun."


def test_words_that_are_left_do_not_count() -> None:
    assert BEGUN.editing("title").part_left().words == CAFE.row.text


def test_words_that_are_as_before_are_no_change() -> None:
    assert edited(BEGUN, "Kahve").edited is None


def test_two_parts_can_be_typed_one_after_the_other() -> None:
    words = edited(edited(BEGUN, "Dil kahvesi"), "Gelin.", "summary").words
    assert (words.title, words.summary) == ("Dil kahvesi", "Gelin.")


def test_words_wait_for_a_reviewer_who_looks_at_another_text_first() -> None:
    review = edited(BEGUN, "Dil kahvesi").skipped(COURSE)
    assert review.words.title == "Kurs"
    assert review.skipped(CAFE).words.title == "Dil kahvesi"


def test_words_wait_for_a_reviewer_who_looks_at_the_languages() -> None:
    review = edited(BEGUN, "Dil kahvesi")
    assert review.began("tr", COURSE) == review


def test_decided_words_are_forgotten() -> None:
    review = edited(BEGUN, "Dil kahvesi").waiting().decided(DECIDED, COURSE, TOLD)
    assert review.skipped(CAFE).edited is None


def test_words_come_back_when_their_decision_is_taken_back() -> None:
    review = (
        edited(BEGUN, "Dil kahvesi").waiting().decided(DECIDED, COURSE, TOLD).undone(CAFE, TOLD)
    )
    assert review.words.title == "Dil kahvesi"
    assert review.last is None


def test_what_the_words_lack_asks_until_it_is_answered_or_changed() -> None:
    asked = BEGUN.waiting().asked(LOST)
    assert (asked.lost, asked.waits) == (LOST, False)
    assert asked.answered().lost == asked.editing("title").lost == ()


def test_what_does_not_work_leaves_everything_as_it_is() -> None:
    review = edited(BEGUN, "Dil kahvesi").waiting().told(Problem("", "review-in-use"))
    assert (review.words.title, review.waits) == ("Dil kahvesi", False)


def test_words_are_kept_when_somebody_else_was_faster() -> None:
    fresh = under(title="Başka")
    notice = Problem("", "review-changed")
    review = edited(BEGUN, "Dil kahvesi").changed(fresh, notice, undoing=False)
    assert (review.under, review.words.title) == (fresh, "Dil kahvesi")


def test_what_somebody_else_has_changed_since_cannot_be_undone() -> None:
    decided = BEGUN.waiting().decided(DECIDED, COURSE, TOLD)
    notice = Problem("", "review-changed")
    assert decided.waiting().changed(COURSE, notice, undoing=True).last is None
    assert decided.waiting().changed(COURSE, notice, undoing=False).last == DECIDED


def test_a_locked_area_keeps_what_is_half_typed() -> None:
    area = CLOSED.reviewing(BEGUN.editing("title")).gone_to(StaffStep.REVIEW_EDITOR)
    again = area.locked().opened(guarded=True).unlocked()
    assert again == area
