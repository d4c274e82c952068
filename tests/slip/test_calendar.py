"""A date becomes an event of the phone's calendar, as whole as there is room for."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given

from kiosk.catalog.hours.availability import Opening
from kiosk.catalog.model import Address
from kiosk.catalog.texts import Reading, Text
from kiosk.slip.codes.payload import calendar
from tests.slip.payloads import GERMAN, HOSTILE, OFFER, names, properties

BERLIN = ZoneInfo("Europe/Berlin")
STAMP = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OPENING = Opening(
    datetime(2026, 11, 25, 16, 0, tzinfo=BERLIN), datetime(2026, 11, 25, 18, 0, tzinfo=BERLIN)
)


def test_a_date_becomes_an_event_in_utc() -> None:
    assert calendar(OFFER, OPENING, GERMAN, stamp=STAMP) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//meerbusch-kiosk//DE\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:sprachcafe-20261125T150000Z\r\n"
        "DTSTAMP:20261122T120000Z\r\n"
        "DTSTART:20261125T150000Z\r\n"
        "DTEND:20261125T170000Z\r\n"
        "SUMMARY:Sprachcafe fuer Muetter\r\n"
        "LOCATION:Muetterzentrum\\, Koenigstrasse 1\\, 40667 Meerbusch\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_a_summer_date_is_two_hours_ahead_of_utc() -> None:
    summer = Opening(
        datetime(2026, 7, 1, 16, 0, tzinfo=BERLIN), datetime(2026, 7, 1, 18, 0, tzinfo=BERLIN)
    )
    assert ("DTSTART", "20260701T140000Z") in properties(
        calendar(OFFER, summer, GERMAN, stamp=STAMP)
    )


def test_a_tight_event_keeps_its_end_and_place_as_long_as_it_can() -> None:
    reading = Reading(Text("Sprachcafé für Mütter und Kinder"), "de", GERMAN.why, False)
    forms = [calendar(OFFER, OPENING, reading, stamp=STAMP)]
    while (shorter := _shorter(forms[-1], reading)) != forms[-1]:
        forms.append(shorter)
    kept = ("UID", "LOCATION", "DTEND")
    assert [[name in names(form) for name in kept] for form in forms] == [
        [True, True, True],
        [False, True, True],
        [False, True, True],
        [False, False, True],
        [False, False, True],
        [False, False, False],
    ]


def _shorter(event: str, reading: Reading) -> str:
    limit = len(event.encode()) - 1
    return calendar(OFFER, OPENING, reading, stamp=STAMP, limit=limit)


def test_the_tightest_event_has_a_beginning_and_the_beginning_of_its_title() -> None:
    reading = Reading(Text("Sprachcafé für Mütter und Kinder"), "de", GERMAN.why, False)
    assert properties(calendar(OFFER, OPENING, reading, stamp=STAMP, limit=1)) == [
        ("BEGIN", "VEVENT"),
        ("DTSTART", "20261125T150000Z"),
        ("SUMMARY", "Sprachcafe fuer..."),
        ("END", "VEVENT"),
    ]


@given(HOSTILE, HOSTILE)
def test_nothing_written_can_add_a_property_to_an_event(title: str, place: str) -> None:
    offer = replace(OFFER, where=place, address=Address(f"1{place}", place, place, place))
    reading = Reading(Text(title), "ar", GERMAN.why, False)
    expected = names(calendar(OFFER, OPENING, GERMAN, stamp=STAMP))
    assert names(calendar(offer, OPENING, reading, stamp=STAMP)) == expected
