"""What is open in the house is what the house's own provider offers, however it is spelled."""

from dataclasses import replace
from datetime import datetime

from kiosk.catalog.choices import Kind
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog, Centre, Offer
from kiosk.catalog.texts import Text
from kiosk.facts.in_the_house import open_in_the_house
from tests.facts.readers import AWO, WEDNESDAY, reader

CAFE = Offer(
    "cafe", Kind.OFFER, "awo", {"de": Text("Sprachcafé")}, (), hours=Hours("We 10:00-12:00")
)
HOUSE = Centre("Mütterzentrum der AWO in Büderich", {}, provider="awo")
NIGHT = datetime(2026, 11, 25, 23, 0, tzinfo=BERLIN)


def titles(centre: Centre = HOUSE, offer: Offer = CAFE, now: datetime = WEDNESDAY) -> list[str]:
    """What a visitor sees of a house with one offer."""
    catalog = Catalog(centre, {}, {"awo": AWO}, {offer.id: offer})
    return [facts.title for facts in open_in_the_house(reader(catalog=catalog, now=now))]


def test_the_house_is_known_by_its_provider_and_not_by_its_name() -> None:
    assert titles() == ["Sprachcafé"]


def test_without_a_provider_nothing_is_said_to_be_in_the_house() -> None:
    assert titles(Centre(AWO.name, {})) == []


def test_what_others_offer_is_not_in_the_house() -> None:
    assert titles(offer=replace(CAFE, provider="club")) == []


def test_what_is_closed_or_over_is_not_open_in_the_house() -> None:
    assert titles(now=NIGHT) == []
    assert titles(offer=replace(CAFE, valid_until=WEDNESDAY.date().replace(day=24))) == []
