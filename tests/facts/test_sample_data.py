"""Invented contact data is told nowhere in a public kiosk; what is known of a sample is."""

from dataclasses import asdict, replace

import pytest

from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.model import Offer
from kiosk.catalog.sample_data import known_offer
from kiosk.facts.fact import Topic, about
from kiosk.facts.offer_facts import OfferFacts
from kiosk.language.languages import LANGUAGES
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads
from kiosk.slip.paper.compose import card_of_list, slip_of
from tests.catalog.shipped import shipped
from tests.facts.invented import betrayed, public, samples
from tests.facts.readers import reader
from tests.families import family, languages

EVERY_SAMPLE = family(samples(), lambda offer: offer.id in ("sprachcafe", "sport-im-verein"))
ENOUGH = 1000
"""More bytes than any code of an offer has."""


def public_facts(identity: str, language: str = "de") -> OfferFacts:
    """What a visitor of a public kiosk is told."""
    return OfferFacts(public().offers[identity], reader(language, catalog=public()))


@pytest.mark.parametrize("offer", EVERY_SAMPLE)
def test_no_fact_no_code_and_no_slip_has_anything_invented(offer: Offer) -> None:
    for language in LANGUAGES:
        facts = public_facts(offer.id, language)
        codes = [make(limit) for make in code_payloads(facts).values() for limit in (ENOUGH, 1)]
        slip = slip_of([facts.offer], facts.reader, ENOUGH)
        both = card_of_list([facts.offer, facts.offer], facts.reader, ENOUGH)
        assert betrayed(offer, f"{facts.all} {facts.links} {codes} {asdict(slip)} {both}") == []


@pytest.mark.parametrize("language", languages())
def test_who_can_help_instead_is_said_in_the_place_of_the_contact(language: str) -> None:
    facts = public_facts("sprachcafe", language)
    assert [fact.topic for fact in facts.contacts] == [Topic.WITHHELD]
    assert facts.contacts[0].words == facts.reader.say("contact-withheld")
    assert not about(facts.marks, Topic.SAMPLE)


def test_what_is_known_of_a_sample_is_still_said() -> None:
    known, before = public_facts("sprachcafe"), shipped().offers["sprachcafe"]
    assert known.title == "Sprachcafé für Frauen"
    assert known.opening.words == "Öffnet Mi 9.12. um 16:00"
    assert known.conditions == OfferFacts(before, reader(catalog=shipped())).conditions


def test_an_offer_that_nobody_can_reach_yet_has_no_code_of_a_contact_or_way() -> None:
    facts = public_facts("sprachcafe")
    assert set(code_payloads(facts)) == {CodeKind.CALENDAR}
    assert code_payloads(replace(facts, offer=replace(facts.offer, hours=Hours()))) == {}


def test_real_offers_keep_everything() -> None:
    real = replace(shipped().offers["sprachcafe"], sample=False)
    assert known_offer(real) is real
