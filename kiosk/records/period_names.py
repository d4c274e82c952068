"""The periods for which figures are published, by their names."""

from datetime import date


def month_of(day: date) -> str:
    """The month of a day, `2026-11`."""
    return f"{day:%Y-%m}"


def half_year_of(day: date) -> str:
    """The half of the year of a day, `2026-H2`."""
    return f"{day:%Y}-H{1 if day.month <= 6 else 2}"


def like(period: str, day: date) -> str:
    """The period of `day` that is as long as `period`."""
    return half_year_of(day) if "H" in period else month_of(day)


def over(period: str, today: date) -> bool:
    """Whether a month or half-year lies wholly behind `today`."""
    return period < like(period, today)
