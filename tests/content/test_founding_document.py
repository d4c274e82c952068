"""Everything that the founding document of 2016 names is found in the shipped content.

The left side of each table quotes the document or the list of help lines, the right side is
how the kiosk calls it.
"""

from datetime import date

import pytest

from kiosk.catalog.choices import Area, Kind, Status
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.reading.loader import read
from kiosk.problems import Severity
from tests.catalog.shipped import CONTENT, shipped

TODAY = date(2026, 11, 22)

OFFERS = {
    "Beratungsangebot für Migranten in mehreren Sprachen": ["beratung-mehrsprachig"],
    "Sozialpädagogische Arbeit mit Müttern / Gruppenarbeit": ["muettergruppe"],
    "Bildungsangebote für Kinder und Erwachsene": ["bildung-kinder", "bildung-erwachsene"],
    "Mutter-Kind-Angebote": ["mutter-kind-gruppe"],
    "Angebote für Senioren mit Migrationshintergrund": ["seniorentreff"],
    "Unterstützung des bürgerschaftlichen Engagements": ["engagement-muetterzentrum"],
    "Müttercafé": ["muettercafe"],
    "Sprachcafé": ["sprachcafe"],
    "Spaß an Kultur": ["spass-an-kultur"],
    "Denkspielplatz": ["denkspielplatz"],
    "Leseatelier": ["leseatelier"],
    "aufsuchende Sozialarbeit mit russischen Spätaussiedlern": ["aufsuchende-sozialarbeit"],
    "Sprach- und Integrationskurse": ["sprachkurse", "integrationskurse"],
    "muttersprachlicher Unterricht": ["herkunftssprache"],
    "Seiteneinsteigerklassen": ["seiteneinsteigerklasse"],
    "sozialpädagogische Betreuung von Flüchtlingen": ["fluechtlingsbetreuung"],
    "Integration im Alltag im Rahmen der Jugendarbeit": ["jugendtreff"],
    "Integration durch Sport": ["sport-im-verein"],
    "Vermittlung der deutschen Sprache": ["deutsch-mit-ehrenamtlichen", "deutsch-geben"],
    "Übernahme von Patenschaften": ["patenschaft-finden", "pate-werden"],
    "Koordination der Kleider- und Sachspenden": ["kleiderausgabe", "sachspenden-geben"],
    "Meerbusch hilft": ["meerbusch-hilft-beratung", "sachspenden-meerbusch-hilft"],
    "Integrationsrat": ["integrationsrat-sprechstunde"],
    "Kommunales Integrationszentrum": ["ki-beratung"],
    "Kontakt zwischen Kulturen und Religionen": ["begegnung-kulturen-religionen"],
}
PROVIDERS = {
    "AWO Mütterzentrum in Büderich": "awo-muetterzentrum",
    "Verein Meerbusch hilft": "meerbusch-hilft",
    "Integrationsrat": "integrationsrat-meerbusch",
    "Stadt Meerbusch": "stadt-meerbusch",
    "Rhein-Kreis Neuss": "rhein-kreis-neuss",
    "Kommunales Integrationszentrum": "kommunales-integrationszentrum",
    "Land Nordrhein-Westfalen": "land-nrw",
    "Wohlfahrtsverbände": "wohlfahrtsverbaende",
    "Vereine": "vereine-meerbusch",
    "Pfarreien": "pfarreien-meerbusch",
    "verschiedene Initiativen": "initiativen-meerbusch",
    "private Personen": "private-meerbusch",
}
SUPPORTERS = {
    "Soroptimist International Club Meerbusch": "soroptimist-meerbusch",
    "Rotary Club Meerbusch": "rotary-meerbusch",
    "Kinder- und Jugendförderplan": "kinder-jugendfoerderplan",
}
HISTORIC_PROVIDERS = {
    "AVP e.V. aus Düsseldorf": "avp-duesseldorf",
    "Regionale Arbeitsstelle (RAA)": "raa-rhein-kreis-neuss",
    "KOMM-IN NRW": "komm-in-nrw",
}
HISTORIC_OFFERS = {"aufsuchende Sozialarbeit des AVP": "aufsuchende-sozialarbeit-avp"}
AUDIENCES = [
    "mothers", "women", "children", "youth", "adults", "seniors",
    "resettlers", "refugees", "newcomers", "families", "volunteers",
]  # fmt: skip
FIELDS_OF_THE_DISTRICT = [
    "cross_cutting", "early_education", "school", "school_to_work", "newcomers"
]  # fmt: skip
HELP_LINES = {
    "notruf-112": ["112"],
    "polizei-110": ["110"],
    "bereitschaftsdienst-116117": ["116 117"],
    "hilfetelefon-frauen": ["116 016"],
    "hilfetelefon-maenner": ["0800 1239900"],
    "weisser-ring": ["116 006"],
    "telefonseelsorge": ["0800 1110111", "0800 1110222", "116 123"],
    "kinder-jugendtelefon": ["116 111"],
    "elterntelefon": ["0800 1110550"],
    "schwangere-in-not": ["0800 4040020"],
    "hilfetelefon-missbrauch": ["0800 2255530"],
    "giftnotruf": ["0228 19240"],
    "mutes": ["030 443509821"],
    "arbeiten-und-leben": ["+49 30 1815-1111"],
    "behoerdennummer-115": ["115"],
}
ONLINE = [
    "mbeon", "make-it-in-germany", "handbook-germany", "vhs-lernportal", "kurssuche-bamf",
    "anerkennung-in-deutschland", "dw-deutsch-lernen",
]  # fmt: skip


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The shipped content as a kiosk reads it."""
    return shipped()


@pytest.mark.parametrize("words", OFFERS)
def test_every_work_that_the_document_names_is_offered(catalog: Catalog, words: str) -> None:
    for identity in OFFERS[words]:
        assert catalog.offers[identity].offered_on(TODAY)


@pytest.mark.parametrize("words", PROVIDERS)
def test_every_body_that_the_document_names_is_a_provider(catalog: Catalog, words: str) -> None:
    assert catalog.providers[PROVIDERS[words]].status is Status.ACTIVE


@pytest.mark.parametrize("words", SUPPORTERS)
def test_every_supporter_is_named_beside_an_offer(catalog: Catalog, words: str) -> None:
    identity = SUPPORTERS[words]
    assert identity in catalog.providers
    assert any(identity in offer.supporters for offer in catalog.offers.values())


@pytest.mark.parametrize("words", HISTORIC_PROVIDERS)
def test_bodies_of_the_past_are_kept_and_offer_nothing(catalog: Catalog, words: str) -> None:
    provider = catalog.providers[HISTORIC_PROVIDERS[words]]
    assert provider.status is Status.HISTORIC
    theirs = [offer for offer in catalog.offers.values() if offer.provider == provider.id]
    assert not any(offer.offered_on(TODAY) for offer in theirs)


@pytest.mark.parametrize("words", HISTORIC_OFFERS)
def test_work_of_the_past_is_kept_and_never_offered(catalog: Catalog, words: str) -> None:
    offer = catalog.offers[HISTORIC_OFFERS[words]]
    assert offer.status is Status.HISTORIC
    assert not offer.offered_on(TODAY)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_group_of_people_finds_something(catalog: Catalog, audience: str) -> None:
    assert any(audience in offer.audience for offer in _offered(catalog))


@pytest.mark.parametrize("ki_field", FIELDS_OF_THE_DISTRICT)
def test_every_field_of_the_district_is_covered(catalog: Catalog, ki_field: str) -> None:
    assert any(offer.ki_field == ki_field for offer in _offered(catalog))


def test_no_offer_asks_for_a_residence_status(catalog: Catalog) -> None:
    assert {offer.eligibility for offer in catalog.offers.values()} == {"any_status"}


@pytest.mark.parametrize("identity", HELP_LINES)
def test_every_help_line_has_its_numbers(catalog: Catalog, identity: str) -> None:
    line = catalog.offers[identity]
    assert line.kind is Kind.HELPLINE
    assert line.offered_on(TODAY)
    assert not line.sample
    assert [contact.phone for contact in line.contacts] == HELP_LINES[identity]


@pytest.mark.parametrize(
    "identity", ["elterntelefon", "arbeiten-und-leben", "hilfetelefon-missbrauch"]
)
def test_hours_that_nobody_knows_for_sure_are_left_out(catalog: Catalog, identity: str) -> None:
    assert not catalog.offers[identity].hours.rule


@pytest.mark.parametrize("identity", ONLINE)
def test_every_online_offer_is_national_and_has_a_link(catalog: Catalog, identity: str) -> None:
    offer = catalog.offers[identity]
    assert offer.area is Area.NATIONAL
    assert offer.url.startswith("https://")
    assert not offer.hours.rule


def test_every_need_has_an_offer(catalog: Catalog) -> None:
    met = {need.partition(".")[0] for offer in _offered(catalog) for need in offer.needs}
    assert met == set(catalog.needs)


def test_every_emergency_has_a_line_that_answers_at_night(catalog: Catalog) -> None:
    always = [offer for offer in _offered(catalog) if offer.hours.rule == "24/7"]
    for sub in catalog.needs["sos"].subs:
        assert any(sub.id in line.needs for line in always), sub.id


def test_the_shipped_content_has_no_errors() -> None:
    problems = read(CONTENT, TODAY).problems
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]


def _offered(catalog: Catalog) -> list[Offer]:
    """What visitors may be shown today."""
    return [offer for offer in catalog.offers.values() if offer.offered_on(TODAY)]
