"""Of an offer for a discreet need nothing leaves the house that tells what it is."""

from dataclasses import asdict, replace

import pytest

from kiosk.catalog.choices import Kind
from kiosk.catalog.discretion import discreet, discreet_need, neutral
from kiosk.catalog.model import Address, Catalog, Centre, Contact, Need, Offer, SubNeed
from kiosk.catalog.texts import Text
from kiosk.facts.offer_facts import OfferFacts
from kiosk.slip.codes.code_kinds import CodeKind, code_payloads
from kiosk.slip.paper.compose import card_of_list, slip_of
from kiosk.slip.paper.slip_content import FactLabel
from tests.catalog.shipped import shipped
from tests.facts.readers import AWO, reader
from tests.facts.test_offer_facts import OFFER
from tests.families import languages

SOS = Need("sos", {"de": Text("Notfall")}, "sos", "#a31515", (
    SubNeed("sos.violence", {"de": Text("Gewalt")}, discreet=True),
    SubNeed("sos.poison", {"de": Text("Vergiftung")}),
))  # fmt: skip
MIND = Need("mind", {"de": Text("Seele")}, "mind", "#4a3f9f", discreet=True)
REFUGE = replace(OFFER, id="refuge", needs=("sos.violence",), sample=False, kind=Kind.OFFER)
CATALOG = Catalog(
    Centre("Haus der Nachbarn", {}),
    {"sos": SOS, "mind": MIND},
    {"awo": AWO},
    {"refuge": REFUGE, "cafe": OFFER},
)
TELLING = ("Sprachcafé", "Dil kafesi", "Kaffee", "Kommen", "AWO", "refuge", "Haus am Park",
           "example.org", "Frauen", "Kadın", "Ausweis", "Kimlik", "Kinderbetreuung")  # fmt: skip
ENOUGH = 1000


def taken(*offers: Offer, language: str = "de", base_url: str = "https://kiosk.example") -> str:
    """All that leaves the house with somebody who reads this language: slips, codes, the list."""
    who = reader(language, catalog=CATALOG, base_url=base_url)
    codes = [
        make(limit)
        for offer in offers
        for make in code_payloads(OfferFacts(offer, who)).values()
        for limit in (ENOUGH, 1)
    ]
    return f"{asdict(slip_of(offers, who, ENOUGH))} {codes} {card_of_list(offers, who, ENOUGH)}"


def test_an_offer_is_discreet_when_one_of_its_needs_is() -> None:
    assert discreet(REFUGE, CATALOG)
    assert discreet(replace(REFUGE, needs=("german", "mind")), CATALOG)
    assert not discreet(replace(REFUGE, needs=("sos", "sos.poison", "unknown")), CATALOG)


def test_a_narrower_need_is_discreet_with_its_whole_need() -> None:
    assert discreet_need("mind.trauma", CATALOG)
    assert not discreet_need("sos", CATALOG)


@pytest.mark.parametrize("language", languages())
def test_slip_codes_and_list_do_not_tell_what_a_discreet_offer_is(language: str) -> None:
    said = taken(REFUGE, language=language)
    assert [word for word in TELLING if word in said] == []


def test_a_discreet_offer_stays_unnamed_beside_others_on_the_list() -> None:
    said = taken(replace(OFFER, texts={"de": Text("Etwas anderes")}, needs=("x",)), REFUGE)
    assert "Etwas anderes" in said
    assert "Sprachcafé" not in said


def test_a_discreet_slip_says_number_hours_way_and_languages() -> None:
    slip = slip_of([REFUGE], reader(catalog=CATALOG), ENOUGH)
    (entry,) = slip.entries
    assert (slip.sender, entry.title.own, entry.about.own) == (
        "Haus der Nachbarn", "030 23125 042", "")  # fmt: skip
    assert [fact.label for fact in entry.facts] == [
        FactLabel.ADDRESS,
        FactLabel.TRANSIT,
        FactLabel.DATES,
        FactLabel.HOURS,
        FactLabel.PHONE,
        FactLabel.LANGUAGES,
        FactLabel.NOTES,
    ]
    assert entry.facts[-1].value.own == "Mit Stufen"


def test_a_discreet_contact_is_saved_under_its_number() -> None:
    codes = code_payloads(OfferFacts(REFUGE, reader(catalog=CATALOG, base_url="https://k.example")))
    assert set(codes) == {CodeKind.CONTACT, CodeKind.ROUTE}
    assert "FN:030 23125 042" in codes[CodeKind.CONTACT](ENOUGH)


@pytest.mark.parametrize(
    ("offer", "name"),
    [
        (replace(REFUGE, contacts=()), "Musterweg 1"),
        (replace(REFUGE, contacts=(Contact(email="a@b.example"),), address=None), "Das Haus"),
        (replace(REFUGE, contacts=(), address=Address("", "", "Ort", "Frauenhaus")), "Das Haus"),
    ],
)
def test_what_has_no_number_is_called_by_its_street_or_by_the_house(
    offer: Offer, name: str
) -> None:
    plain = neutral(offer, "Das Haus")
    assert plain.texts["de"].title == name
    assert "Frauenhaus" not in str(plain)


def test_help_against_violence_is_discreet_in_the_shipped_content() -> None:
    offers = shipped().offers
    unnamed = {id for id, offer in offers.items() if discreet(offer, shipped())}
    assert {"hilfetelefon-frauen", "hilfetelefon-maenner", "hilfetelefon-missbrauch"} <= unnamed
    assert not {"sprachcafe", "notruf-112", "telefonseelsorge"} & unnamed
