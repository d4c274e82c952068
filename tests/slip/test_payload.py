"""The payloads say what a phone needs, keep to their formats, and cannot be broken out of."""

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalog.hours.availability import Opening
from kiosk.catalog.model import Address, Contact, Geo, Kind, Offer
from kiosk.catalog.texts import Reading, Text, read
from kiosk.language.languages import LANGUAGES
from kiosk.slip.codes.payload import calendar, call, contact_card, route

BERLIN = ZoneInfo("Europe/Berlin")
STAMP = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
OPENING = Opening(
    datetime(2026, 11, 25, 16, 0, tzinfo=BERLIN), datetime(2026, 11, 25, 18, 0, tzinfo=BERLIN)
)
OFFER = Offer(
    id="sprachcafe",
    kind=Kind.OFFER,
    provider="awo",
    texts={
        "de": Text("Sprachcafé für Mütter", "Deutsch sprechen bei Kaffee und Kuchen."),
        "ar": Text("مقهى اللغة للأمهات", "نتحدث الألمانية مع القهوة."),
        "tr": Text("Anneler için dil kafesi"),
    },
    needs=("german",),
    contacts=(
        Contact(phone="030 23125-042", dial="+493023125042", email="cafe@example.org"),
        Contact(phone="030 23125-043", dial="+493023125043"),
    ),
    url="https://example.org/cafe",
    address=Address("Königstraße 1", "40667", "Meerbusch", "Mütterzentrum"),
    geo=Geo("51.250", "6.70"),
)
GERMAN, ARABIC, TURKISH = (read(OFFER.texts, LANGUAGES[code]) for code in ("de", "ar", "tr"))

HOSTILE = st.lists(
    st.sampled_from([*"aä;,:\\\r\n\t\0\x1b\x85\u2028\u2029\u202e\ufeffßя ", "\r\nEND:VCARD", "\n "])
    | st.characters(),
    max_size=60,
).map("".join)


def properties(payload: str) -> list[tuple[str, str]]:
    """The names and raw values of a payload, read as RFC 6350 and RFC 5545 say."""
    assert payload.endswith("\r\n")
    lines = payload.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    pairs = [line.partition(":") for line in lines]
    return [(name, value) for name, _, value in pairs]


def unescaped(value: str) -> str:
    """A TEXT value without its escapes."""
    marks = {"n": "\n", "N": "\n"}
    letters = iter(value)
    return "".join(
        marks.get(follower := next(letters), follower) if letter == "\\" else letter
        for letter in letters
    )


def names(payload: str) -> list[str]:
    """The names of a payload's properties."""
    return [name for name, _ in properties(payload)]


def test_a_contact_card_holds_what_a_phone_needs() -> None:
    assert contact_card(OFFER, "AWO Mütterzentrum", GERMAN, note="Mi 16–18 Uhr") == (
        "BEGIN:VCARD\r\n"
        "VERSION:3.0\r\n"
        "N:Sprachcafe fuer Muetter\r\n"
        "FN:Sprachcafe fuer Muetter\r\n"
        "TEL:+493023125042\r\n"
        "TEL:+493023125043\r\n"
        "NOTE:Mi 16-18 Uhr\r\n"
        "ORG:AWO Muetterzentrum\r\n"
        "EMAIL:cafe@example.org\r\n"
        "ADR:;Muetterzentrum;Koenigstrasse 1;Meerbusch;;40667\r\n"
        "URL:https://example.org/cafe\r\n"
        "END:VCARD\r\n"
    )


def test_a_german_card_is_ascii() -> None:
    assert contact_card(OFFER, "AWO Mütterzentrum Büderich e. V.", GERMAN).isascii()


def test_an_arabic_card_keeps_its_words() -> None:
    assert ("FN", "مقهى اللغة للأمهات") in properties(contact_card(OFFER, "AWO", ARABIC))


def test_a_turkish_card_is_not_spelled_like_german() -> None:
    assert ("FN", "Anneler için dil kafesi") in properties(contact_card(OFFER, "AWO", TURKISH))


def test_a_help_line_card_has_its_short_number() -> None:
    line = replace(OFFER, contacts=(Contact(phone="116 016", dial="116016"),), address=None)
    assert ("TEL", "116016") in properties(contact_card(line, "Hilfetelefon", GERMAN))


def test_a_contact_card_without_facts_still_has_a_name() -> None:
    bare = replace(OFFER, contacts=(), address=None, url="")
    assert names(contact_card(bare, "", GERMAN)) == ["BEGIN", "VERSION", "N", "FN", "END"]


def test_a_card_drops_the_least_needed_first() -> None:
    form = contact_card(OFFER, "AWO", GERMAN, note="Mi 16")
    dropped = []
    for _ in range(6):
        limit = len(form.encode()) - 1
        shorter = contact_card(OFFER, "AWO", GERMAN, note="Mi 16", limit=limit)
        dropped.append(list((Counter(names(form)) - Counter(names(shorter))).elements()))
        form = shorter
    assert dropped == [["URL"], ["ADR"], ["EMAIL"], ["ORG"], ["NOTE"], ["TEL"]]


def test_a_very_tight_card_is_a_mecard_with_a_name_and_a_number() -> None:
    small = "MECARD:N:Sprachcafe fuer Muetter;TEL:+493023125042;;"
    assert contact_card(OFFER, "AWO", GERMAN, limit=len(small)) == small


def test_the_tightest_card_has_the_beginning_of_its_title() -> None:
    reading = Reading(Text("Sprachcafé für Mütter und Kinder"), "de", GERMAN.why, False)
    small = "MECARD:N:Sprachcafe fuer...;TEL:+493023125042;;"
    assert contact_card(OFFER, "AWO", reading, limit=len(small)) == small


def test_where_no_card_fits_the_phone_dials() -> None:
    assert contact_card(OFFER, "AWO", GERMAN, limit=20) == "tel:+493023125042"


def test_without_a_phone_the_card_stays_a_card() -> None:
    mail = replace(OFFER, contacts=(Contact(email="cafe@example.org"),))
    assert contact_card(mail, "AWO", GERMAN, limit=1).startswith("MECARD:")


def test_a_call_is_to_the_first_number() -> None:
    assert call(OFFER) == "tel:+493023125042"
    assert call(replace(OFFER, contacts=(Contact(phone="112", dial="112"),))) == "tel:112"
    assert call(replace(OFFER, contacts=())) == ""


def test_a_mecard_without_a_phone_holds_the_mail_or_web_address() -> None:
    mail = replace(OFFER, contacts=(Contact(email="cafe@example.org"),))
    web = replace(OFFER, contacts=())
    assert "EMAIL:cafe@example.org;" in contact_card(mail, "AWO", GERMAN, limit=1)
    assert "URL:https\\://example.org/cafe;" in contact_card(web, "AWO", GERMAN, limit=1)


@given(HOSTILE)
def test_nothing_written_can_add_a_field_to_a_mecard(title: str) -> None:
    mail = replace(OFFER, contacts=(Contact(email="cafe@example.org"),))
    card = contact_card(mail, "", Reading(Text(title), "tr", GERMAN.why, False), limit=1)
    fields = re.split(r"(?<!\\)(?:\\\\)*;", card.removeprefix("MECARD:"))
    assert [field.partition(":")[0] for field in fields if field][-1] == "EMAIL"
    assert len(fields) == (4 if "N:" in card else 3)
    assert "\n" not in card


def test_a_card_keeps_to_its_limit_in_bytes() -> None:
    assert len(contact_card(OFFER, "AWO", ARABIC, limit=170).encode()) <= 170


def test_a_long_line_is_folded_without_cutting_a_letter() -> None:
    card = contact_card(OFFER, "AWO", ARABIC, note="نتحدث الألمانية مع القهوة والكعك. " * 4)
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert dict(properties(card))["NOTE"] == ("نتحدث الألمانية مع القهوة والكعك. " * 4).strip()


@settings(deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
def test_nothing_written_can_add_a_property_to_a_card(
    title: str, street: str, mail: str, url: str
) -> None:
    offer = replace(
        OFFER,
        contacts=(Contact(dial=f"+49\r\nTEL:{mail}", email=mail),),
        address=Address(street, "1", "M"),
        url=f"https://{url}",
    )
    card = contact_card(offer, street, Reading(Text(title), "tr", GERMAN.why, False), note=mail)
    known = {"BEGIN", "VERSION", "N", "FN", "TEL", "ORG", "EMAIL", "ADR", "NOTE", "URL", "END"}
    found = names(card)
    assert set(found) <= known
    assert len(found) == len(set(found))
    assert not any(char < " " for char in card.replace("\r\n", ""))


@settings(deadline=None)
@given(HOSTILE)
def test_a_title_comes_back_from_its_card_as_one_line(title: str) -> None:
    card = contact_card(OFFER, "", Reading(Text(title), "tr", GERMAN.why, False))
    said = unescaped(dict(properties(card))["FN"])
    assert said == " ".join(said.split())
    written = unicodedata.normalize("NFC", title)
    assert [char for char in written if char in ";,\\"] == [c for c in said if c in ";,\\"]


def test_a_card_cannot_be_ended_by_its_title() -> None:
    title = "x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+499001"
    card = contact_card(OFFER, "", Reading(Text(title), "de", GERMAN.why, False))
    assert names(card).count("END") == 1
    assert ("TEL", "+499001") not in properties(card)


def test_a_route_names_its_point() -> None:
    assert route(OFFER) == "geo:51.250,6.70?q=51.250,6.70(Muetterzentrum)"


def test_a_route_without_a_place_carries_the_title() -> None:
    offer = replace(OFFER, address=None)
    assert route(offer) == "geo:51.250,6.70?q=51.250,6.70(Sprachcafe%20fuer%20Muetter)"


def test_a_tight_route_drops_its_name() -> None:
    assert route(OFFER, limit=20) == "geo:51.250,6.70"


def test_without_a_point_the_way_is_a_search_for_the_address() -> None:
    assert route(replace(OFFER, geo=None)) == (
        "https://www.openstreetmap.org/search?query=K%C3%B6nigstra%C3%9Fe+1%2C+40667+Meerbusch"
    )


def test_without_a_street_there_is_no_way() -> None:
    assert route(replace(OFFER, geo=None, address=Address("", "", "", "Mütterzentrum"))) == ""
    assert route(replace(OFFER, geo=None, address=None)) == ""


@pytest.mark.parametrize(
    ("lat", "lon"), [("91", "6"), ("51", "181"), ("51,2", "6"), ("", ""), ("1\n", "2"), ("٥١", "٦")]
)
def test_a_point_that_is_not_on_earth_is_not_a_route(lat: str, lon: str) -> None:
    assert route(replace(OFFER, geo=Geo(lat, lon), address=None)) == ""


@given(HOSTILE)
def test_a_route_is_always_a_plain_uri(place: str) -> None:
    offer = replace(OFFER, address=Address(place, place, place, place))
    for target in (route(offer), route(replace(offer, geo=None))):
        assert target.isascii()
        assert target.isprintable()
        assert " " not in target


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
    offer = replace(OFFER, address=Address(place, place, place, place))
    reading = Reading(Text(title), "ar", GERMAN.why, False)
    expected = names(calendar(OFFER, OPENING, GERMAN, stamp=STAMP))
    assert names(calendar(offer, OPENING, reading, stamp=STAMP)) == expected
