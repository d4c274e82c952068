"""Which days may stand in the content at all."""

from datetime import date

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years outside of these are slips of the pen."""


def possible_year(year: int) -> bool:
    """Whether content may speak of this year."""
    return FIRST_YEAR <= year <= LAST_YEAR


def day_fault(written: str) -> str:
    """What is wrong with a day written as 2026-12-31: `no-such-day`, `year`, or nothing."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return "no-such-day"
    return "" if possible_year(day.year) else "year"
