"""When to come next is said only where one can come without asking."""

from datetime import datetime

import pytest

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.facts.dates_and_weeks import next_dates

NOW = datetime(2026, 11, 25, 10, tzinfo=BERLIN)


@pytest.mark.parametrize("rule", ["24/7", "Mo-Su 00:00-24:00", "Mo-Su"])
def test_a_door_that_is_never_shut_has_no_next_date(rule: str) -> None:
    assert next_dates(Hours(rule), NOW) == ()


def test_whoever_needs_an_appointment_is_sent_nowhere_without_one() -> None:
    assert next_dates(Hours("Mo-Fr 09:00-12:00"), NOW) != ()
    assert next_dates(Hours("Mo-Fr 09:00-12:00", by_appointment=True), NOW) == ()
