"""Registration and cost that differ by season: what holds on a day, and what changes next."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalog.checking.check import check
from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.model import Offer
from kiosk.catalog.seasons import LEAP_YEAR, NEAR, Season, next_changes
from kiosk.problems import Problem
from tests.catalog.content_folder import Content

Fault = Callable[[str, str], Problem]
WRITTEN = "registration: none"
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
YEARLY_DAYS = st.dates(date(LEAP_YEAR, 1, 1), date(LEAP_YEAR, 12, 31))


def offer(content: Content, *seasons: str, base: str = WRITTEN) -> Offer:
    """The model offer with these seasons, one entry of a list each."""
    content.offer(old=WRITTEN, new=f"{base}\nseasons: [{', '.join(seasons)}]")
    loaded = content.load()
    assert loaded.problems == ()
    return loaded.catalog.offers["cafe"]


def registered(subject: Offer, day: str) -> str:
    """How one registers on a day."""
    return str(subject.as_on(date.fromisoformat(day)).registration)


def test_a_season_that_comes_every_year_holds_on_its_first_and_last_day(content: Content) -> None:
    cafe = offer(content, "{from: 09-01, until: 09-30, registration: form}")
    days = ("2026-08-31", "2026-09-01", "2031-09-30", "2031-10-01")
    assert [registered(cafe, day) for day in days] == ["none", "form", "form", "none"]


def test_a_season_may_go_over_the_new_year(content: Content) -> None:
    cafe = offer(content, "{from: 11-15, until: 02-29, registration: phone}")
    days = ("2026-11-14", "2026-11-15", "2027-01-01", "2027-02-28", "2028-02-29", "2027-03-01")
    assert [registered(cafe, day) for day in days] == [
        "none", "phone", "phone", "phone", "phone", "none",
    ]  # fmt: skip


def test_a_season_with_years_holds_once(content: Content) -> None:
    cafe = offer(content, "{from: 2027-02-01, until: 2027-02-28, registration: form}")
    days = ("2027-01-31", "2027-02-01", "2028-02-01")
    assert [registered(cafe, day) for day in days] == ["none", "form", "none"]


def test_from_a_day_on_something_else_holds_for_good(content: Content) -> None:
    cafe = offer(content, "{from: 2027-02-01, cost: fee}", "{until: 2026-12-31, cost: donation}")
    days = (date(2026, 12, 31), date(2027, 1, 1), date(2030, 1, 1))
    costs = [cafe.as_on(day).cost for day in days]
    assert costs == [Cost.DONATION, Cost.FREE, Cost.FEE]


def test_registration_and_cost_may_have_seasons_that_overlap(content: Content) -> None:
    cafe = offer(
        content,
        "{from: 09-01, until: 09-30, registration: form}",
        "{from: 09-15, until: 12-31, cost: fee}",
    ).as_on(date(2026, 9, 20))
    assert (cafe.registration, cafe.cost) == (Registration.FORM, Cost.FEE)


def test_in_a_season_by_appointment_nobody_just_comes(content: Content) -> None:
    cafe = offer(content, "{from: 06-01, until: 08-31, registration: appointment}")
    summer, autumn = (cafe.as_on(date(2026, month, 15)) for month in (7, 10))
    assert (summer.hours.by_appointment, autumn.hours.by_appointment) == (True, False)


def test_one_may_just_come_in_a_season_of_an_offer_by_appointment(content: Content) -> None:
    season = "{from: 06-01, until: 08-31, registration: none}"
    cafe = offer(content, season, base="registration: appointment")
    summer, autumn = (cafe.as_on(date(2026, month, 15)) for month in (7, 10))
    assert (summer.hours.by_appointment, autumn.hours.by_appointment) == (False, True)


@given(DAYS, DAYS)
def test_the_offer_of_one_day_still_knows_all_other_days(one: date, other: date) -> None:
    seasons = (
        Season(date(LEAP_YEAR, 9, 1), date(LEAP_YEAR, 2, 1), True, Registration.FORM),
        Season(registration=Registration.NONE, cost=Cost.FREE),
    )
    cafe = Offer("cafe", "offer", "haus", {}, (), seasons=seasons)  # type: ignore[arg-type]
    assert cafe.as_on(one).as_on(other) == cafe.as_on(other)


def test_a_near_change_is_known_and_a_far_one_is_not(content: Content) -> None:
    cafe = offer(content, "{from: 09-01, until: 09-30, registration: form}")
    first = date(2026, 9, 1)
    assert not [*next_changes(first - NEAR - (date(2026, 9, 2) - first), cafe.seasons)]
    (change,) = next_changes(first - NEAR, cafe.seasons)
    assert (change.day, change.before, change.after) == (first, "none", "form")
    (back,) = next_changes(first, cafe.seasons)
    assert (back.day, back.after) == (date(2026, 10, 1), "none")


@pytest.mark.parametrize(
    ("season", "code", "field"),
    [
        ("{from: 1. September, registration: form}", "want-season-day", "seasons.0.from"),
        ("{from: 2027-02-30, registration: form}", "no-such-day", "seasons.0.from"),
        ("{from: 13-01, until: 02-01, registration: form}", "no-such-day", "seasons.0.from"),
        ("{from: 2927-02-01, registration: form}", "year", "seasons.0.from"),
        ("{from: 2027-02-01, until: 02-28, registration: form}", "season-mixed", "seasons.0.until"),
        ("{from: 2027-02-02, until: 2027-02-01, cost: fee}", "until-before-from",
         "seasons.0.until"),
        ("{from: 09-01, until: 09-30}", "season-empty", "seasons.0.registration"),
        ("{from: 09-01, registration: form}", "missing", "seasons.0.until"),
        ("{registration: form}", "missing", "seasons.0.from"),
        ("{from: 09-01, until: 09-30, cost: gratis}", "unknown-value", "seasons.0.cost"),
        ("{from: 09-01, untill: 09-30, cost: fee}", "unknown-field-meant", "seasons.0.untill"),
    ],
)  # fmt: skip
def test_a_fault_of_a_season_is_named_where_it_stands(
    fault: Fault, season: str, code: str, field: str
) -> None:
    problem = fault(WRITTEN, f"{WRITTEN}\nseasons:\n  - {season}")
    assert (problem.code, problem.line, problem.field) == (code, 13, field)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("from: 09-01, until: 09-30", "from: 09-30, until: 10-31"),
        ("from: 11-01, until: 02-01", "from: 01-15, until: 03-01"),
        ("from: 2027-01-01, until: 2027-03-31", "from: 2027-03-31, until: 2027-04-30"),
        ("from: 09-01, until: 09-30", "from: 2027-09-30, until: 2027-10-31"),
        ("from: 09-01, until: 09-30", "from: 2027-10-01"),
        ("until: 2026-12-31", "from: 06-01, until: 06-02"),
        ("until: 2026-12-31", "until: 2020-12-31"),
    ],
)
def test_two_seasons_may_not_say_something_of_the_same_day(
    fault: Fault, one: str, other: str
) -> None:
    entries = f"  - {{{one}, cost: fee}}\n  - {{{other}, cost: donation}}"
    problem = fault(WRITTEN, f"{WRITTEN}\nseasons:\n{entries}")
    assert (problem.code, problem.line, problem.field) == ("season-overlap", 14, "seasons.1.from")
    assert problem.values["other"] == "13"


@given(DAYS, DAYS, YEARLY_DAYS, YEARLY_DAYS)
def test_seasons_meet_exactly_when_they_share_a_day(
    first: date, last: date, begin: date, end: date
) -> None:
    dated = Season(min(first, last), max(first, last), cost=Cost.FEE)
    yearly = Season(begin, end, yearly=True, cost=Cost.FREE)
    days = (date.fromordinal(day) for day in range(*_span(dated)))
    assert dated.meets(yearly) is yearly.meets(dated) is any(map(yearly.covers, days))


def _span(season: Season) -> tuple[int, int]:
    assert season.first
    assert season.last
    return season.first.toordinal(), season.last.toordinal() + 1


def test_the_checker_points_out_a_season_that_is_over(content: Content) -> None:
    seasons = "seasons: [{from: 2026-02-01, until: 2026-02-28, registration: form}]"
    content.offer(old=WRITTEN, new=f"{WRITTEN}\n{seasons}")
    report = check(content.folder, date(2026, 11, 22))
    codes = {problem.code: problem.values for problem in report.problems}
    assert codes["season-over"] == {"day": "2026-02-28"}
