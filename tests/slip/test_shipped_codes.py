"""Every offer that is shipped has codes that fit the screen and the paper, in every language."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Opening
from kiosk.catalog.texts import read
from kiosk.facts.offer_facts import OfferFacts
from kiosk.language.languages import LANGUAGES
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads, default_kind
from kiosk.slip.codes.list_card import list_card, list_entry
from kiosk.slip.codes.payload import calendar, contact_card
from kiosk.slip.codes.qr import WITH_FONT, capacity, fit
from tests.catalog.shipped import shipped
from tests.facts.readers import offer_facts, reader
from tests.families import languages, some_of
from tests.slip.cells import decoded, painted

SPACE = (36, 16)
"""The place of a code beside the words of an offer at the design size."""

BERLIN = ZoneInfo("Europe/Berlin")
OPENING = Opening(
    datetime(2026, 11, 25, 16, 0, tzinfo=BERLIN), datetime(2026, 11, 25, 18, 0, tzinfo=BERLIN)
)


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", some_of(LANGUAGES, "de", "ar"))
def test_every_contact_card_fits_the_screen_and_is_read(language: str) -> None:
    for offer in shipped().offers.values():
        provider = shipped().providers[offer.provider].name
        reading = read(offer.texts, LANGUAGES[language])
        card = contact_card(offer, provider, reading, limit=capacity(*SPACE, WITH_FONT))
        code = fit(card, *SPACE, WITH_FONT)
        assert code is not None, offer.id
        assert card.startswith("BEGIN:VCARD"), offer.id
        assert decoded(painted(code)) == [card]


@pytest.mark.parametrize("base_url", ["", "https://kiosk.example.org"])
def test_every_offer_has_the_code_that_comes_first(base_url: str) -> None:
    for offer in shipped().offers.values():
        facts = OfferFacts(offer, reader(catalog=shipped(), base_url=base_url))
        first, found = default_kind(facts), code_payloads(facts)
        assert not found or found[first](capacity(*SPACE, WITH_FONT)), offer.id
        assert (first is CodeKind.CALL) == (offer.kind is Kind.HELPLINE), offer.id


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", some_of(LANGUAGES, "de", "ar"))
def test_every_date_fits_the_screen(language: str) -> None:
    for offer in shipped().offers.values():
        reading = read(offer.texts, LANGUAGES[language])
        event = calendar(
            offer, OPENING, reading, stamp=OPENING.opens, limit=capacity(*SPACE, WITH_FONT)
        )
        assert fit(event, *SPACE, WITH_FONT), offer.id
        assert "DTEND" in event, offer.id


@pytest.mark.parametrize("language", languages())
def test_a_list_of_eight_offers_fits_a_large_code(language: str) -> None:
    offers = list(shipped().offers.values())[:8]
    space = (64, 27)
    limit = capacity(*space, WITH_FONT)
    entries = [list_entry(offer_facts(offer, language)) for offer in offers]
    card = list_card("Liste", entries, limit)
    assert len(card.encode()) <= limit
    assert "\\n+ " not in card
    for entry in entries:
        assert all(phone in card for phone in entry.phones)
