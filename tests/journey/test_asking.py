"""A visit knows what was asked for and what was not found, and leaves nothing else behind."""

from dataclasses import fields, replace

import pytest

from kiosk.catalog.finding.matching import Filters
from kiosk.journey import (
    NOBODY,
    Answered,
    Asked,
    FilterToggled,
    Left,
    NothingFound,
    StartedOver,
    Typed,
    Visit,
    VisitEnded,
    WentBack,
    ended,
)
from tests.journey.visits import LISTING, READING, SEARCHING, SPEAKING, after

PRACTICE = "german.practice"


def test_a_need_that_was_shown_is_remembered_with_its_answer() -> None:
    assert after(LISTING, Answered(True)).asked == (Asked(PRACTICE),)
    assert after(LISTING, Answered(False)).asked == (Asked(PRACTICE, found=False),)


def test_the_same_question_counts_once() -> None:
    assert after(LISTING, Answered(True), Answered(True)).asked == (Asked(PRACTICE),)


def test_a_filter_makes_another_question() -> None:
    narrowed = after(LISTING, Answered(True), FilterToggled("my_language"), Answered(False))
    assert narrowed.asked == (Asked(PRACTICE), Asked(PRACTICE, ("my_language",), found=False))


def test_who_says_that_nothing_fits_is_believed_also_after_coming_back() -> None:
    visit = after(LISTING, Answered(True), NothingFound(), WentBack(), Answered(True))
    assert visit.asked == (Asked(PRACTICE, found=False),)


def test_a_search_counts_by_its_last_answer_and_without_its_words() -> None:
    visit = after(SEARCHING, Typed("x"), Answered(False), Typed("y"), Answered(True))
    assert visit.asked == (Asked(""),)


@pytest.mark.parametrize("visit", [NOBODY, SPEAKING, READING])
def test_where_nothing_was_asked_an_answer_is_none(visit: Visit) -> None:
    assert after(visit, Answered(True)) == visit


def test_starting_over_belongs_to_the_same_visit() -> None:
    assert after(LISTING, Answered(True), StartedOver()).asked == (Asked(PRACTICE),)


def test_the_end_tells_the_language_and_the_questions_and_nothing_else() -> None:
    visit = replace(after(LISTING, Answered(True)), chosen=("cafe",), large=True)
    assert ended(visit) == VisitEnded("ar", (Asked(PRACTICE),))
    assert {field.name for field in fields(VisitEnded)} == {"language", "asked"}
    assert {field.name for field in fields(Asked)} == {"need", "filters", "found"}


def test_nobody_has_asked_for_anything() -> None:
    assert after(LISTING, Answered(False), Left()) == NOBODY
    assert NOBODY.asked == ()
    assert NOBODY.filters == Filters()
