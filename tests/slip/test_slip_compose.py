"""What a slip says follows from the offer, in the visitor's language and in German."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.choices import Answer, Cost, Kind, ProviderKind, Registration
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Address, Catalog, Centre, Contact, Geo, Offer, Provider, Stop
from kiosk.catalog.seasons import Season, with_the_rest
from kiosk.catalog.texts import Origin, Text
from kiosk.facts.reader import Reader
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings
from kiosk.slip.codes.code_kinds import CodeKind
from kiosk.slip.paper.compose import slip_of
from kiosk.slip.paper.slip_content import FactLabel, Said, Slip

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


def slip_in(language: str, *offers: Offer, limit: int = 500) -> Slip:
    """The slip of a visitor who reads one language."""
    own, german = Strings(language, isolate=False), Strings("de", isolate=False)
    return slip_of(offers, Reader(CATALOG, LANGUAGES[language], own, german, NOW), limit)


def facts(slip: Slip) -> dict[FactLabel, Said]:
    """The facts of the only entry."""
    return {fact.label: fact.value for fact in slip.entries[0].facts}


def test_a_slip_says_everything_in_both_languages() -> None:
    slip = slip_in("tr", OFFER)
    entry, said = slip.entries[0], facts(slip)
    assert entry.title == Said("Dil kafesi", "Sprachcafé")
    assert entry.about == Said("Kahve eşliğinde Almanca.", "Deutsch bei Kaffee.")
    assert [mark.german for mark in entry.marks] == [
        "Beispiel, Kontakt erfunden",
        "Von einer Maschine übersetzt",
    ]
    assert said[FactLabel.BRING] == Said("Kimlik", "Ausweis")
    assert said[FactLabel.ADDRESS] == Said("Mütterzentrum\nMusterweg 1\n40667 Meerbusch")
    assert said[FactLabel.TRANSIT] == Said("Markt U00 07")
    assert said[FactLabel.PHONE] == Said("030 23125 042")
    assert said[FactLabel.MAIL] == Said("cafe@example.org")
    assert said[FactLabel.WEB] == Said("example.org/cafe")
    assert said[FactLabel.COST].german == "Kostenlos"
    assert said[FactLabel.LANGUAGES].german == "Deutsch, Türkisch"
    assert said[FactLabel.REGISTRATION].german == "Bitte vorher anrufen"
    assert said[FactLabel.NOTES].german == "Nur für Frauen\nMit Kinderbetreuung"
    assert said[FactLabel.DATES].german.startswith("Mi 9.12. 16:00–18:00\nMi 13.1. 16:00–18:00")
    assert (slip.sender, slip.printed_on) == ("Haus der Nachbarn", Said("25.11.2026"))


def test_a_german_slip_says_everything_once() -> None:
    slip = slip_in("de", OFFER)
    assert slip.entries[0].title == Said("Sprachcafé")
    assert not any(fact.value.german for fact in slip.entries[0].facts)
    assert slip.entries[0].marks == (Said("Beispiel, Kontakt erfunden"),)


def test_what_nobody_knows_is_not_on_the_slip() -> None:
    bare = Offer("bare", Kind.OFFER, "awo", {"de": Text("Etwas")}, ("german",))
    assert list(facts(slip_in("de", bare))) == [FactLabel.HOURS]
    assert facts(slip_in("de", bare))[FactLabel.HOURS] == Said("Zeiten bitte erfragen")


def test_one_offer_has_its_four_codes() -> None:
    codes = slip_in("tr", OFFER).entries[0].codes
    assert [code.kind for code in codes] == [
        CodeKind.DETAILS,
        CodeKind.ROUTE,
        CodeKind.CONTACT,
        CodeKind.CALENDAR,
    ]
    assert codes[0].payload == "https://example.org/cafe"


def test_without_a_page_there_is_no_code_of_it() -> None:
    codes = slip_in("tr", replace(OFFER, url="")).entries[0].codes
    assert CodeKind.DETAILS not in [code.kind for code in codes]


def test_a_list_has_one_code_for_all_of_it() -> None:
    slip = slip_in("tr", OFFER, replace(OFFER, id="other"))
    assert [entry.codes for entry in slip.entries] == [(), ()]
    assert [code.kind for code in slip.codes] == [CodeKind.LIST]
    assert slip.codes[0].payload.count("+493023125042") == 2


@pytest.mark.parametrize("limit", [100, 200, 500])
def test_no_code_is_larger_than_the_paper_allows(limit: int) -> None:
    single = slip_in("tr", OFFER, limit=limit).entries[0].codes
    whole = slip_in("tr", *[OFFER] * 5, limit=limit).codes
    assert all(len(code.payload.encode()) <= limit for code in (*single, *whole))


def test_an_appointment_is_said_beside_the_hours() -> None:
    office = replace(OFFER, hours=Hours("Mo-Fr 08:00-11:30; PH off", by_appointment=True))
    said = facts(slip_in("de", office))[FactLabel.HOURS]
    assert said == Said("Mo–Fr 8:00–11:30\nNach Vereinbarung · 030 23125 042")


def test_a_line_that_is_always_answered_says_so() -> None:
    line = replace(OFFER, hours=Hours("24/7"))
    said = facts(slip_in("de", line))
    assert said[FactLabel.HOURS] == Said("Tag und Nacht")
    assert FactLabel.DATES not in said


def test_the_room_stands_below_the_address() -> None:
    told = facts(slip_in("tr", replace(OFFER, where="Raum 2.07")))
    assert told[FactLabel.ADDRESS].own.split("\n") == [
        "Mütterzentrum",
        "Musterweg 1",
        "40667 Meerbusch",
        "Raum 2.07",
    ]


def test_paper_says_what_holds_when_it_is_read_later() -> None:
    december = Season(first=date(2026, 12, 1), registration=Registration.FORM)
    rest = with_the_rest([december], Registration.NONE, Cost.FREE, by_appointment=False)
    told = facts(slip_in("tr", replace(OFFER, seasons=rest)))
    assert told[FactLabel.REGISTRATION].german == "Ohne Anmeldung"
    assert "Ab 1. Dezember: Bitte mit Formular anmelden" in told[FactLabel.NOTES].german
