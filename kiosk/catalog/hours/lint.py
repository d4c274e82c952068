"""Every problem of an opening rule: what makes it unusable, and what probably was not meant."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from kiosk.catalog.hours.holidays_nrw import school_breaks
from kiosk.catalog.hours.opening import Opening
from kiosk.catalog.hours.order import closings_too_early
from kiosk.catalog.hours.pieces import WEEKDAYS, Piece, RuleProblem, pieces
from kiosk.catalog.hours.syntax import LEAP_YEAR, wording_problems
from kiosk.catalog.hours.timetable import HORIZON, timetable

LONG_NIGHT = 12 * 60
"""Minutes; a span over midnight that is longer was probably written back to front."""

__all__ = ["RuleProblem", "problems"]

_SPAN = re.compile(r"(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)")
_EVERY_WEEK = re.compile(rf"(?:{'|'.join(WEEKDAYS)}|\d\d?:\d\d|off|[ ,;-])*")
_TWO_WEEKS = date(LEAP_YEAR, 1, 8)
_TIMELESS = re.compile(r"(?!.*(?:\d:\d|24/7|\boff\b|\bclosed\b|\bunknown\b)).+")


def problems(rule: str, today: date) -> tuple[RuleProblem, ...]:
    """The problems of a rule in order of column; warnings only when nothing is severe.

    From `today` on the rule is to hold for as long as next openings are looked for.
    """
    if severe := wording_problems(rule):
        return severe
    parts = pieces(rule)
    found = [
        *(problem for part in parts for problem in _odd_times(part)),
        *_deletions(parts),
        *closings_too_early(rule),
        *_unknown_holidays(parts, today),
        *_never_open(rule),
    ]
    return tuple(sorted(found, key=lambda problem: problem.column))


def _odd_times(part: Piece) -> Iterator[RuleProblem]:
    """Times that are allowed and seldom meant."""
    if _TIMELESS.fullmatch(part.text):
        yield RuleProblem(part.column, "whole-day", {"found": part.text}, severe=False)
    if open_end := re.search(r"\d:\d\d\+", part.text):
        column = part.column + open_end.start()
        yield RuleProblem(column, "open-end", {}, severe=False)
    for match in _SPAN.finditer(part.text):
        hour, minute = int(match[3]), match[4]
        opens, closes = int(match[1]) * 60 + int(match[2]), hour * 60 + int(minute)
        column, found = part.column + match.start(), {"found": match[0]}
        if closes > 24 * 60:
            better = {"better": f"{match[1]}:{match[2]}-{hour - 24:02}:{minute}"}
            yield RuleProblem(column, "past-midnight", found | better, severe=False)
        elif closes < opens and closes + 24 * 60 - opens > LONG_NIGHT:
            yield RuleProblem(column, "long-night", found, severe=False)


def _deletions(parts: tuple[Piece, ...]) -> Iterator[RuleProblem]:
    """Pieces that open a new time of day and so delete what earlier pieces said for that day.

    A piece that only shortens a day, or that names its year, is meant that way.
    """
    for place in range(1, len(parts)):
        part = parts[place]
        dated = re.search(r"\b(?:19|20)\d\d\b", part.text)
        if not (part.closes_on or dated) and (days := _days_deleted(parts[:place], part)):
            yield RuleProblem(part.column, "deletes", {"days": days}, severe=False)


def _days_deleted(earlier: tuple[Piece, ...], part: Piece) -> str:
    """The weekdays on which `part` adds a time and drops another one, as in `We, Th`."""
    before = _spans_by_day(earlier)
    after = _spans_by_day([part])
    weekdays = {
        day.weekday()
        for day in before.keys() & after.keys()
        if _without_partner(before[day], after[day]) and not _within(after[day], before[day])
    }
    return ", ".join(WEEKDAYS[weekday] for weekday in sorted(weekdays))


def _spans_by_day(parts: Iterable[Piece]) -> dict[date, list[Opening]]:
    """The spans of each day in the years that show how the pieces work together."""
    rule = "; ".join(part.text for part in parts if not part.closes_on)
    by_day: dict[date, list[Opening]] = {}
    for span in _sample(rule):
        by_day.setdefault(span.opens.date(), []).append(span)
    return by_day


def _without_partner(spans: list[Opening], others: list[Opening]) -> bool:
    """Whether one of the spans shares no moment with any of the others."""
    return any(
        all(span.closes <= other.opens or other.closes <= span.opens for other in others)
        for span in spans
    )


def _within(spans: list[Opening], others: list[Opening]) -> bool:
    return all(
        any(other.opens <= span.opens and span.closes <= other.closes for other in others)
        for span in spans
    )


def over_by(rule: str, today: date) -> bool:
    """Whether a rule has opened a door and will not again from `today` on."""
    years = _years(rule) or [today.year]
    last = max(today + HORIZON, date(years[-1], 12, 31))
    return not any(timetable(rule).spans(today, last)) and any(_sample(rule))


def _unknown_holidays(parts: Iterable[Piece], today: date) -> Iterator[RuleProblem]:
    """School holidays that close a door later than anybody has published any."""
    known = school_breaks()[-1][1]
    for part in parts:
        if "SH" in part.closes_on and today + HORIZON > known:
            column = part.column + part.text.index("SH")
            yield RuleProblem(column, "school-years", {"until": known.isoformat()}, severe=False)


def _never_open(rule: str) -> Iterator[RuleProblem]:
    """A rule that opens on no day."""
    if not any(_sample(rule)):
        yield RuleProblem(1, "never", {}, severe=False)


def _sample(rule: str) -> Iterator[Opening]:
    """The spans of a leap year, or of the years that the rule itself names.

    Of a rule that says the same every week two weeks tell all.
    """
    if _EVERY_WEEK.fullmatch(rule):
        return timetable(rule).spans(_TWO_WEEKS, _TWO_WEEKS + timedelta(weeks=2))
    years = _years(rule) or [LEAP_YEAR]
    first, last = date(years[0], 1, 1), date(min(years[-1], years[0] + 4), 12, 31)
    return timetable(rule).spans(first, last + timedelta(days=1))


def _years(rule: str) -> list[int]:
    """The years that a rule names."""
    return sorted({int(year) for year in re.findall(r"\b(?:19\d\d|20\d\d|2100)\b", rule)})
