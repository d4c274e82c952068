"""What a calendar said when it was last published: by it cancellations and changes are told."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from kiosk.exchange.calendars.calendar_event import CalendarEvent

BEGINS, ENDS = "BEGIN:VEVENT\r\n", "END:VCALENDAR\r\n"
"""What each event begins with, and what the whole calendar ends with."""

_MOMENT = re.compile(r"\d{8}T\d{6}Z", re.ASCII)


class FormerEvent(NamedTuple):
    """An event as it was published; `summary` is its raw line."""

    event: CalendarEvent
    stamp: str
    sequence: int
    cancelled: bool
    summary: str


Former = Mapping[str, FormerEvent]
"""The former events by UID."""


class Revision(NamedTuple):
    """Which version of an event this is, and since when (RFC 5545 §3.8.7.2, §3.8.7.4)."""

    stamp: str
    sequence: int = 0


def former_events(published: bytes, unchanged: Collection[str]) -> Former:
    """The events of a calendar that we wrote, without those whose lines are still the same.

    Whatever is no event of ours is left out.
    """
    whole = published.decode("utf-8", "replace").removesuffix(ENDS)
    others = (f"{BEGINS}{rest}" for rest in whole.split(BEGINS)[1:])
    found = (_former_event(block) for block in others if block not in unchanged)
    return {one.event.uid: one for one in found if one is not None}


def without_offers(published: bytes, offers: Collection[str]) -> bytes:
    """The calendar as if these offers had never stood in it: not even cancelled are they named."""
    if not offers:
        return published
    names = "|".join(map(re.escape, offers))
    hidden = re.compile(rf"UID:(?:{names})-\d{{8}}T".encode())
    if not hidden.search(published.replace(b"\r\n ", b"")):
        return published
    head, *blocks = published.split(BEGINS.encode())
    kept = (block for block in blocks if not hidden.search(block.replace(b"\r\n ", b"")))
    return BEGINS.encode().join((head, *kept))


def revised(event: CalendarEvent, former: Former, first: Revision, changed: str) -> Revision:
    """The version of an event: another one when its end changed or it was cancelled before.

    `first` is that of a new event, `changed` the stamp of whatever changes today.
    """
    before = former.get(event.uid)
    if before is None:
        return first
    if before.cancelled or before.event.ends != event.ends:
        return Revision(changed, before.sequence + 1)
    return Revision(before.stamp, before.sequence) if before.sequence else first


def cancelled_since(
    former: Former, present: Collection[str], since: str, changed: str
) -> Iterator[tuple[FormerEvent, Revision]]:
    """The former events that will not take place, each with its version; what is over is over."""
    for uid, one in former.items():
        if uid not in present and one.event.starts >= since:
            kept, fresh = Revision(one.stamp, one.sequence), Revision(changed, one.sequence + 1)
            yield one, kept if one.cancelled else fresh


def _former_event(block: str) -> FormerEvent | None:
    """One event, None when anything it needs is missing or is not what we write."""
    lines = block.replace("\r\n ", "").split("\r\n")
    values = dict(line.split(":", 1) for line in lines if ":" in line and line.isprintable())
    uid, starts, ends = (values.get(name, "") for name in ("UID", "DTSTART", "DTEND"))
    stamp, sequence = values.get("DTSTAMP", ""), values.get("SEQUENCE", "0")
    whole = uid and all(map(_MOMENT.fullmatch, (starts, ends, stamp)))
    if not whole or not re.fullmatch(r"\d{1,6}", sequence, re.ASCII):
        return None
    event = CalendarEvent(starts, uid, ends)
    cancelled = values.get("STATUS") == "CANCELLED"
    return FormerEvent(event, stamp, int(sequence), cancelled, values.get("SUMMARY", ""))
