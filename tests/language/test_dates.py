"""Days and times as visitors read them."""

from datetime import date, datetime

import pytest

from kiosk.language import dates
from kiosk.language.languages import LANGUAGES

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de", "Mittwoch, 25. November"),
        ("en", "Wednesday 25 November"),
        ("tr", "25 Kasım Çarşamba"),
        ("ar", "الأربعاء، 25 نوفمبر"),
        ("uk", "середа, 25 листопада"),
        ("ru", "среда, 25 ноября"),
    ],
)
def test_a_day_is_written_in_the_order_of_the_language(language: str, written: str) -> None:
    assert dates.day(language, WEDNESDAY) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [("de", "Mi 25.11."), ("en", "Wed 25 Nov"), ("ru", "ср, 25.11"), ("ja", "11月25日(水)")],
)
def test_a_short_day_fits_beside_a_time(language: str, written: str) -> None:
    assert dates.short_day(language, WEDNESDAY) == written


def test_a_weekday_has_a_long_and_a_short_name() -> None:
    assert dates.weekday("de", WEDNESDAY) == "Mittwoch"
    assert dates.weekday("de", WEDNESDAY, short=True) == "Mi"


def test_easy_german_uses_the_german_names() -> None:
    assert dates.day("de-easy", WEDNESDAY) == dates.day("de", WEDNESDAY)


def test_a_language_without_names_uses_the_german_ones() -> None:
    assert dates.weekday("rom", WEDNESDAY) == "Mittwoch"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_the_kiosk_tells_all_days_and_months_apart(language: str) -> None:
    days = {
        dates.day(language, date(2026, month, day))
        for month in range(1, 13)
        for day in range(1, 29)
    }
    assert len(days) == 12 * 28


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_always_latin(language: str) -> None:
    written = dates.day(language, WEDNESDAY) + dates.short_day(language, WEDNESDAY)
    assert all(sign.isascii() for sign in written if sign.isdigit())


def test_a_date_in_figures_is_the_same_everywhere() -> None:
    assert dates.numeric(date(2026, 1, 5)) == "05.01.2026"


def test_times_have_24_hours_and_no_leading_zero() -> None:
    assert dates.time(datetime(2026, 11, 25, 9, 5)) == "9:05"
    assert dates.span(datetime(2026, 11, 25, 9), datetime(2026, 11, 25, 17, 30)) == "9:00–17:30"
