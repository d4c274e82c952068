"""The holidays agree with the `holidays` library; run this file to write the school data anew."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import holidays
import pytest

from kiosk.catalog.hours import holidays_nrw
from kiosk.catalog.hours.holidays_nrw import (
    public_holiday,
    public_holidays,
    school_break,
    school_breaks,
)

YEARS = range(2024, 2030)
DATA = Path(holidays_nrw.__file__).parent / "data/school_breaks_nrw.json"


def published_breaks() -> list[list[str]]:
    """The library's school holidays as first and last day of each run."""
    days = holidays.country_holidays("DE", subdiv="NW", years=YEARS, categories="school")
    return [[str(first), str(last)] for first, last in _runs(sorted(days))]


def _runs(days: Iterable[date]) -> list[tuple[date, date]]:
    runs: list[tuple[date, date]] = []
    for day in days:
        if runs and day - runs[-1][1] == timedelta(days=1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


@pytest.mark.exhaustive
def test_the_school_holidays_are_those_that_the_library_knows() -> None:
    known = [[str(first), str(last)] for first, last in school_breaks()]
    assert known == published_breaks()


@pytest.mark.parametrize("year", range(2024, 2060))
def test_the_public_holidays_are_those_that_the_library_knows(year: int) -> None:
    assert list(public_holidays(year)) == sorted(
        holidays.country_holidays("DE", subdiv="NW", years=year)
    )


def test_corpus_christi_and_all_saints_are_holidays_here() -> None:
    assert public_holiday(date(2026, 6, 4)) == "corpus-christi"
    assert public_holiday(date(2026, 11, 1)) == "all-saints"


def test_an_ordinary_day_has_no_holiday() -> None:
    assert public_holiday(date(2026, 11, 23)) == ""


def test_a_sunday_within_the_school_holidays_belongs_to_them() -> None:
    assert school_break(date(2026, 10, 25))
    assert not school_break(date(2026, 11, 22))


if __name__ == "__main__":
    lines = ",\n".join(f"  {json.dumps(span)}" for span in published_breaks())
    DATA.write_text(f"[\n{lines}\n]\n", "utf-8")
