"""An offer and its readers in tests: in any language, on a Wednesday morning."""

from datetime import datetime

from kiosk.catalog.choices import Kind, ProviderKind
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Address, Catalog, Centre, Contact, Geo, Offer, Provider
from kiosk.catalog.texts import Text
from kiosk.facts.offer_facts import OfferFacts
from kiosk.facts.reader import Reader
from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings

WEDNESDAY = datetime(2026, 11, 25, 10, 5, tzinfo=BERLIN)
AWO = Provider("awo", "AWO Mütterzentrum", ProviderKind.WELFARE, url="https://awo.example.org")
CATALOG = Catalog(Centre("Haus der Nachbarn", {}), {}, {"awo": AWO}, {})
OFFER = Offer(
    "cafe",
    Kind.OFFER,
    AWO.id,
    {"de": Text("Sprachcafé")},
    ("german",),
    contacts=(Contact(phone="030 23125 042", dial="+493023125042", email="cafe@example.org"),),
    url="https://example.org/cafe",
    address=Address("Königstraße 1", "40667", "Meerbusch"),
    geo=Geo("51.25", "6.69"),
    hours=Hours("We 16:00-18:00"),
)
"""An offer with all by which one can be reached."""


def reader(
    language: str = "de",
    *,
    catalog: Catalog = CATALOG,
    now: datetime = WEDNESDAY,
    base_url: str = "",
) -> Reader:
    """Whoever reads `language`."""
    own, german = (Strings(code, isolate=False) for code in (language, "de"))
    return Reader(catalog, LANGUAGES[language], own, german, now, base_url)


def offer_facts(offer: Offer, language: str = "de") -> OfferFacts:
    """What is said about `offer` in `language`."""
    return OfferFacts(offer, reader(language))
