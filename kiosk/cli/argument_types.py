"""Days, months and moments as people write them after a command."""

from argparse import ArgumentTypeError
from datetime import date, datetime

FIRST_YEAR, LAST_YEAR = 2000, 2100


def moment(text: str) -> datetime:
    """A moment as people write it, without a time zone where they name none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        wrong = f"„{text}“ ist keine Zeit. Schreiben Sie zum Beispiel 2026-11-25T10:00."
        raise ArgumentTypeError(wrong) from error
    check_year(text, found.year)
    return found


def day(text: str) -> date:
    """A day in the ISO notation."""
    try:
        found = date.fromisoformat(text)
    except ValueError as error:
        wrong = f"„{text}“ ist kein Tag. Schreiben Sie zum Beispiel 2026-11-25."
        raise ArgumentTypeError(wrong) from error
    check_year(text, found.year)
    return found


def month(text: str) -> date:
    """The first day of a month in the ISO notation."""
    try:
        found = datetime.strptime(text, "%Y-%m").date()
    except ValueError as error:
        wrong = f"„{text}“ ist kein Monat. Schreiben Sie zum Beispiel 2026-01."
        raise ArgumentTypeError(wrong) from error
    check_year(text, found.year)
    return found


def check_year(text: str, year: int) -> None:
    """Refuse years for which nobody knows hours, and at whose edges no calendar can count on."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        wrong = f"„{text}“ liegt zu weit weg. Nehmen Sie ein Jahr von {FIRST_YEAR} bis {LAST_YEAR}."
        raise ArgumentTypeError(wrong)
