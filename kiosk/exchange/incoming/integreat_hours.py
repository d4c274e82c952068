"""Integreat's opening hours as a rule, where they say it for certain; else a person decides."""

from dataclasses import dataclass, field

from kiosk.catalog.editing.yaml_words import Value
from kiosk.catalog.hours.pieces import WEEKDAYS
from kiosk.exchange.incoming.untrusted_json import ForeignRecord
from kiosk.exchange.incoming.weekly_rule import Span, span, weekly_rule
from kiosk.problems import Say

_WHOLE_DAY = ("00:00", "24:00")


@dataclass(frozen=True, slots=True)
class IncomingHours:
    """The fields that say when a door is open, and what a person has to settle about it."""

    fields: dict[str, Value] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def opening_hours(place: ForeignRecord, say: Say) -> IncomingHours:
    """When a place is open: seven days from Monday on."""
    if not place.has("opening_hours"):
        return IncomingHours()
    days = place.records("opening_hours")
    week = [_spans(day) for day in days]
    uncertain = any(spans is None for spans in week) or len(week) != len(WEEKDAYS)
    appointment = [bool(day.says("appointmentOnly")) for day in days]
    if uncertain or (any(appointment) and not _all_open_days(week, appointment)):
        told = say("import-note-hours", told=place.told("opening_hours")[:500])
        return IncomingHours(notes=(told,))
    rule = weekly_rule({day: spans or [] for day, spans in zip(WEEKDAYS, week, strict=True)})
    fields: dict[str, Value] = {"hours": rule} if rule else {}
    if any(appointment):
        fields["by_appointment"] = "yes"
    asked = rule and rule != "24/7"
    return IncomingHours(fields, (say("import-note-holidays"),) if asked else ())


def _spans(day: ForeignRecord) -> list[Span] | None:
    """The spans of a day; None when they are not certain."""
    if day.says("closed") or day.says("closedAllDay"):
        return []
    if day.says("allDay") or day.says("openAllDay"):
        return [_WHOLE_DAY]
    found = [span(slot.exact("start"), slot.exact("end")) for slot in day.records("timeSlots")]
    if any(one is None for one in found) or (not found and not day.says("appointmentOnly")):
        return None
    return [one for one in found if one]


def _all_open_days(week: list[list[Span] | None], appointment: list[bool]) -> bool:
    """Whether one needs an appointment on every day on which the door opens."""
    return all(needed or not spans for spans, needed in zip(week, appointment, strict=True))
