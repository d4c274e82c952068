"""The months of which a report tells."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.records.case import months_before
from kiosk.records.period_names import half_year_of, month_of


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months, from the one that begins with `first` through the one of `final`."""

    first: date
    final: date

    @property
    def months(self) -> tuple[str, ...]:
        """Their names, the earliest first."""
        return tuple(month_of(months_before(self.final, back)) for back in self._backwards)

    @property
    def half_years(self) -> tuple[str, ...]:
        """The names of the half-years that lie wholly within."""
        months = self.months
        halves = [half_year_of(date.fromisoformat(f"{month}-01")) for month in months]
        return tuple(half for half in dict.fromkeys(halves) if halves.count(half) == 6)

    @property
    def last_day(self) -> date:
        """The day with which the last month ends."""
        return months_before(self.final, -1) - timedelta(1)

    @property
    def before(self) -> "Period":
        """As many months just before."""
        count = len(self._backwards)
        return Period(months_before(self.first, count), months_before(self.final, count))

    @property
    def _backwards(self) -> range:
        """How far back from the last month each one lies, the earliest first."""
        first, final = self.first, self.final
        count = (final.year - first.year) * 12 + final.month - first.month
        return range(count, -1, -1)


def months(first: date, final: date) -> Period:
    """The months of these days and those between them."""
    return Period(first.replace(day=1), final.replace(day=1))


def named_months(names: Iterable[str]) -> Period:
    """The months of these names, which follow each other."""
    days = [date.fromisoformat(f"{name}-01") for name in names]
    return Period(days[0], days[-1])


def last_months(today: date, count: int) -> Period:
    """So many months that are over, the last of them the one before today's."""
    return months(months_before(today.replace(day=1), count), months_before(today, 1))


def running_months(today: date, count: int) -> Period:
    """So many months, the last of them the one that is not over yet."""
    return months(months_before(today.replace(day=1), count - 1), today)
