"""The next dates and the usual week, as people say them."""

from datetime import date, datetime

import pytest

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN, Opening
from kiosk.facts.dates_and_weeks import next_dates, week_lines
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 10, 5, tzinfo=BERLIN)


def lines(hours: Hours, language: str = "de", first: date = TODAY) -> list[str]:
    """The ordinary week in one language."""
    return list(week_lines(hours, first, Strings(language, isolate=False)))


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("Mo-Fr 09:00-12:00; PH off", ["Mo–Fr 9:00–12:00"]),
        ("Mo-Th 08:30-11:30; Fr 09:00-12:00", ["Mo–Do 8:30–11:30", "Fr 9:00–12:00"]),
        ("Th 08:00-11:30,13:30-16:00", ["Do 8:00–11:30, 13:30–16:00"]),
        ("Tu,Th 10:00-12:00; PH off; SH off", ["Di 10:00–12:00", "Do 10:00–12:00"]),
        ("We[2] 16:00-18:00", ["Mi 16:00–18:00 (2. im Monat)"]),
        ("We[2] 16:00-18:00; PH off; SH off", ["Mi 16:00–18:00 (2. im Monat)"]),
        ("Th[1,3] 10:00-12:00,14:00-16:00", ["Do 10:00–12:00, 14:00–16:00 (1. und 3. im Monat)"]),
        ("Sa[-1] 15:00-18:00; PH off", ["Sa 15:00–18:00 (letzter im Monat)"]),
        ("Sa[4] 15:00-18:00", ["Sa 15:00–18:00 (4. im Monat)"]),
        ("Mo 09:00-12:00; We[2] 16:00-18:00", ["Mo 9:00–12:00", "Mi 16:00–18:00 (2. im Monat)"]),
        ("", []),
    ],
)
def test_the_usual_week_is_told_by_groups_of_days(rule: str, said: list[str]) -> None:
    assert lines(Hours(rule)) == said


@pytest.mark.parametrize(
    "rule",
    [
        "We[1,2,4] 16:00-18:00",
        "We[5] 16:00-18:00",
        "We[1] 16:00-18:00; We[3] 17:00-18:00",
        "Apr-Sep We[2] 16:00-18:00",
        "Mo 09:00-12:00; We[1] 16:00-18:00; We[3] 17:00-18:00",
    ],
)
def test_where_no_pattern_holds_nothing_is_said(rule: str) -> None:
    assert lines(Hours(rule)) == []
    assert lines(Hours(rule), first=date(2027, 2, 1)) == []


def test_a_fortnight_is_no_day_of_the_month() -> None:
    days = [date.fromordinal(TODAY.toordinal() + 14 * number) for number in range(12)]
    every_second = tuple(
        Opening(
            datetime(day.year, day.month, day.day, 16, tzinfo=BERLIN),
            datetime(day.year, day.month, day.day, 18, tzinfo=BERLIN),
        )
        for day in days
    )
    assert lines(Hours(dates=every_second)) == []


def test_a_single_date_is_an_exception_from_the_week() -> None:
    once = Opening(
        datetime(2026, 12, 3, 16, tzinfo=BERLIN), datetime(2026, 12, 3, 18, tzinfo=BERLIN)
    )
    assert lines(Hours("We[2] 16:00-18:00", (once,))) == ["Mi 16:00–18:00 (2. im Monat)"]


@pytest.mark.parametrize("month", range(1, 13))
def test_what_is_said_of_a_month_is_true_in_every_season(month: int) -> None:
    said = lines(Hours("We[2] 16:00-18:00; PH off; SH off"), first=date(2027, month, 1))
    assert said in (["Mi 16:00–18:00 (2. im Monat)"], [])
    assert lines(Hours("Fr[-1] 16:00-18:00"), first=date(2027, month, 28)) == [
        "Fr 16:00–18:00 (letzter im Monat)"
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_the_times_of_a_month_apart(language: str) -> None:
    rules = [f"We[{n}] 16:00-18:00" for n in ("1", "2", "3", "4", "-1", "1,3", "2,4")]
    said = [lines(Hours(rule), language) for rule in rules]
    assert len({line for (line,) in said}) == len(rules)
    assert all("16:00–18:00" in line for (line,) in said)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Wed 16:00–18:00 (2nd Wed of the month)"),
        ("ar", "الأربعاء الثاني من الشهر 16:00–18:00"),
        ("ja", "毎月第2水曜日 16:00–18:00"),
    ],
)
def test_a_time_of_the_month_is_said_as_the_language_does(language: str, words: str) -> None:
    assert lines(Hours("We[2] 16:00-18:00"), language) == [words]


def test_the_next_dates_begin_after_now() -> None:
    spans = next_dates(Hours("We 10:00-12:00"), NOW)
    assert [span.opens.day for span in spans] == [2, 9, 16]
