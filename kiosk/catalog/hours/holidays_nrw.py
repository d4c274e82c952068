"""Public holidays of North Rhine-Westphalia by rule, and its school holidays as published."""

import json
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

FIXED = {
    (1, 1): "new-year",
    (5, 1): "labour-day",
    (10, 3): "german-unity-day",
    (11, 1): "all-saints",
    (12, 25): "christmas-day",
    (12, 26): "second-christmas-day",
}
"""Holidays that keep their month and day."""

MOVING = {
    -2: "good-friday",
    1: "easter-monday",
    39: "ascension-day",
    50: "whit-monday",
    60: "corpus-christi",
}
"""Holidays by their distance in days from Easter Sunday."""


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (Gauss, in Lichtenberg's version)."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun = 2 - (3 * century + 3) // 4
    cycle = year % 19
    seed = (19 * cycle + moon) % 30
    full_moon = 21 + seed - (seed + cycle // 11) // 29
    first_sunday = 7 - (year + year // 4 + sun) % 7
    return date(year, 3, 1) + timedelta(full_moon + 7 - (full_moon - first_sunday) % 7 - 1)


@cache
def public_holidays(year: int) -> dict[date, str]:
    """The id of each public holiday of a year by its day."""
    fixed = {date(year, month, day): name for (month, day), name in FIXED.items()}
    moving = {easter(year) + timedelta(days): name for days, name in MOVING.items()}
    return dict(sorted((moving | fixed).items()))


def public_holiday(day: date) -> str:
    """The id of the public holiday on `day`, empty on every other day."""
    return public_holidays(day.year).get(day, "")


@cache
def school_breaks() -> tuple[tuple[date, date], ...]:
    """First and last day of each school holiday, as far as the state has published them."""
    text = files("kiosk.catalog.hours").joinpath("data/school_breaks_nrw.json").read_text("utf-8")
    return tuple((date.fromisoformat(a), date.fromisoformat(b)) for a, b in json.loads(text))


def school_break(day: date) -> bool:
    """Whether `day` lies in the school holidays; Sundays within them count."""
    return any(first <= day <= last for first, last in school_breaks())
