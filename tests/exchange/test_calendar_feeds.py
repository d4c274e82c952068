"""The calendars to subscribe to: which there are, what they say, and that nothing breaks out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from icalendar import Calendar

from kiosk.catalog.choices import Kind, Status
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Address, Catalog, Centre, Offer
from kiosk.catalog.texts import Origin, Text
from kiosk.exchange.calendars.calendar_files import (
    calendar_files,
    house_calendar,
    need_calendar,
    offer_calendar,
)
from tests.exchange.subscriptions import BASE, CAFE, NEEDS, TODAY, at, published, subscribed
from tests.facts.readers import AWO
from tests.slip.payloads import HOSTILE

CAFE_PATH = offer_calendar("de", "cafe")


def test_there_is_a_calendar_for_the_offer_its_need_and_the_house_in_each_language() -> None:
    found = published(CAFE, languages=("de", "tr"))
    assert found.keys() == {
        *(offer_calendar(code, "cafe") for code in ("de", "tr")),
        *(need_calendar(code, "german") for code in ("de", "tr")),
        *map(house_calendar, ("de", "tr")),
    }


def test_an_event_says_what_when_and_where_and_whom_to_call() -> None:
    event = subscribed(published(CAFE)[CAFE_PATH])[-1]
    assert str(event["SUMMARY"]) == "Sprachcafé"
    assert str(event["LOCATION"]) == "Königstraße 1, 40667 Meerbusch"
    assert str(event["DESCRIPTION"]) == f"030 23125 042\n{BASE}/de/cafe/"
    assert str(event["URL"]) == f"{BASE}/de/cafe/"
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert event.end - event.start == timedelta(hours=2)


def test_among_other_offers_an_event_leaves_its_numbers_to_its_page() -> None:
    for path in (need_calendar("de", "german"), house_calendar("de")):
        event = subscribed(published(CAFE)[path])[-1]
        assert str(event["SUMMARY"]) == "Sprachcafé"
        assert str(event["LOCATION"]) == "Königstraße 1, 40667 Meerbusch"
        assert str(event["URL"]) == f"{BASE}/de/cafe/"
        assert "DESCRIPTION" not in event


def test_among_other_offers_an_event_without_a_page_has_its_numbers() -> None:
    offer = replace(CAFE, url="")
    house = Centre("Haus der Nachbarn", {}, provider=AWO.id)
    awo = replace(AWO, url="")
    found = Catalog(house, NEEDS, {AWO.id: awo}, {offer.id: offer})
    content = dict(calendar_files(found, ("de",), "", TODAY))[house_calendar("de")]
    assert str(subscribed(content)[-1]["DESCRIPTION"]) == "030 23125 042"


def test_a_calendar_has_a_name_in_its_language_and_says_how_often_to_look() -> None:
    content = published(CAFE, languages=("tr",))[need_calendar("tr", "german")].decode()
    found = Calendar.from_ical(content)
    assert str(found["NAME"]) == str(found["X-WR-CALNAME"]) == "Almanca"
    assert found.refresh_interval == timedelta(days=1)


def test_a_machine_s_title_says_so() -> None:
    texts = {**CAFE.texts, "tr": Text("Dil kafesi", origin=Origin.MACHINE)}
    offer = replace(CAFE, texts=texts)
    found = published(offer, languages=("tr",))
    for path in (offer_calendar("tr", "cafe"), need_calendar("tr", "german")):
        event = subscribed(found[path])[0]
        assert str(event["SUMMARY"]) == "Dil kafesi"
        assert str(event["DESCRIPTION"]).split("\n")[0] == "Makine çevirisi"


def test_each_date_lies_at_the_same_hour_in_summer_and_winter() -> None:
    starts = [one.start for one in subscribed(published(CAFE)[CAFE_PATH])]
    assert {one.utcoffset() for one in starts} == {timedelta(0)}
    assert {one.astimezone(BERLIN).hour for one in starts} == {16}
    assert {one.hour for one in starts} == {14, 15}


def test_holidays_and_the_end_of_an_offer_are_minded() -> None:
    offer = replace(at("Th 10:00-12:00; PH off"), valid_until=date(2027, 6, 30))
    days = {one.start.date() for one in subscribed(published(offer)[CAFE_PATH])}
    assert {date(2027, 5, 6), date(2027, 5, 27)} & days == set()
    assert date(2027, 5, 20) in days
    assert max(days) == date(2027, 6, 24)


def test_at_least_400_days_are_told() -> None:
    last = subscribed(published(at("Mo-Su 10:00-12:00"))[CAFE_PATH])[-1]
    assert last.start >= datetime(2026, 11, 25, tzinfo=UTC) + timedelta(days=400)


DATELESS = {
    "a help line": replace(CAFE, kind=Kind.HELPLINE),
    "a door that is always open": at("24/7"),
    "a door that opens by appointment": replace(CAFE, hours=Hours("Mo 9:00-10:00", (), True)),
    "an offer of former times": replace(CAFE, status=Status.HISTORIC),
    "a discreet offer": replace(CAFE, needs=("german", "sos")),
    "an offer without hours": at(""),
    "a sample": replace(CAFE, sample=True),
}


@pytest.mark.parametrize("kind", DATELESS)
def test_no_calendar_is_made_for(kind: str) -> None:
    assert published(DATELESS[kind]) == {}


def test_dates_that_nobody_verified_are_known_since_a_day_of_this_century() -> None:
    content = published(replace(CAFE, last_verified=None))[CAFE_PATH]
    assert {one["DTSTAMP"].dt.date() for one in subscribed(content)} == {date(2025, 12, 31)}


def test_a_discreet_need_has_no_calendar() -> None:
    assert need_calendar("de", "sos") not in published(CAFE)


@given(HOSTILE, HOSTILE, HOSTILE)
@settings(max_examples=40, deadline=None)
def test_nothing_written_can_add_an_event_or_a_line(title: str, bring: str, place: str) -> None:
    offer = replace(
        at("We[2] 16:00-18:00"),
        texts={"de": Text(f"{title}\r\nBEGIN:VEVENT\r\n", bring)},
        address=Address(place, "40667", "Meerbusch"),
    )
    content = published(offer)[CAFE_PATH]
    plain = published(at("We[2] 16:00-18:00"))[CAFE_PATH]
    assert _names(content) == _names(plain)
    assert len(subscribed(content)) == 14


@given(HOSTILE)
def test_lines_are_folded_at_75_octets_and_end_as_they_must(title: str) -> None:
    offer = replace(at("We[2] 16:00-18:00"), texts={"de": Text(title + "مقهى اللغة " * 9)})
    content = published(offer)[CAFE_PATH]
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")


def test_a_long_id_is_folded_too() -> None:
    long = replace(CAFE, id="x" * 200)
    content = published(long)[offer_calendar("de", long.id)]
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert str(subscribed(content)[0]["UID"]).startswith("x" * 200)


def _names(content: bytes) -> list[str]:
    """The names of all properties."""
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    return [line.partition(":")[0] for line in lines]


def test_two_houses_never_share_a_uid() -> None:
    here = _uids(CAFE)
    assert all(uid.endswith("@awo") for uid in here)
    assert len(here) == len(set(here))


def _uids(offer: Offer) -> list[str]:
    return [str(event["UID"]) for event in subscribed(published(offer)[CAFE_PATH])]
