"""Opening hours as the table in which staff see what they wrote."""

from datetime import date, datetime, time
from typing import TypedDict

from kiosk.catalog.hours.availability import Hours


class HoursRow(TypedDict):
    """One span: the ISO date on which it begins, and its times as on the sign at the door."""

    date: str
    opens: str
    closes: str


def table(hours: Hours, first: date, weeks: int = 4) -> list[HoursRow]:
    """The spans of some weeks from `first` on, a row each."""
    return [
        HoursRow(
            date=opening.opens.date().isoformat(),
            opens=f"{opening.opens:%H:%M}",
            closes=_closing_time(opening.closes),
        )
        for opening in hours.openings(first, 7 * weeks)
    ]


def _closing_time(closes: datetime) -> str:
    """Midnight as the end of a day is 24:00."""
    return "24:00" if closes.time() == time.min else f"{closes:%H:%M}"
