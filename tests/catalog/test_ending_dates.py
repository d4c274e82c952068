"""Staff are warned before the last of an offer's single dates has passed."""

from datetime import date

import pytest

from kiosk.catalog.checking.check import check
from tests.catalog.content_folder import Content

DATES = "hours: 'We[2] 16:00-18:00; PH off'\ndates: [2026-12-03 16:00-18:00]\n"
ENDLESS = "valid: {from: 2026-01-01, until: 2027-12-31}"


def warned(content: Content, day: date) -> list[tuple[str, int, int]]:
    """What the check says of the dates on a day, and where."""
    problems = check(content.folder, day).problems
    return [(one.code, one.line, one.column) for one in problems if one.field == "dates"]


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 11, 18), None),
        (date(2026, 11, 19), "dates-ending"),
        (date(2026, 12, 3), "dates-ending"),
        (date(2026, 12, 4), "dates-over"),
    ],
)
def test_fourteen_days_before_the_last_date_and_after_it(
    content: Content, day: date, code: str | None
) -> None:
    content.offer(old=DATES, new="dates: [2026-11-05 16:00-18:00, 2026-12-03 16:00-18:00]\n")
    assert warned(content, day) == ([(code, 20, 8)] if code else [])


def test_an_offer_with_weekly_hours_goes_on_without_its_dates(content: Content) -> None:
    assert warned(content, date(2026, 12, 1)) == []


def test_an_offer_that_ends_with_its_last_date_needs_no_more(content: Content) -> None:
    content.offer(old=DATES, new="dates: [2026-12-03 16:00-18:00]\n")
    content.change("offers/cafe.yaml", ENDLESS, "valid: {from: 2026-01-01, until: 2026-12-03}")
    assert warned(content, date(2026, 12, 1)) == []
