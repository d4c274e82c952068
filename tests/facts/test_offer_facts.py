"""Everything that is said about an offer: true, in the reader's language, and nothing guessed."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.catalog.choices import Answer, Cost, Kind, Registration
from kiosk.catalog.hours.availability import Hours, Opening, OpenState
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Address, Contact, Geo, Offer, Stop
from kiosk.catalog.texts import Origin, Text
from kiosk.facts.fact import Fact, Topic, about
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads
from tests.facts.readers import offer_facts

OFFER = Offer(
    "cafe",
    Kind.OFFER,
    "awo",
    {
        "de": Text("Sprachcafé", "Deutsch bei Kaffee.", "Kommen Sie.", bring="Ausweis"),
        "tr": Text("Dil kafesi", origin=Origin.MACHINE, source="00000000", bring="Kimlik"),
    },
    ("german",),
    sample=True,
    languages_spoken=("de", "tr"),
    cost=Cost.FREE,
    registration=Registration.PHONE,
    childcare=Answer.YES,
    women_only=True,
    step_free=Answer.NO,
    contacts=(
        Contact("desk", "030 23125 042", "+493023125042", "cafe@example.org"),
        Contact("office", "030 23125 043", "+493023125043"),
    ),
    url="https://example.org/cafe",
    address=Address("Musterweg 1", "40667", "Meerbusch", "Haus am Park"),
    geo=Geo("51.25", "6.69"),
    transit=(Stop("Markt", ("U00", "07")),),
    hours=Hours("We[2] 16:00-18:00; PH off"),
    last_verified=date(2026, 10, 15),
)
APPOINTMENT = replace(OFFER, hours=Hours(by_appointment=True))


def said(offer: Offer, *topics: Topic, language: str = "de") -> list[str]:
    """What is said about some topics."""
    return [fact.words for fact in about(offer_facts(offer, language).all, *topics)]


def test_every_topic_of_an_offer_is_said_in_german() -> None:
    assert said(OFFER, *Topic) == [
        "Öffnet Mi 9.12. um 16:00",
        "Mi 16:00–18:00 (2. im Monat)",
        "Mi 9.12. 16:00–18:00",
        "Mi 13.1. 16:00–18:00",
        "Mi 10.2. 16:00–18:00",
        "Haus am Park · AWO Mütterzentrum",
        "Haus am Park",
        "Musterweg 1",
        "40667 Meerbusch",
        "Markt U00 07",
        "030 23125 042",
        "cafe@example.org",
        "030 23125 043",
        "https://example.org/cafe",
        "Kostenlos",
        "Bitte vorher anrufen",
        "Dort spricht man: Deutsch, Türkisch",
        "Nur für Frauen",
        "Mit Kinderbetreuung",
        "Mit Stufen",
        "Ausweis",
        "Beispiel, Kontakt erfunden",
        "Zuletzt geprüft: 15.10.2026",
    ]


def test_what_nobody_knows_is_not_said() -> None:
    bare = Offer("bare", Kind.OFFER, "nobody", {"de": Text("Etwas")}, ("german",))
    assert said(bare, *Topic) == ["Zeiten bitte erfragen"] * 2


def test_each_fact_says_in_which_language_it_is() -> None:
    languages = {fact.topic: fact.language for fact in offer_facts(OFFER, "en").all}
    assert languages[Topic.COST] == "en"
    assert languages[Topic.BRING] == "de"
    assert languages[Topic.ADDRESS] == "de"
    assert languages[Topic.PHONE] == ""


def test_what_to_bring_is_said_in_german_where_the_translation_forgot_it() -> None:
    texts = {**OFFER.texts, "tr": Text("Dil kafesi")}
    assert offer_facts(replace(OFFER, texts=texts), "tr").bring == (
        Fact(Topic.BRING, "Ausweis", "de"),
    )


def test_a_machine_text_that_is_older_than_the_german_one_says_both() -> None:
    assert said(OFFER, Topic.MACHINE, Topic.OUTDATED, language="tr") == [
        "Makine çevirisi",
        "Almanca metin daha yeni",
    ]


def test_a_text_in_another_language_says_which() -> None:
    (mark,) = about(offer_facts(OFFER, "en").marks, Topic.SHOWN_IN)
    assert (mark.words, mark.brief) == ("Text in Deutsch", "Deutsch")


def test_the_languages_are_named_alone_where_a_label_says_what_they_are() -> None:
    (languages,) = about(offer_facts(OFFER, "tr").conditions, Topic.LANGUAGES)
    assert languages.brief == "Türkçe, Almanca"


def test_languages_are_listed_with_the_comma_of_the_readers_script() -> None:
    listed = {
        reader: about(offer_facts(OFFER, reader).conditions, Topic.LANGUAGES)[0].brief
        for reader in ("ar", "ckb", "ja")
    }
    assert listed == {
        "ar": "الألمانية، التركية",
        "ckb": "ئەڵمانی، تورکی",
        "ja": "ドイツ語、トルコ語",
    }


def test_a_house_that_names_its_provider_is_named_once() -> None:
    house = replace(OFFER, address=Address("", "", "", "AWO Mütterzentrum, 2. Stock"))
    assert said(house, Topic.PLACE) == ["AWO Mütterzentrum, 2. Stock"]


def test_the_same_number_of_two_contacts_is_said_once() -> None:
    twice = replace(OFFER, contacts=OFFER.contacts[:1] * 2)
    assert said(twice, Topic.PHONE) == ["030 23125 042"]


@pytest.mark.parametrize("rule", ["24/7", "Mo-Su 00:00-24:00"])
def test_a_door_that_is_always_open_has_no_dates_and_no_code_of_one(rule: str) -> None:
    facts = offer_facts(replace(OFFER, hours=Hours(rule)))
    assert facts.opening.state is OpenState.ALWAYS
    assert [fact.words for fact in facts.hours] == ["Tag und Nacht"]
    assert facts.dates == ()
    assert facts.when == "Tag und Nacht"
    assert CodeKind.CALENDAR not in code_payloads(facts)


def test_when_to_come_is_said_on_one_line() -> None:
    weekly = replace(OFFER, hours=Hours("Mo,We 09:00-12:00; PH off"))
    assert offer_facts(weekly).week == "Mo 9:00–12:00 · Mi 9:00–12:00"
    assert offer_facts(OFFER).week == "Mi 16:00–18:00 (2. im Monat)"
    assert offer_facts(replace(OFFER, hours=Hours("24/7"))).week == ""
    by_appointment = replace(weekly, hours=Hours("Mo 09:00-12:00", by_appointment=True))
    assert offer_facts(by_appointment).week == "Mo 9:00–12:00"


def test_where_no_week_is_like_another_the_line_has_the_next_dates() -> None:
    irregular = replace(OFFER, hours=Hours("We[1,2,4] 16:00-18:00"))
    assert offer_facts(irregular).week == (
        "Mi 25.11. 16:00–18:00 · Mi 2.12. 16:00–18:00 · Mi 9.12. 16:00–18:00"
    )


def test_an_appointment_is_said_with_the_number_to_call() -> None:
    facts = offer_facts(APPOINTMENT)
    words = "Nach Vereinbarung · 030 23125 042"
    state = OpenState.APPOINTMENT
    assert facts.opening == Fact(Topic.OPENING, words, "de", "Anrufen", state)
    assert facts.when == words
    assert [fact.words for fact in facts.hours] == [words]


def test_an_appointment_without_a_number_to_call_is_said_all_the_same() -> None:
    assert offer_facts(replace(APPOINTMENT, contacts=())).opening.words == "Nach Vereinbarung"


def test_a_help_line_does_not_say_how_old_its_facts_are() -> None:
    assert offer_facts(OFFER).verified != ()
    assert offer_facts(replace(OFFER, kind=Kind.HELPLINE)).verified == ()


def test_when_the_last_date_has_passed_nobody_knows_the_next() -> None:
    past = Opening(*(datetime(2026, 11, 24, hour, tzinfo=BERLIN) for hour in (16, 18)))
    over = offer_facts(replace(OFFER, hours=Hours(dates=(past,))))
    assert over.opening.words == "Kein Termin bekannt. Bitte fragen Sie."
    assert over.opening.state is OpenState.UNKNOWN
    assert [fact.words for fact in over.hours] == [over.opening.words]


def test_a_door_whose_weekly_hours_have_ended_is_closed() -> None:
    closed = offer_facts(replace(OFFER, hours=Hours("2020 Mo 10:00-12:00")))
    assert closed.opening.words == "Zurzeit geschlossen"
