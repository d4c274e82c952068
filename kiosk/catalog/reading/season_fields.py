"""The seasons of an offer, in which one registers or pays in another way, as its file says them."""

import re
from collections.abc import Iterable
from datetime import date

from yaml import MappingNode

from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.hours.calendar_days import day_fault
from kiosk.catalog.reading.fields import Section
from kiosk.catalog.reading.hints import shortened
from kiosk.catalog.seasons import LEAP_YEAR, Season

_YEARLY = re.compile(r"\d\d-\d\d\Z", re.ASCII)
_DATED = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)


def seasons(section: Section, *, by_appointment: bool) -> tuple[Season, ...]:
    """The seasons in the order of the file.

    `by_appointment` is what the offer says of all its days.
    """
    found: list[tuple[MappingNode, Season]] = []
    for entry in section.sections("seasons"):
        season = _season(entry, by_appointment=by_appointment)
        if season is not None and not _met(entry, season, found):
            found.append((entry.node, season))
    return tuple(season for _, season in found)


def _season(entry: Section, *, by_appointment: bool) -> Season | None:
    """One season; None when its days cannot be used or it says nothing."""
    errors = entry.report.errors
    (first, first_yearly), (last, last_yearly) = _day(entry, "from"), _day(entry, "until")
    registration = cost = None
    if entry.scalar("registration"):
        registration = entry.choice("registration", Registration.UNKNOWN)
    if entry.scalar("cost"):
        cost = entry.choice("cost", Cost.UNKNOWN)
    yearly = first_yearly or last_yearly
    entry.finish()
    if entry.report.errors > errors:
        return None
    if not _whole(entry, first, last, yearly=yearly):
        return None
    if first and last and first_yearly is not last_yearly:
        entry.error("season-mixed", entry.place("until"), "until")
    elif first and last and last < first and not yearly:
        entry.error("until-before-from", entry.place("until"), "until")
    elif registration is None and cost is None:
        entry.error("season-empty", entry.node, "registration")
    else:
        _warn_when_over(entry, last, yearly=yearly)
        appointment = by_appointment or registration is Registration.APPOINTMENT
        return Season(first, last, yearly, registration, cost, appointment)
    return None


def _day(entry: Section, name: str) -> tuple[date | None, bool]:
    """A day as 2027-02-01, or as 02-01 when it comes every year, which is told beside it."""
    node = entry.scalar(name)
    if node is None:
        return None, False
    written = node.value.strip()
    yearly = bool(_YEARLY.match(written))
    whole = f"{LEAP_YEAR}-{written}" if yearly else written
    fault = day_fault(whole) if yearly or _DATED.match(written) else "want-season-day"
    if fault:
        entry.error(fault, node, name, value=shortened(written))
        return None, yearly
    return date.fromisoformat(whole), yearly


def _whole(entry: Section, first: date | None, last: date | None, *, yearly: bool) -> bool:
    """Whether the days are there that must be: one of them, and both where they come every year."""
    lacking = [name for name, day in (("from", first), ("until", last)) if day is None]
    if lacking and (yearly or len(lacking) == 2):
        entry.missing(lacking[0])
        return False
    return True


def _warn_when_over(entry: Section, last: date | None, *, yearly: bool) -> None:
    """Point out a season that will never come again."""
    today = entry.report.today
    if today and last and last < today and not yearly:
        entry.warning("season-over", entry.place("until"), "until", day=last.isoformat())


def _met(entry: Section, season: Season, found: Iterable[tuple[MappingNode, Season]]) -> bool:
    """Whether an earlier season says something else for one of the days, which is reported."""
    for node, other in found:
        if season.meets(other):
            line = str(node.start_mark.line + 1)
            entry.error("season-overlap", entry.place("from"), "from", other=line)
            return True
    return False
