"""The schedules of HSDS as one opening rule and single dates, where both are exact."""

import re
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.pieces import WEEKDAYS
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.exchange.incoming.weekly_rule import Span, clock, span, weekly_rule
from kiosk.exchange.open_data.schedules import NOTATION
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.problems import Say

MOST_DATES: Final = 60
"""How many single dates an offer takes over; more of them are a rule that a person writes."""

_LONGEST: Final = timedelta(days=500)
_DAY = re.compile(r"(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)\Z")
_NAMES: Final = {day.upper(): day for day in WEEKDAYS}
_NARROWER: Final = ("count", "byweekno", "bymonthday", "byyearday")
"""Fields that make a schedule something else than the same week again and again."""

Date = tuple[date, str, str]
"""A day, and when the door opens and closes on it."""


class _Times:
    """What the schedules of one service say, one after the other."""

    def __init__(self, say: Say) -> None:
        self.rule = ""
        self.by_appointment = False
        self.week: dict[str, list[Span]] = {}
        self.dates: set[Date] = set()
        self.unclear: list[str] = []
        self._say = say
        self._appointment = Strings(SOURCE)("by-appointment")

    def hear(self, schedule: ForeignRecord) -> None:
        """Take one schedule."""
        rule = schedule.exact("notes")
        if rule.startswith(NOTATION) and not wording_problems(rule.removeprefix(NOTATION)):
            self.rule = rule.removeprefix(NOTATION)
        by_appointment = schedule.line("attending_type") == self._appointment
        self.by_appointment |= by_appointment
        if schedule.has("opens_at"):
            self._hear_times(schedule)
        elif not (rule.startswith(NOTATION) or by_appointment):
            self.unclear += filter(None, [schedule.line("description")])

    def _hear_times(self, schedule: ForeignRecord) -> None:
        """Take a schedule with times: some days, or a week."""
        days = _dates(schedule)
        if days is not None:
            self.dates |= days
        elif not _weekly(schedule, self.week):
            self.unclear.append(_told(schedule))

    def fields(self) -> tuple[dict[str, Value], list[str]]:
        """The fields of the offer, and what a person has to look at."""
        rule, notes = self.rule, []
        if not rule:
            rule = weekly_rule(self.week)
            notes = [self._say("import-note-hours", told=one) for one in self.unclear]
            if rule and rule != "24/7":
                notes.append(self._say("import-note-holidays"))
        dates = sorted(self.dates - _of_rule(rule, self.dates))
        if len(dates) > MOST_DATES:
            first, last = (f"{dates[at][0]:%d.%m.%Y}" for at in (0, -1))
            told = f"{len(dates)} × {first}-{last}"
            notes.append(self._say("import-note-hours", told=told))
            dates = []
        fields: dict[str, Value] = {
            "hours": rule,
            "dates": [f"{day} {opens}-{closes}" for day, opens, closes in dates],
            "by_appointment": "yes" if self.by_appointment else "",
        }
        return fields, notes


def schedule_fields(service: ForeignRecord, say: Say) -> tuple[dict[str, Value], list[str]]:
    """When a service is there, and what of it is left to a person.

    Data of another kiosk hold the rule itself; of any other, rules are made where the schedules
    are one week again and again.
    """
    times = _Times(say)
    for schedule in service.records("schedules"):
        times.hear(schedule)
    for one in service.records("service_at_locations"):
        for schedule in one.records("schedules") + one.record("location").records("schedules"):
            times.hear(schedule)
    return times.fields()


def _dates(schedule: ForeignRecord) -> set[Date] | None:
    """Every day on which a schedule holds that has an end; None where there is none for sure."""
    first, last = _day(schedule, "dtstart", "valid_from"), _day(schedule, "until", "valid_to")
    times = span(schedule.exact("opens_at"), schedule.exact("closes_at"))
    if not (first and last and times) or clock(times[0]) >= times[1]:
        return None
    if not timedelta() <= last - first <= _LONGEST or not _every_week(schedule):
        return None
    weekdays = schedule.exact("byday").split(",")
    if not schedule.has("freq"):
        return {(first, *times)} if first == last and not schedule.has("byday") else None
    if schedule.exact("freq") != "WEEKLY" or not _NAMES.keys() >= {*weekdays}:
        return None
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {(day, *times) for day in days if WEEKDAYS[day.weekday()].upper() in weekdays}


def _day(schedule: ForeignRecord, *names: str) -> date | None:
    """The day on which these fields agree."""
    written = {schedule.exact(name) for name in names} - {""}
    try:
        days = {date.fromisoformat(one) for one in written}
    except ValueError:
        return None
    return days.pop() if len(days) == 1 else None


def _every_week(schedule: ForeignRecord) -> bool:
    """Whether a schedule leaves no week out."""
    narrower = any(schedule.has(name) for name in _NARROWER)
    return not narrower and schedule.number("interval") in (None, 1.0)


def _of_rule(rule: str, dates: set[Date]) -> set[Date]:
    """What the rule says about the time of these dates."""
    if not rule or not dates:
        return set()
    first, last = min(dates)[0], max(dates)[0]
    openings = Hours(rule).openings(first, (last - first).days + 1)
    return {
        (one.opens.date(), f"{one.opens:%H:%M}", _closing(one.opens, one.closes))
        for one in openings
    }


def _closing(opens: datetime, closes: datetime) -> str:
    """When a span ends; midnight is the end of its day."""
    midnight = closes.time() == time() and closes.date() > opens.date()
    return "24:00" if midnight else f"{closes:%H:%M}"


def _weekly(schedule: ForeignRecord, week: dict[str, list[Span]]) -> bool:
    """Put the times of a schedule without an end into the week; False where it is not certain."""
    times = span(schedule.exact("opens_at"), schedule.exact("closes_at"))
    monthly = schedule.exact("freq") == "MONTHLY"
    days = [_DAY.match(day.strip()) for day in schedule.exact("byday").split(",")]
    bounded = any(schedule.has(name) for name in ("until", "valid_from", "valid_to"))
    if times is None or bounded or not _every_week(schedule):
        return False
    if schedule.exact("freq") not in ("WEEKLY", "MONTHLY"):
        return False
    if not all(day and bool(day[1]) is monthly for day in days):
        return False
    for day in days:
        if day:
            name = _NAMES[day[2]] + (f"[{day[1]}]" if monthly else "")
            week.setdefault(name, []).append(times)
    return not _overlapping(week)


def _overlapping(week: dict[str, list[Span]]) -> bool:
    """Whether two spans of one day share time, of which nobody knows what is meant."""
    days = (sorted({*spans}) for spans in week.values())
    return any(one[1] > other[0] for spans in days for one, other in pairwise(spans))


def _told(schedule: ForeignRecord) -> str:
    """A schedule in the words in which it came."""
    if told := schedule.line("description") or schedule.line("notes"):
        return told
    names = ("freq", "interval", "byday", "bymonthday", "opens_at", "closes_at", "valid_from",
             "valid_to", "until")  # fmt: skip
    return " ".join(f"{name}={schedule.told(name)}" for name in names if schedule.has(name))
