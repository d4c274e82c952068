"""A contact card says what a phone needs, keeps to its format, and cannot be broken out of."""

import re
import unicodedata
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings

from kiosk.catalog.model import Address, Contact
from kiosk.catalog.texts import Reading, Text
from kiosk.slip.codes.payload import contact_card
from tests.slip.payloads import (
    ARABIC,
    GERMAN,
    HOSTILE,
    OFFER,
    TURKISH,
    names,
    properties,
    unescaped,
)


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


def test_the_room_goes_before_the_house() -> None:
    card = contact_card(replace(OFFER, where="Raum 2.07"), "", GERMAN)
    adr = "ADR:;Raum 2.07\\, Muetterzentrum;Koenigstrasse 1;Meerbusch;;40667"
    assert adr in card.replace("\r\n ", "")
    nowhere = contact_card(replace(OFFER, where="Bahnhof", address=None), "", GERMAN)
    assert "ADR:;Bahnhof;;;;\r\n" in nowhere
