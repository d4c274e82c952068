"""A calendar as a file (RFC 5545, RFC 7986).

Written by hand: a well-known library takes 190 microseconds an event, which are 40 seconds for
the calendars of the shipped content, where these lines take one. The tests read with that library.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from kiosk.catalog.hours.opening import BERLIN
from kiosk.exchange.calendars.calendar_event import CalendarEvent, in_utc
from kiosk.exchange.calendars.former_calendar import (
    BEGINS,
    ENDS,
    Former,
    Revision,
    cancelled_since,
    former_events,
    revised,
)
from kiosk.slip.codes.content_lines import document, text
from kiosk.slip.codes.phone_text import one_line

_LONGEST_UID = 70
_NAME = "X-WR-CALNAME:"


class DatedEvent(NamedTuple):
    """One event of a calendar, the same in every language, with the `offer` that tells the rest.

    `head` are its lines as long as it is in its first `revision`.
    """

    event: CalendarEvent
    offer: str
    revision: Revision
    head: str


def dated(events: Iterable[CalendarEvent], offer: str, since: str) -> Iterator[DatedEvent]:
    """The events of an offer whose dates are known `since` then."""
    first = Revision(since)
    for event in events:
        yield DatedEvent(event, offer, first, _head(event, first))


def calendar(
    name: str,
    events: Sequence[DatedEvent],
    told: Mapping[str, str],
    today: date,
    former: bytes | None,
) -> bytes:
    """The calendar called `name` with these events, in their order; `told` are the offers' lines.

    `former` is the one that lies there since the last time. An event that it had and that will
    not take place is cancelled until it is over, for phones would go on showing it, and one that
    changed gets a higher sequence. Without any difference the bytes are the same again.
    """
    blocks = [f"{one.head}{told[one.offer]}" for one in events]
    plain = _written(name, blocks)
    if former is None or former == plain:
        return plain
    known = former_events(former, set(blocks))
    now = in_utc(datetime.combine(today, time.min, BERLIN))
    present = {one.event.uid for one in events}
    return _written(name, [*_revised(events, told, known, now), *_gone(known, present, now)])


def withdrawn(today: date, former: bytes) -> bytes:
    """The calendar of an offer that is no more: all its dates ahead are cancelled."""
    lines = former.decode("utf-8", "replace").replace("\r\n ", "").split("\r\n")
    names = (line.removeprefix(_NAME) for line in lines if line.startswith(_NAME))
    name = re.sub(r"\\(.)", r"\1", next(names, ""))  # TEXT without its escapes
    return calendar(name, (), {}, today, former)


def shared_lines(lines: Iterable[str]) -> str:
    """The lines that all events of an offer share, folded; they end each event.

    It is free time in a calendar (TRANSPARENT): that a door is open keeps nobody busy.
    """
    return document([*lines, "TRANSP:TRANSPARENT", "END:VEVENT"])


def _written(name: str, blocks: Iterable[str]) -> bytes:
    """What is said of the calendar, the events, the end."""
    return "".join((document(_about(name)), *blocks, ENDS)).encode("utf-8", "replace")


def _about(name: str) -> Iterator[str]:
    """The name, twice, for many know only the older property, and how often to look for news."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//meerbusch-kiosk//DE")
    yield text("NAME", one_line(name))
    yield text("X-WR-CALNAME", one_line(name))
    yield "X-WR-TIMEZONE:Europe/Berlin"
    yield "REFRESH-INTERVAL;VALUE=DURATION:P1D"
    yield "X-PUBLISHED-TTL:P1D"


def _revised(
    events: Iterable[DatedEvent], told: Mapping[str, str], former: Former, changed: str
) -> Iterator[str]:
    """The lines of each event in the version in which it is now."""
    for one in events:
        revision = revised(one.event, former, one.revision, changed)
        head = one.head if revision is one.revision else _head(one.event, revision)
        yield f"{head}{told[one.offer]}"


def _gone(former: Former, present: set[str], now: str) -> Iterator[str]:
    """The lines of the events that will not take place."""
    for one, revision in cancelled_since(former, present, now, now):
        lines = shared_lines([f"SUMMARY:{one.summary}", "STATUS:CANCELLED"])
        yield f"{_head(one.event, revision)}{lines}"


def _head(event: CalendarEvent, revision: Revision) -> str:
    """The lines of one event that are the same in each language."""
    uid = f"UID:{event.uid}"
    folded = f"{uid}\r\n" if len(uid) < _LONGEST_UID else document([uid])
    sequence = f"SEQUENCE:{revision.sequence}\r\n" if revision.sequence else ""
    return (
        f"{BEGINS}{folded}DTSTAMP:{revision.stamp}\r\n{sequence}"
        f"DTSTART:{event.starts}\r\nDTEND:{event.ends}\r\n"
    )
