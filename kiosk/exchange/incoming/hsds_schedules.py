"""The schedules of HSDS as one opening rule and single dates, where both are exact."""

import re
from datetime import date
from typing import Final

from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.hours.pieces import WEEKDAYS
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.exchange.incoming.weekly_rule import Span, clock, span, weekly_rule
from kiosk.problems import Say

_DAY = re.compile(r"(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)\Z")
_NAMES: Final = {day.upper(): day for day in WEEKDAYS}
_NARROWER: Final = ("until", "count", "byweekno", "bymonthday", "byyearday")
"""Fields that make a schedule something else than the same week again and again."""


def schedule_fields(service: ForeignRecord, say: Say) -> tuple[dict[str, Value], list[str]]:
    """The hours, dates and validity of a service, and what is left to a person."""
    schedules = service.records("schedules")
    for one in service.records("service_at_locations"):
        schedules += one.records("schedules") + one.record("location").records("schedules")
    week: dict[str, list[Span]] = {}
    dates: list[str] = []
    notes: list[str] = []
    for schedule in schedules:
        if single := _single(schedule):
            dates.append(single)
        elif not _weekly(schedule, week):
            notes.append(say("import-note-hours", told=_told(schedule)))
    rule = weekly_rule(week)
    fields: dict[str, Value] = {}
    if rule:
        fields["hours"] = rule
        if rule != "24/7":
            notes.append(say("import-note-holidays"))
    if dates:
        fields["dates"] = sorted(dict.fromkeys(dates))
    return fields, list(dict.fromkeys(notes))


def _single(schedule: ForeignRecord) -> str:
    """The one day on which a schedule holds, as `2026-12-03 16:00-18:00`; else nothing."""
    if schedule.has("freq") or any(schedule.has(name) for name in ("count", "byday")):
        return ""
    days = {schedule.exact(name) for name in ("dtstart", "until", "valid_from", "valid_to")}
    days.discard("")
    times = span(schedule.exact("opens_at"), schedule.exact("closes_at"))
    if len(days) != 1 or times is None or clock(times[0]) >= times[1]:
        return ""
    day = days.pop()
    try:
        date.fromisoformat(day)
    except ValueError:
        return ""
    return f"{day} {times[0]}-{times[1]}"


def _weekly(schedule: ForeignRecord, week: dict[str, list[Span]]) -> bool:
    """Put the times of a schedule into the week; False where they are not certain."""
    times = span(schedule.exact("opens_at"), schedule.exact("closes_at"))
    monthly = schedule.exact("freq") == "MONTHLY"
    days = [_DAY.match(day.strip()) for day in schedule.exact("byday").split(",")]
    interval = schedule.number("interval")
    if times is None or schedule.exact("freq") not in ("WEEKLY", "MONTHLY"):
        return False
    if interval not in (None, 1.0) or any(schedule.has(name) for name in _NARROWER):
        return False
    if schedule.has("valid_from") or schedule.has("valid_to"):
        return False
    if not all(day and bool(day[1]) is monthly for day in days):
        return False
    for day in days:
        if day:
            name = _NAMES[day[2]] + (f"[{day[1]}]" if monthly else "")
            week.setdefault(name, []).append(times)
    return True


def _told(schedule: ForeignRecord) -> str:
    """A schedule in the words in which it came."""
    if told := schedule.line("description") or schedule.line("notes"):
        return told
    names = ("freq", "interval", "byday", "bymonthday", "opens_at", "closes_at", "valid_from",
             "valid_to", "until")  # fmt: skip
    return " ".join(f"{name}={schedule.told(name)}" for name in names if schedule.has(name))
