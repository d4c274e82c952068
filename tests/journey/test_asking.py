"""A visit knows what was asked for and what was not found, and leaves nothing else behind."""

from dataclasses import fields, replace

import pytest

from kiosk.catalog.finding.matching import Filters
from kiosk.journey import (
    NOBODY,
    Answered,
    Asked,
    AskedOutcome,
    FilterToggled,
    Left,
    NothingFound,
    OfferChosen,
    Opened,
    ReadAloud,
    SlipWanted,
    StartedOver,
    Typed,
    Use,
    Visit,
    VisitEnded,
    WentBack,
    ended,
)
from tests.journey.visits import CAFE, LISTING, READING, SEARCHING, SPEAKING, after

PRACTICE = "german.practice"


def test_a_need_that_was_shown_is_remembered_with_its_answer() -> None:
    assert after(LISTING, Answered(AskedOutcome.FOUND)).asked == (Asked(PRACTICE),)
    assert after(LISTING, Answered(AskedOutcome.NOTHING)).asked == (
        Asked(PRACTICE, outcome=AskedOutcome.NOTHING),
    )


def test_the_same_question_counts_once() -> None:
    assert after(LISTING, Answered(AskedOutcome.FOUND), Answered(AskedOutcome.FOUND)).asked == (
        Asked(PRACTICE),
    )


def test_a_filter_makes_another_question() -> None:
    narrowed = after(
        LISTING,
        Answered(AskedOutcome.FOUND),
        FilterToggled("my_language"),
        Answered(AskedOutcome.NOTHING),
    )
    assert narrowed.asked == (
        Asked(PRACTICE),
        Asked(PRACTICE, ("my_language",), outcome=AskedOutcome.NOTHING),
    )


def test_who_says_that_nothing_fits_is_believed_also_after_coming_back() -> None:
    visit = after(
        LISTING,
        Answered(AskedOutcome.FOUND),
        NothingFound(),
        WentBack(),
        Answered(AskedOutcome.FOUND),
    )
    assert visit.asked == (Asked(PRACTICE, outcome=AskedOutcome.MISSED),)


def test_a_search_counts_by_its_last_answer_and_without_its_words() -> None:
    visit = after(
        SEARCHING,
        Typed("x"),
        Answered(AskedOutcome.NOTHING),
        Typed("y"),
        Answered(AskedOutcome.FOUND),
    )
    assert visit.asked == (Asked(""),)


@pytest.mark.parametrize("visit", [NOBODY, SPEAKING, READING])
def test_where_nothing_was_asked_an_answer_is_none(visit: Visit) -> None:
    assert after(visit, Answered(AskedOutcome.FOUND)) == visit


def test_starting_over_belongs_to_the_same_visit() -> None:
    assert after(LISTING, Answered(AskedOutcome.FOUND), StartedOver()).asked == (Asked(PRACTICE),)


def test_the_end_tells_no_list_and_no_way() -> None:
    visit = replace(after(LISTING, Answered(AskedOutcome.FOUND)), chosen=("cafe",), large=True)
    assert ended(visit) == VisitEnded("ar", (Asked(PRACTICE),))
    assert {field.name for field in fields(VisitEnded)} == {"language", "asked", "opened", "uses"}
    assert {field.name for field in fields(Asked)} == {"need", "filters", "outcome"}


def test_the_end_tells_which_offers_were_looked_at_each_once() -> None:
    visit = after(LISTING, OfferChosen(CAFE), WentBack(), OfferChosen(CAFE))
    assert ended(visit).opened == (Opened(CAFE, PRACTICE),)


def test_the_end_tells_that_something_was_printed_and_read_aloud() -> None:
    visit = after(READING, SlipWanted(), ReadAloud(), ReadAloud())
    assert ended(visit).uses == {Use.PRINTED, Use.LISTENED}


def test_nobody_is_read_to() -> None:
    assert after(NOBODY, ReadAloud()) == NOBODY


def test_nobody_has_asked_for_anything() -> None:
    assert after(LISTING, Answered(AskedOutcome.NOTHING), Left()) == NOBODY
    assert NOBODY.asked == ()
    assert NOBODY.filters == Filters()
