"""The next dates and the usual week, as people say them."""

from datetime import date, datetime

import pytest

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.facts.dates_and_weeks import next_dates, week_lines

NOW = datetime(2026, 11, 25, 10, 5, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("rule", "lines"),
    [
        ("Mo-Fr 09:00-12:00; PH off", ["Mo–Fr 9:00–12:00"]),
        ("Mo-Th 08:30-11:30; Fr 09:00-12:00", ["Mo–Do 8:30–11:30", "Fr 9:00–12:00"]),
        ("Th 08:00-11:30,13:30-16:00", ["Do 8:00–11:30, 13:30–16:00"]),
        ("Tu,Th 10:00-12:00; PH off; SH off", ["Di 10:00–12:00", "Do 10:00–12:00"]),
        ("We[2] 16:00-18:00", []),
        ("", []),
    ],
)
def test_the_usual_week_is_told_by_groups_of_days(rule: str, lines: list[str]) -> None:
    assert list(week_lines(Hours(rule), date(2026, 11, 25), "de")) == lines


def test_the_next_dates_begin_after_now() -> None:
    spans = next_dates(Hours("We 10:00-12:00"), NOW)
    assert [span.opens.day for span in spans] == [2, 9, 16]
