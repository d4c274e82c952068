"""Days and times in a visitor's language: Latin digits and 24 hours, as on the signs at doors."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files

from kiosk.language.languages import SOURCE

_WEEKDAY = re.compile(r"^\{weekday\}\W? |.\{weekday\}\W?$")
"""The weekday of a pattern, with what keeps it apart from the date."""


@dataclass(frozen=True, slots=True)
class Names:
    """What one language calls weekdays from Monday and months from January, and its patterns."""

    day: str
    short_day: str
    weekdays: Sequence[str]
    short_weekdays: Sequence[str]
    months: Sequence[str]
    short_months: Sequence[str]


def weekday(language: str, day: date, *, short: bool = False) -> str:
    """`Mittwoch`, or `Mi` when `short`."""
    names = _names(language)
    return (names.short_weekdays if short else names.weekdays)[day.weekday()]


def month(language: str, number: int) -> str:
    """`November` for 11, as it stands behind a day."""
    return _names(language).months[number - 1]


def day(language: str, day: date) -> str:
    """`Mittwoch, 25. November`, in the order that the language uses."""
    names = _names(language)
    return _written(names.day, names.weekdays, names.months, day)


def month_day(language: str, day: date) -> str:
    """`25. November`, for a day that comes every year or is near."""
    names = _names(language)
    pattern = names.day.replace("{weekday}", "").strip(" ,،፣")
    return _written(pattern, names.weekdays, names.months, day)


def short_day(language: str, day: date) -> str:
    """`Mi 25.11.` in German, `Wed 25 Nov` in English."""
    names = _names(language)
    return _written(names.short_day, names.short_weekdays, names.short_months, day)


def short_date(language: str, day: date) -> str:
    """`25.11.` in German, `25 Nov` in English."""
    names = _names(language)
    pattern = _WEEKDAY.sub("", names.short_day)
    return _written(pattern, names.short_weekdays, names.short_months, day)


def numeric(day: date) -> str:
    """`25.11.2026`, the same in every language."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


def time(moment: datetime) -> str:
    """`9:00`, the same in every language."""
    return f"{moment.hour}:{moment.minute:02}"


def span(opens: datetime, closes: datetime) -> str:
    """`9:00–12:00`, the same in every language."""
    return f"{time(opens)}–{time(closes)}"


def _written(pattern: str, weekdays: Sequence[str], months: Sequence[str], day: date) -> str:
    return pattern.format(
        weekday=weekdays[day.weekday()],
        day=day.day,
        month=months[day.month - 1],
        number=day.month,
    )


@cache
def _names(language: str) -> Names:
    """The names of `language`, else of what it is a variety of, else German ones."""
    baked = _baked()
    for code in (language, language.partition("-")[0]):
        if code in baked:
            return baked[code]
    return baked[SOURCE]


@cache
def _baked() -> dict[str, Names]:
    """The names of every language, as the data file holds them."""
    text = files("kiosk.language").joinpath("data", "dates.json").read_text("utf-8")
    return {code: Names(**names) for code, names in json.loads(text).items()}
