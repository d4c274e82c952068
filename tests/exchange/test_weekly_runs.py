"""The rules of HSDS give exactly the dates of an offer: no more, no fewer, at the right moment."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import WEEKLY, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog.hours.availability import Hours
from kiosk.exchange.open_data.weekly_runs import WeeklyRun, weekly_runs
from tests.catalog.random_offers import HOURS

FIRST = date(2026, 11, 1)

Span = tuple[datetime, datetime]


def runs(rule: str, first: date = FIRST, days: int = 431) -> list[WeeklyRun]:
    """The rules of these hours."""
    return list(weekly_runs(Hours(rule).openings(first, days)))


def joined(spans: Iterable[Span]) -> list[tuple[float, float]]:
    """The spans as moments, in order, with those that meet made one."""
    found: list[tuple[float, float]] = []
    for opens, closes in sorted((a.timestamp(), b.timestamp()) for a, b in spans):
        if found and opens <= found[-1][1]:
            found[-1] = (found[-1][0], max(closes, found[-1][1]))
        else:
            found.append((opens, closes))
    return found


def expanded(run: WeeklyRun) -> Iterator[Span]:
    """Each date that a rule gives to whoever reads it as RFC 5545 says."""
    until = datetime.combine(run.last, datetime.max.time())
    start = datetime.combine(run.first, datetime.min.time())
    for day in rrule(WEEKLY, dtstart=start, until=until, byweekday=run.weekdays):
        opens = datetime.fromisoformat(f"{day.date()}T{run.opens}")
        closes = datetime.fromisoformat(f"{day.date()}T{run.closes}")
        later = closes.replace(tzinfo=None) <= opens.replace(tzinfo=None)
        yield opens, closes + timedelta(days=1) if later else closes


@given(HOURS, st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(1, 431))
@settings(deadline=None)
def test_the_rules_give_exactly_the_dates(hours: Hours, first: date, days: int) -> None:
    openings = hours.openings(first, days)
    told = (span for run in weekly_runs(openings) for span in expanded(run))
    assert joined(told) == joined((one.opens, one.closes) for one in openings)


def test_a_week_like_the_others_needs_no_rule_of_its_own() -> None:
    found = runs("Mo,We 09:00-12:00", date(2026, 11, 2), 5 * 28)
    assert [(run.weekdays, run.first, run.last) for run in found] == [
        ((0, 2), date(2026, 11, 2), date(2027, 3, 17)),
    ]


def test_a_holiday_ends_a_rule() -> None:
    found = runs("Fr 09:00-12:00; PH off", date(2026, 12, 1), 90)
    assert [(run.first, run.last) for run in found] == [
        (date(2026, 12, 4), date(2026, 12, 18)),
        (date(2027, 1, 8), date(2027, 2, 26)),
    ]


def test_the_clock_changes_the_distance_from_utc_and_not_the_hour() -> None:
    found = runs("We 16:00-18:00", date(2027, 3, 1), 60)
    assert [(run.opens, run.closes, run.offset) for run in found] == [
        ("16:00+01:00", "18:00+01:00", 1),
        ("16:00+02:00", "18:00+02:00", 2),
    ]


@pytest.mark.parametrize(("rule", "most"), [("Mo-Fr 09:00-12:00; PH off", 45), ("Mo-Su 10:00+", 9)])
def test_a_year_of_dates_needs_few_rules(rule: str, most: int) -> None:
    assert len(runs(rule)) <= most
