"""When doors are open: rules, holidays, single dates, nights and the change of the clocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.hours.availability import Availability, Hours, Opening, OpenState
from kiosk.catalog.hours.table import table

BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS = Hours("Mo-Fr 09:00-12:00; PH off")


def at(text: str, fold: int = 0) -> datetime:
    """A moment on the clock of the door."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold)


def span(opens: str, closes: str) -> Opening:
    return Opening(at(opens), at(closes))


def days_open(hours: Hours, first: str, days: int) -> list[str]:
    openings = hours.openings(date.fromisoformat(first), days)
    return [opening.opens.date().isoformat() for opening in openings]


def test_nothing_said_is_unknown() -> None:
    assert Hours().availability(at("2026-11-23T10:00")).state is OpenState.UNKNOWN


@pytest.mark.parametrize("rule", ["  ", '"nach Vereinbarung"', "Mo 16-18", "Mo 9:00-10:00 || off"])
def test_a_rule_that_cannot_be_trusted_never_opens_a_door(rule: str) -> None:
    assert Hours(rule).availability(at("2026-11-23T09:30")).state is OpenState.UNKNOWN
    assert Hours(rule).openings(date(2026, 11, 23), 7) == ()


@pytest.mark.parametrize("rule", ["24/7", "Mo-Su 00:00-24:00", '24/7 "kostenlos"'])
def test_round_the_clock_is_always(rule: str) -> None:
    assert Hours(rule).availability(at("2026-12-25T03:00")) == Availability(OpenState.ALWAYS)
    assert Hours(rule).always


def test_an_open_door_tells_until_when() -> None:
    assert WEEKDAYS.availability(at("2026-11-25T10:00")) == Availability(
        OpenState.OPEN, span("2026-11-25T09:00", "2026-11-25T12:00")
    )


def test_a_door_is_open_from_the_first_moment_and_shut_at_the_last() -> None:
    assert WEEKDAYS.availability(at("2026-11-25T09:00")).state is OpenState.OPEN
    assert WEEKDAYS.availability(at("2026-11-25T12:00")).state is OpenState.LATER


def test_a_shut_door_tells_when_it_opens_next() -> None:
    assert WEEKDAYS.availability(at("2026-11-27T12:00")) == Availability(
        OpenState.LATER, span("2026-11-30T09:00", "2026-11-30T12:00")
    )


def test_a_question_in_another_time_zone_gets_the_same_answer() -> None:
    moment = at("2026-11-25T10:00")
    assert WEEKDAYS.availability(moment.astimezone(UTC)) == WEEKDAYS.availability(moment)


def test_asking_about_the_past_after_the_future_gives_the_right_answer() -> None:
    WEEKDAYS.availability(at("2027-03-01T10:00"))
    assert WEEKDAYS.availability(at("2026-11-25T08:00")) == Availability(
        OpenState.LATER, span("2026-11-25T09:00", "2026-11-25T12:00")
    )


def test_by_appointment_is_not_closed() -> None:
    hours = Hours(by_appointment=True)
    assert hours.availability(at("2026-11-25T10:00")) == Availability(OpenState.APPOINTMENT)


@pytest.mark.parametrize("rule", ["We 09:00-11:30", "We 14:00-15:00", "24/7"])
def test_by_appointment_is_never_open_to_whoever_just_comes(rule: str) -> None:
    hours = Hours(rule, by_appointment=True)
    assert hours.availability(at("2026-11-25T10:00")) == Availability(OpenState.APPOINTMENT)


def test_a_rule_that_opens_no_more_is_closed() -> None:
    assert Hours("2025 Dec 24 10:00-12:00").availability(at("2026-11-25T10:00")) == Availability(
        OpenState.CLOSED
    )


def test_a_season_is_announced_long_before_it_begins() -> None:
    opening = Hours("Jul-Aug Mo 10:00-12:00").availability(at("2026-11-25T10:00")).opening
    assert opening == span("2027-07-05T10:00", "2027-07-05T12:00")


def test_the_second_wednesday_of_a_month() -> None:
    assert days_open(Hours("We[2] 16:00-18:00"), "2026-11-01", 61) == ["2026-11-11", "2026-12-09"]


class TestHolidays:
    """`PH off`, `SH off` and what a visitor learns about them."""

    @pytest.mark.parametrize(
        ("day", "holiday"),
        [
            ("2026-06-04", "corpus-christi"),
            ("2026-12-25", "christmas-day"),
            ("2027-11-01", "all-saints"),
        ],
    )
    def test_a_public_holiday_closes_and_is_named(self, day: str, holiday: str) -> None:
        availability = WEEKDAYS.availability(at(f"{day}T10:00"))
        assert (availability.state, availability.holiday) == (OpenState.LATER, holiday)

    def test_a_holiday_on_a_day_that_is_shut_anyway_is_not_named(self) -> None:
        assert WEEKDAYS.availability(at("2026-12-26T10:00")).holiday == ""

    def test_the_day_after_a_holiday_does_not_name_it(self) -> None:
        assert WEEKDAYS.availability(at("2026-06-05T08:00")).holiday == ""

    def test_without_ph_off_a_holiday_changes_nothing(self) -> None:
        hours = Hours("Mo-Fr 09:00-12:00")
        assert hours.availability(at("2026-06-04T10:00")).state is OpenState.OPEN

    def test_all_saints_closes_only_where_the_rule_says_so(self) -> None:
        assert days_open(Hours("Su 10:00-12:00; PH off"), "2026-11-01", 8) == ["2026-11-08"]
        assert days_open(Hours("Su 10:00-12:00"), "2026-11-01", 1) == ["2026-11-01"]

    def test_school_holidays_close_and_have_no_name(self) -> None:
        hours = Hours("Mo 10:00-12:00; SH off")
        assert days_open(hours, "2026-10-12", 22) == ["2026-10-12", "2026-11-02"]
        assert hours.availability(at("2026-10-19T10:00")).holiday == ""

    @pytest.mark.parametrize("closing", ["PH off; SH off", "PH,SH off", "SH closed; PH closed"])
    def test_both_kinds_can_close(self, closing: str) -> None:
        hours = Hours(f"Th 10:00-12:00; {closing}")
        assert days_open(hours, "2026-05-28", 14) == ["2026-05-28"]
        assert days_open(hours, "2026-10-15", 15) == ["2026-10-15"]

    def test_a_piece_after_the_closing_opens_on_a_holiday(self) -> None:
        hours = Hours("Mo-Su 10:00-18:00; PH off; Dec 25 10:00-11:00")
        assert hours.openings(date(2026, 12, 25), 2) == (
            span("2026-12-25T10:00", "2026-12-25T11:00"),
        )

    def test_a_night_before_a_holiday_is_not_cut_short(self) -> None:
        hours = Hours("Mo-Su 22:00-02:00; PH off")
        assert hours.openings(date(2026, 12, 31), 2) == (
            span("2026-12-31T22:00", "2027-01-01T02:00"),
        )

    def test_a_single_date_opens_on_a_holiday(self) -> None:
        special = span("2026-12-25T15:00", "2026-12-25T18:00")
        hours = Hours("Mo-Fr 09:00-12:00; PH off", (special,))
        assert hours.availability(at("2026-12-25T10:00")) == Availability(OpenState.LATER, special)


class TestSingleDates:
    """Dates beside a rule, or without one."""

    def test_dates_are_enough(self) -> None:
        later, sooner = (
            span("2026-12-10T16:00", "2026-12-10T18:00"),
            span("2026-11-26T16:00", "2026-11-26T18:00"),
        )
        hours = Hours(dates=(later, sooner))
        assert hours.openings(date(2026, 11, 22), 28) == (sooner, later)

    def test_dates_that_have_passed_leave_the_offer_closed(self) -> None:
        hours = Hours(dates=(span("2026-11-01T16:00", "2026-11-01T18:00"),))
        assert hours.availability(at("2026-11-22T10:00")) == Availability(OpenState.CLOSED)

    def test_a_date_that_overlaps_the_rule_makes_one_longer_span(self) -> None:
        hours = Hours("We 09:00-12:00", (span("2026-11-25T11:00", "2026-11-25T14:00"),))
        assert hours.openings(date(2026, 11, 25), 1) == (
            span("2026-11-25T09:00", "2026-11-25T14:00"),
        )


class TestClocks:
    """Nights, and the two nights in which the clocks change."""

    def test_a_night_belongs_to_the_day_on_which_it_begins(self) -> None:
        hours = Hours("Mo 22:00-02:00")
        assert hours.openings(date(2026, 11, 24), 1) == ()
        assert hours.availability(at("2026-11-24T01:59")).state is OpenState.OPEN

    def test_days_on_end_count_one_by_one(self) -> None:
        hours = Hours("24/7; PH off")
        assert days_open(hours, "2026-12-23", 5) == ["2026-12-23", "2026-12-24", "2026-12-27"]

    def test_the_hour_that_does_not_exist_opens_nothing(self) -> None:
        assert Hours("Su 02:15-02:45").openings(date(2026, 3, 29), 1) == ()

    def test_the_hour_that_comes_twice_is_open_twice(self) -> None:
        hours = Hours("Su 01:30-02:30")
        assert hours.availability(at("2026-10-25T02:45")).state is OpenState.OPEN
        assert hours.availability(at("2026-10-25T02:45", fold=1)).state is OpenState.LATER

    def test_nine_is_nine_in_winter_and_summer(self) -> None:
        winter, summer = (
            Hours("Su 09:00-10:00").openings(day, 1)[0]
            for day in (date(2026, 3, 22), date(2026, 3, 29))
        )
        assert (winter.opens.hour, summer.opens.hour) == (9, 9)
        assert summer.opens - winter.opens == timedelta(days=7)
        assert summer.opens.timestamp() - winter.opens.timestamp() == 7 * 86_400 - 3600


class TestTable:
    """What staff see of their rule."""

    def test_the_next_four_weeks_as_rows(self) -> None:
        assert table(Hours("We[2] 16:00-18:00; PH off"), date(2026, 11, 22)) == [
            {"date": "2026-12-09", "opens": "16:00", "closes": "18:00"}
        ]

    def test_midnight_is_the_end_of_the_day(self) -> None:
        rows = table(Hours("Mo 20:00-24:00; Tu 22:00-02:00"), date(2026, 11, 23), weeks=1)
        assert [row["closes"] for row in rows] == ["24:00", "02:00"]


RULES = st.sampled_from(
    [
        "Mo-Fr 09:00-12:00,14:00-16:00; PH off",
        "Mo-Su 22:00-02:30; PH off",
        "Sa-Su 00:30-03:30",
        "Su 01:30-02:30",
        "We[2] 16:00-18:00; SH off",
        "24/7; PH off",
        "Mo-Fr; Sa 10:00-12:00",
    ]
)
MINUTES = st.integers(min_value=0, max_value=5 * 24 * 60)
STARTS = st.sampled_from(["2026-03-27", "2026-10-23", "2026-12-23", "2027-10-29"])


@given(rule=RULES, start=STARTS, minutes=MINUTES)
def test_what_is_open_now_agrees_with_the_openings(rule: str, start: str, minutes: int) -> None:
    hours = Hours(rule)
    moment = at(start).astimezone(UTC) + timedelta(minutes=minutes)
    yesterday = moment.astimezone(BERLIN).date() - timedelta(days=1)
    ahead = [
        opening
        for opening in hours.openings(yesterday, 60)
        if opening.closes.timestamp() > moment.timestamp()
    ]
    availability = hours.availability(moment)
    assert availability.opening == ahead[0]
    is_open = ahead[0].opens.timestamp() <= moment.timestamp()
    assert availability.state is (OpenState.OPEN if is_open else OpenState.LATER)


@given(rule=RULES, start=STARTS, days=st.integers(min_value=0, max_value=20))
def test_openings_come_in_order_and_never_overlap(rule: str, start: str, days: int) -> None:
    openings = Hours(rule).openings(date.fromisoformat(start), days)
    moments = [m.timestamp() for opening in openings for m in (opening.opens, opening.closes)]
    assert moments == sorted(moments)


@given(rule=RULES, start=STARTS, days=st.integers(min_value=1, max_value=20))
def test_a_window_is_the_sum_of_its_days(rule: str, start: str, days: int) -> None:
    hours, first = Hours(rule), date.fromisoformat(start)
    by_day = [o for day in range(days) for o in hours.openings(first + timedelta(day), 1)]
    assert list(hours.openings(first, days)) == by_day
