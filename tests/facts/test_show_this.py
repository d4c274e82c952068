"""What a visitor shows says in German where they want to go, when, and what they speak."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.sample_data import known_offer
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.show_this import show_this
from tests.catalog.shipped import shipped
from tests.facts.readers import offer_facts, reader
from tests.facts.test_discretion import CATALOG, REFUGE, TELLING
from tests.facts.test_offer_facts import OFFER
from tests.families import languages


def test_a_visitor_who_reads_arabic_shows_german_and_can_read_along() -> None:
    shown = show_this(OfferFacts(shipped().offers["sprachcafe"], reader("ar", catalog=shipped())))
    assert shown.german == (
        "Ich möchte zu: Sprachcafé für Frauen",
        "Wann: Mi 9.12. 16:00–18:00",
        "Wo: Mütterzentrum, Am Kapittelsbusch 29, 40667 Meerbusch · Musterhaltestelle U00",
        "Ich spreche Arabisch.",
        "Können Sie mir bitte helfen?",
    )
    assert len(shown.own) == len(shown.german)


@pytest.mark.parametrize("language", ["de", "de-easy"])
def test_whoever_reads_german_says_nothing_of_their_language(language: str) -> None:
    shown = show_this(offer_facts(OFFER, language))
    assert not any(line.startswith("Ich spreche") for line in shown.german)
    assert shown.own == ()


def test_an_open_door_is_shown_before_the_next_date() -> None:
    evening = datetime(2026, 12, 9, 16, 30, tzinfo=BERLIN)
    assert show_this(OfferFacts(OFFER, reader(now=evening))).german[1] == "Wann: Offen bis 18:00"


def test_what_nobody_knows_is_not_shown() -> None:
    unknown = replace(known_offer(OFFER), hours=Hours())
    assert show_this(offer_facts(unknown)).german == (
        "Ich möchte zu: Sprachcafé",
        "Können Sie mir bitte helfen?",
    )


@pytest.mark.parametrize("language", languages())
def test_every_language_is_named_in_german(language: str) -> None:
    shown = show_this(offer_facts(OFFER, language)).german
    spoken = [line for line in shown if line.startswith("Ich spreche")]
    assert len(spoken) == (not language.startswith("de"))
    assert not any(line == f"Ich spreche {language}." for line in spoken)


def test_of_a_discreet_offer_only_the_street_is_shown() -> None:
    shown = show_this(OfferFacts(REFUGE, reader("tr", catalog=CATALOG)))
    assert shown.german[0] == "Ich möchte zu: Musterweg 1, 40667 Meerbusch"
    assert not any(telling in line for line in (*shown.german, *shown.own) for telling in TELLING)


def test_of_a_discreet_offer_that_has_no_street_nothing_is_shown() -> None:
    hotline = replace(REFUGE, address=None)
    assert show_this(OfferFacts(hotline, reader(catalog=CATALOG))).german == (
        "Können Sie mir bitte helfen?",
    )
