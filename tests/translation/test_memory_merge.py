"""Two memories are joined the same way whoever begins, and no review is lost."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import Latest, MemoryRow
from kiosk.translation.memory_merge import Better, TakenRow, taken
from kiosk.translation.review_queue import REJECTED

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
DRAFT = MemoryRow("offers/cafe", "tr", Text("Kahve", origin=Origin.MACHINE), "argos", TUESDAY)
REJECTION = replace(DRAFT, on=MONDAY, fault=REJECTED)
GERMAN = {"offers/cafe": "00000000", "centre": "11111111"}
HALF = replace(DRAFT, on=MONDAY, finished=("title",))
REVIEW = MemoryRow("offers/cafe", "tr", Text("Kafe", origin=Origin.REVIEWED), "Demir", MONDAY)

MEMORY_ROWS = st.builds(
    MemoryRow,
    st.sampled_from(["centre", "offers/cafe"]),
    st.sampled_from(["tr", "ar"]),
    st.builds(
        Text,
        st.sampled_from(["A", "B"]),
        origin=st.sampled_from([Origin.MACHINE, Origin.REVIEWED]),
        source=st.sampled_from(["", "00000000"]),
    ),
    st.sampled_from(["x", "y"]),
    st.sampled_from([None, MONDAY, TUESDAY]),
    st.sampled_from(["", "Es fehlt: 9.", REJECTED]),
    st.sampled_from([(), ("title",), ("summary",)]),
)
MEMORIES = st.lists(MEMORY_ROWS, max_size=4).map(
    lambda rows: {(row.key, row.language): row for row in rows}
)


def memory(*rows: MemoryRow) -> Latest:
    """A memory of these rows."""
    return {(row.key, row.language): row for row in rows}


def joined(ours: Latest, theirs: Latest) -> Latest:
    """Our memory after the merge."""
    return {**ours, **memory(*(one.row for one in taken(ours, theirs, GERMAN)))}


@pytest.mark.parametrize(
    ("better", "worse", "why"),
    [
        (REVIEW, DRAFT, Better.REVIEW),
        (REJECTION, DRAFT, Better.REVIEW),
        (REVIEW, REJECTION, Better.LATER),
        (replace(REJECTION, on=TUESDAY), REVIEW, Better.LATER),
        (replace(REVIEW, on=TUESDAY), REVIEW, Better.LATER),
        (replace(DRAFT, text=replace(DRAFT.text, title="B")), replace(DRAFT, on=MONDAY),
         Better.LATER),
        (replace(DRAFT, on=MONDAY), replace(DRAFT, fault="Es fehlt: 9."), Better.LATER),
        (replace(REVIEW, by="Yilmaz"), REVIEW, Better.LATER),
        (HALF, DRAFT, Better.PARTLY),
        (REVIEW, HALF, Better.REVIEW),
    ],
)  # fmt: skip
def test_the_better_of_two_texts_is_taken_and_the_worse_is_not(
    better: MemoryRow, worse: MemoryRow, why: Better
) -> None:
    assert list(taken(memory(worse), memory(better), GERMAN)) == [TakenRow(better, why)]
    assert list(taken(memory(better), memory(worse), GERMAN)) == []


def of(source: str, row: MemoryRow) -> MemoryRow:
    """The row with the fingerprint of the German that it was made from."""
    return replace(row, text=replace(row.text, source=source))


def test_of_two_reviews_the_one_that_fits_todays_german_is_better_than_a_later_one() -> None:
    later = of("99999999", replace(REVIEW, on=TUESDAY))
    fresh = of("00000000", REVIEW)
    assert list(taken(memory(fresh), memory(later), GERMAN)) == []
    assert list(taken(memory(later), memory(fresh), GERMAN)) == [TakenRow(fresh, Better.LATER)]


def test_a_review_of_earlier_german_is_taken_and_called_what_it_is() -> None:
    old, fresh = of("99999999", REVIEW), of("00000000", DRAFT)
    (one,) = taken(memory(fresh), memory(old), GERMAN)
    assert one == TakenRow(old, Better.REVIEW, outdated=True, fresh_lost=True)


def test_what_only_one_has_is_taken() -> None:
    assert list(taken({}, memory(DRAFT), GERMAN)) == [TakenRow(DRAFT, Better.NEW)]
    assert list(taken(memory(DRAFT), {}, GERMAN)) == []


@pytest.mark.exhaustive
@settings(max_examples=200)
@given(MEMORIES, MEMORIES)
def test_whoever_takes_from_whom_ends_with_the_same(one: Latest, other: Latest) -> None:
    assert joined(one, other) == joined(other, one)
    assert joined(joined(one, other), other) == joined(one, other)


@settings(max_examples=200)
@given(MEMORIES, MEMORIES, MEMORIES)
def test_the_order_of_three_makes_no_difference(one: Latest, other: Latest, third: Latest) -> None:
    assert joined(joined(one, other), third) == joined(one, joined(other, third))


@settings(max_examples=200)
@given(MEMORIES, MEMORIES)
def test_no_decision_of_a_person_gives_way_to_a_machine(one: Latest, other: Latest) -> None:
    result = joined(one, other)
    for row in (*one.values(), *other.values()):
        if row.text.origin is Origin.REVIEWED or row.fault == REJECTED:
            left = result[row.key, row.language]
            assert left.text.origin is Origin.REVIEWED or left.fault == REJECTED
