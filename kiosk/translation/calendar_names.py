"""What weekdays and months are called, so that Wednesday never becomes Thursday unnoticed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.language import dates
from kiosk.language.languages import SOURCE

_MONDAY = date(2026, 1, 5)

_OWN_WEEKDAYS = frozenset(("ckb", "ps"))
"""Languages in which many people call the days otherwise than CLDR does."""

_OWN_MONTHS = _OWN_WEEKDAYS | {"ar", "fa", "ku", "prs", "so", "ti"}
"""Languages with several calendars, or with several names for one month."""


@dataclass(frozen=True, slots=True)
class CalendarName:
    """A German day or month with its other forms, its `names` in a language, and its number."""

    german: str
    names: tuple[str, ...]
    forms: tuple[str, ...] = ()
    number: str = ""


def calendar_names(language: str) -> Iterator[CalendarName]:
    """The days and months that are called in one way in a language; days have no number."""
    if language not in _OWN_WEEKDAYS:
        for number in range(7):
            day = _MONDAY + timedelta(number)
            german = dates.weekday(SOURCE, day)
            names = _bare(dates.weekday(language, day))
            yield CalendarName(german, names, (f"{german.lower()}s",))
    if language not in _OWN_MONTHS:
        for number in range(1, 13):
            names = _bare(dates.month(language, number))
            yield CalendarName(dates.month(SOURCE, number), names, (), str(number))


def _bare(name: str) -> tuple[str, ...]:
    """A name without its article, for a sentence may want another one (`e hënë`, `الخميس`).

    What is joined without a space may also be written with one (`سه‌شنبه`).
    """
    bare = name.split()[-1].removeprefix("ال")
    return tuple(dict.fromkeys((bare, bare.replace("\u200c", " "))))
