"""The periods for which figures are published, by their names."""

from calendar import monthrange
from datetime import date


def month_of(day: date) -> str:
    """The month of a day, `2026-11`."""
    return f"{day:%Y-%m}"


def half_year_of(day: date) -> str:
    """The half of the year of a day, `2026-H2`."""
    return f"{day:%Y}-H{1 if day.month <= 6 else 2}"


def days_within(period: str) -> tuple[date, date]:
    """The days with which a month or half-year begins and ends."""
    year, _, rest = period.partition("-")
    first = {"H1": 1, "H2": 7}.get(rest) or int(rest)
    last = first + 5 if "H" in rest else first
    return date(int(year), first, 1), date(int(year), last, monthrange(int(year), last)[1])


def like(period: str, day: date) -> str:
    """The period of `day` that is as long as `period`."""
    return half_year_of(day) if "H" in period else month_of(day)


def over(period: str, today: date) -> bool:
    """Whether a month or half-year lies wholly behind `today`."""
    return period < like(period, today)
