"""What a slip says follows from the offer, in the visitor's language and in German."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import (
    Address,
    Answer,
    Catalog,
    Centre,
    Contact,
    Cost,
    Geo,
    Kind,
    Offer,
    Provider,
    ProviderKind,
    Registration,
    Stop,
)
from kiosk.catalog.texts import Origin, Text
from kiosk.facts.dates_and_weeks import next_dates, week_lines
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings
from kiosk.slip.paper.compose import SlipReader, slip_of
from kiosk.slip.paper.model import CodeKind, Said, Slip, Topic

NOW = datetime(2026, 11, 25, 10, 5, tzinfo=BERLIN)
OFFER = Offer(
    "cafe",
    Kind.OFFER,
    "awo",
    {
        "de": Text("Sprachcafé", "Deutsch bei Kaffee.", bring="Ausweis"),
        "tr": Text("Dil kafesi", "Kahve eşliğinde Almanca.", origin=Origin.MACHINE, bring="Kimlik"),
    },
    ("german",),
    sample=True,
    languages_spoken=("de", "tr"),
    cost=Cost.FREE,
    registration=Registration.PHONE,
    childcare=Answer.YES,
    women_only=True,
    contacts=(Contact("desk", "030 23125 042", "+493023125042", "cafe@example.org"),),
    url="https://example.org/cafe",
    address=Address("Musterweg 1", "40667", "Meerbusch", "Mütterzentrum"),
    geo=Geo("51.25", "6.69"),
    transit=(Stop("Markt", ("U00", "07")),),
    hours=Hours("We[2] 16:00-18:00; PH off"),
)
CATALOG = Catalog(
    Centre("Haus der Nachbarn", {}),
    {},
    {"awo": Provider("awo", "AWO", ProviderKind.WELFARE)},
    {"cafe": OFFER},
)


def reader(language: str, limit: int = 500) -> SlipReader:
    """A visitor who reads one language."""
    own, german = Strings(language, isolate=False), Strings("de", isolate=False)
    return SlipReader(CATALOG, LANGUAGES[language], own, german, NOW, limit=limit)


def facts(slip: Slip) -> dict[Topic, Said]:
    """The facts of the only entry."""
    return {fact.topic: fact.value for fact in slip.entries[0].facts}


def test_a_slip_says_everything_in_both_languages() -> None:
    slip = slip_of([OFFER], reader("tr"))
    entry, said = slip.entries[0], facts(slip)
    assert entry.title == Said("Dil kafesi", "Sprachcafé")
    assert entry.about == Said("Kahve eşliğinde Almanca.", "Deutsch bei Kaffee.")
    assert (entry.machine, entry.sample) == (True, True)
    assert said[Topic.BRING] == Said("Kimlik", "Ausweis")
    assert said[Topic.ADDRESS] == Said("Mütterzentrum\nMusterweg 1\n40667 Meerbusch")
    assert said[Topic.TRANSIT] == Said("Markt U00 07")
    assert said[Topic.PHONE] == Said("030 23125 042")
    assert said[Topic.MAIL] == Said("cafe@example.org")
    assert said[Topic.WEB] == Said("https://example.org/cafe")
    assert said[Topic.COST].german == "Kostenlos"
    assert said[Topic.LANGUAGES].german == "Deutsch, Türkisch"
    assert said[Topic.REGISTRATION].german == "Bitte vorher anrufen"
    assert said[Topic.NOTES].german == "Nur für Frauen\nMit Kinderbetreuung"
    assert said[Topic.DATES].german.startswith("Mi 9.12. 16:00–18:00\nMi 13.1. 16:00–18:00")
    assert (slip.sender, slip.printed_on) == ("Haus der Nachbarn", Said("25.11.2026"))


def test_a_german_slip_says_everything_once() -> None:
    slip = slip_of([OFFER], reader("de"))
    assert slip.entries[0].title == Said("Sprachcafé")
    assert not any(fact.value.german for fact in slip.entries[0].facts)
    assert not slip.entries[0].machine


def test_what_nobody_knows_is_not_on_the_slip() -> None:
    bare = Offer("bare", Kind.OFFER, "awo", {"de": Text("Etwas")}, ("german",))
    assert list(facts(slip_of([bare], reader("de")))) == [Topic.HOURS]
    assert facts(slip_of([bare], reader("de")))[Topic.HOURS] == Said("Zeiten bitte erfragen")


def test_one_offer_has_its_four_codes() -> None:
    codes = slip_of([OFFER], reader("tr")).entries[0].codes
    assert [code.kind for code in codes] == [
        CodeKind.DETAILS,
        CodeKind.ROUTE,
        CodeKind.CONTACT,
        CodeKind.CALENDAR,
    ]
    assert codes[0].payload == "https://example.org/cafe"


def test_without_a_page_there_is_no_code_of_it() -> None:
    codes = slip_of([replace(OFFER, url="")], reader("tr")).entries[0].codes
    assert CodeKind.DETAILS not in [code.kind for code in codes]


def test_a_list_has_one_code_for_all_of_it() -> None:
    slip = slip_of([OFFER, replace(OFFER, id="other")], reader("tr"))
    assert [entry.codes for entry in slip.entries] == [(), ()]
    assert [code.kind for code in slip.codes] == [CodeKind.LIST]
    assert slip.codes[0].payload.count("+493023125042") == 2


@pytest.mark.parametrize("limit", [100, 200, 500])
def test_no_code_is_larger_than_the_paper_allows(limit: int) -> None:
    single = slip_of([OFFER], reader("tr", limit)).entries[0].codes
    whole = slip_of([OFFER] * 5, reader("tr", limit)).codes
    assert all(len(code.payload.encode()) <= limit for code in (*single, *whole))


def test_an_appointment_is_said_beside_the_hours() -> None:
    office = replace(OFFER, hours=Hours("Mo-Fr 08:00-11:30; PH off", by_appointment=True))
    said = facts(slip_of([office], reader("de")))[Topic.HOURS]
    assert said == Said("Mo–Fr 8:00–11:30\nNach Vereinbarung")


def test_a_line_that_is_always_answered_says_so() -> None:
    line = replace(OFFER, hours=Hours("24/7"))
    said = facts(slip_of([line], reader("de")))
    assert said[Topic.HOURS] == Said("Tag und Nacht")
    assert Topic.DATES not in said


@pytest.mark.parametrize(
    ("rule", "lines"),
    [
        ("Mo-Fr 09:00-12:00; PH off", ["Mo–Fr 9:00–12:00"]),
        ("Mo-Th 08:30-11:30; Fr 09:00-12:00", ["Mo–Do 8:30–11:30", "Fr 9:00–12:00"]),
        ("Th 08:00-11:30,13:30-16:00", ["Do 8:00–11:30, 13:30–16:00"]),
        ("Tu,Th 10:00-12:00; PH off; SH off", ["Di 10:00–12:00", "Do 10:00–12:00"]),
        ("We[2] 16:00-18:00", []),
        ("", []),
    ],
)
def test_the_usual_week_is_told_by_groups_of_days(rule: str, lines: list[str]) -> None:
    assert list(week_lines(Hours(rule), date(2026, 11, 25), "de")) == lines


def test_the_next_dates_begin_after_now() -> None:
    spans = next_dates(Hours("We 10:00-12:00"), NOW)
    assert [span.opens.day for span in spans] == [2, 9, 16]
