"""The times of a week as one opening rule, or none where they are not certain."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from kiosk.catalog.hours.pieces import WEEKDAYS

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?\Z")

Span = tuple[str, str]
"""When a door opens and closes, as `09:00` and `12:00`."""


def clock(written: str) -> str:
    """A time of day as `09:00`; empty when it is none."""
    found = _CLOCK.match(written)
    if found is None or (found[1] == "24" and found[2] != "00"):
        return ""
    return f"{int(found[1]):02}:{found[2]}"


def span(opens: str, closes: str) -> Span | None:
    """One span between two times of day; None when they are none, or the same."""
    first, last = clock(opens), clock(closes)
    last = "24:00" if last == "00:00" else last
    return (first, last) if first and last and first not in (last, "24:00") else None


def weekly_rule(week: Mapping[str, Sequence[Span]]) -> str:
    """The rule of a week, whose days may also be `We[2]`; days with the same times stand together.

    Every day from midnight to midnight is the house that never shuts.
    """
    days = {day: tuple(sorted(set(spans))) for day, spans in week.items() if spans}
    if len(days) == len(WEEKDAYS) and {*days.values()} == {(("00:00", "24:00"),)}:
        return "24/7"
    together: dict[tuple[Span, ...], list[str]] = {}
    for day in sorted(days, key=_place):
        together.setdefault(days[day], []).append(day)
    return "; ".join(
        f"{_days(names)} {','.join('-'.join(one) for one in spans)}"
        for spans, names in together.items()
    )


def _place(day: str) -> tuple[int, str]:
    return WEEKDAYS.index(day[:2]), day


def _days(names: Sequence[str]) -> str:
    """Days in their order; those that follow each other are a span of days."""
    runs = []
    for plain, run in groupby(enumerate(names), lambda pair: _run(*pair)):
        days = [name for _, name in run]
        if plain is not None and len(days) > 1:
            runs.append(f"{days[0]}-{days[-1]}" if len(days) > 2 else ",".join(days))
        else:
            runs += days
    return ",".join(runs)


def _run(number: int, day: str) -> int | None:
    """What whole weekdays have in common that follow each other; nothing for `We[2]`."""
    return None if "[" in day else WEEKDAYS.index(day) - number
