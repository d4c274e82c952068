"""A kiosk that runs for days finds what one that was started just now finds."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.catalog.finding.matching import Filters, Index, Query, find
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.timetable import DAY, Timetable
from kiosk.catalog.model import Offer
from tests.catalog.random_offers import FILTERS, HOURS, NIGHTS_AND_DAYS, OFFERS, WISHES, index

STARTS = st.sampled_from(
    [
        datetime(2026, 3, 28, 23, tzinfo=UTC),
        datetime(2026, 10, 24, 21, 58, tzinfo=UTC),
        datetime(2026, 11, 25, 8, 59, 30, tzinfo=UTC),
        datetime(2026, 12, 24, 22, 58, tzinfo=UTC),
    ]
)
"""Near the nights in which the clocks change, an opening, and the holidays."""

STEPS = st.lists(
    st.sampled_from(
        [
            timedelta(seconds=30),
            timedelta(minutes=1),
            timedelta(minutes=59),
            timedelta(hours=5),
            timedelta(days=1),
            timedelta(days=6),
            -timedelta(minutes=1),
            -timedelta(days=1),
        ]
    ),
    min_size=1,
    max_size=12,
)
"""From one question to the next; a clock that is set may go back."""


def moments(start: datetime, steps: list[timedelta]) -> Iterator[datetime]:
    """One moment after another on the clock of the house."""
    now = start
    for step in steps:
        now += step
        yield now.astimezone(BERLIN)


@pytest.mark.exhaustive
@given(OFFERS, st.lists(st.tuples(WISHES, FILTERS), min_size=1, max_size=4), STARTS, STEPS)
def test_an_old_index_finds_what_a_new_one_finds(
    offers: list[Offer],
    questions: list[tuple[Query, Filters]],
    start: datetime,
    steps: list[timedelta],
) -> None:
    old = index(offers)
    for now in moments(start, steps):
        new = Index(old.catalog)
        for wish, filters in questions:
            assert find(old, wish, now, filters) == find(new, wish, now, filters)


@given(HOURS, STARTS, STEPS)
@example(Hours(dates=NIGHTS_AND_DAYS), datetime(2026, 12, 24, 22, tzinfo=UTC), [DAY, DAY])
@example(Hours("2028 Jan 10 10:00-12:00"), datetime(2026, 12, 5, 12, tzinfo=UTC), [DAY, DAY])
def test_a_timetable_remembers_nothing_that_has_passed(
    hours: Hours, start: datetime, steps: list[timedelta]
) -> None:
    old = Timetable(hours.rule, hours.dates)
    for now in moments(start, steps):
        assert old.upcoming(now) == Timetable(hours.rule, hours.dates).upcoming(now)


@given(HOURS, STARTS, st.lists(st.integers(0, 999), min_size=1, max_size=4))
def test_nothing_changes_at_a_door_before_the_next_change(
    hours: Hours, start: datetime, thousandths: list[int]
) -> None:
    now = start.astimezone(BERLIN)
    left = Timetable(hours.rule, hours.dates).next_change(now) - now.timestamp()
    assert 0 < left <= 25 * 3600
    for part in thousandths:
        later = (start + timedelta(seconds=left * part / 1000)).astimezone(BERLIN)
        assert hours.availability(later) == hours.availability(now)


@pytest.mark.exhaustive
@given(OFFERS, WISHES, STARTS)
def test_a_look_at_every_door_changes_no_answer(
    offers: list[Offer], wish: Query, start: datetime
) -> None:
    looked, asked = index(offers), index(offers)
    looked.look_at_every_door(start)
    assert find(looked, wish, start) == find(asked, wish, start)
