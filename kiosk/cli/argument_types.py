"""Days, months and moments as people write them after a command."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

FIRST_YEAR, LAST_YEAR = 2000, 2100


Read = TypeVar("Read", date, datetime)


def moment(text: str) -> datetime:
    """A moment as people write it, without a time zone where they name none."""
    return _read(text, datetime.fromisoformat, "keine Zeit", "2026-11-25T10:00")


def day(text: str) -> date:
    """A day in the ISO notation."""
    return _read(text, date.fromisoformat, "kein Tag", "2026-11-25")


def month(text: str) -> date:
    """The first day of a month in the ISO notation."""
    return _read(text, _first_day, "kein Monat", "2026-01")


def _first_day(text: str) -> date:
    return datetime.strptime(text, "%Y-%m").date()


def _read(text: str, parse: Callable[[str], Read], fault: str, example: str) -> Read:
    """What was written, within the years of the kiosk."""
    try:
        found = parse(text)
    except ValueError as error:
        wrong = f"„{text}“ ist {fault}. Schreiben Sie zum Beispiel {example}."
        raise ArgumentTypeError(wrong) from error
    _check_year(text, found.year)
    return found


def _check_year(text: str, year: int) -> None:
    """Refuse years for which nobody knows hours, and at whose edges no calendar can count on."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        wrong = f"„{text}“ liegt zu weit weg. Nehmen Sie ein Jahr von {FIRST_YEAR} bis {LAST_YEAR}."
        raise ArgumentTypeError(wrong)
