"""When a door is open, as a content file says it: the rule, single dates, by appointment."""

import re
from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from yaml import ScalarNode

from kiosk.catalog.hours import availability
from kiosk.catalog.hours.calendar_days import day_fault
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.hours.syntax import wording_problems
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.language.characters import made_visible

_SINGLE = re.compile(r"(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d)\s*[-–]\s*(\d\d:\d\d)\Z", re.ASCII)


def when(section: Section) -> availability.Hours:
    """The weekly rule, the single dates and whether one comes by appointment."""
    rule = section.line("hours")
    node = section.place("hours")
    if rule and isinstance(node, ScalarNode):
        check_rule(section, node, "hours", rule)
    dates = (_single_date(section, node, place) for place, node in section.scalars("dates"))
    return availability.Hours(
        rule,
        tuple(sorted(opening for opening in dates if opening)),
        section.yes("by_appointment"),
    )


def check_rule(
    section: Section, node: ScalarNode, name: str, rule: str, meant: Collection[str] = ()
) -> None:
    """Report what is wrong with the rule of the field `name` at its place in the file.

    The checker also hears what is allowed and seldom meant, but for what is `meant` here.
    """
    today = section.report.today
    mark = node.start_mark
    begin = mark.column + max(node.value.find(rule), 0) + (node.style in ("'", '"'))
    for problem in availability.problems(rule, today) if today else wording_problems(rule):
        if problem.code in meant and not problem.severe:
            continue
        column = mark.column + 1 if node.style in ("|", ">") else begin + problem.column
        report = section.report.error_at if problem.severe else section.report.warning_at
        place = section.at + name
        values = {name: made_visible(value) for name, value in problem.values.items()}
        report(mark.line + 1, column, f"hours-{problem.code}", place, **values)


def _single_date(section: Section, node: ScalarNode, place: str) -> availability.Opening | None:
    """One opening written as `2026-12-03 16:00-18:00`."""
    parts = _SINGLE.match(node.value.strip())
    if parts is None:
        section.error("want-date", node, place, value=shortened(node.value))
        return None
    try:
        opens = _moment(parts[1], parts[2])
        closes = _moment(parts[1], parts[3])
    except ValueError:
        fault = day_fault(parts[1]) or "no-such-day"
        section.error(fault, node, place, value=shortened(node.value))
        return None
    if closes <= opens:
        section.error("until-before-from", node, place)
        return None
    return availability.Opening(opens, closes)


def _moment(day: str, clock: str) -> datetime:
    """A time in Berlin; 24:00 is the midnight at the end of the day."""
    if day_fault(day):
        raise ValueError(day)
    begin = datetime.combine(date.fromisoformat(day), time(), BERLIN)
    if clock == "24:00":
        return begin + timedelta(days=1)
    return datetime.combine(begin, time.fromisoformat(clock), BERLIN)
