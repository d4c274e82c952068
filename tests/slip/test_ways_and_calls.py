"""A phone is told the way and the number as plain addresses that it opens itself."""

from dataclasses import replace

import pytest
from hypothesis import given

from kiosk.catalog.model import Address, Contact, Geo
from kiosk.slip.codes.payload import call, route
from tests.slip.payloads import HOSTILE, OFFER


def test_a_call_is_to_the_first_number() -> None:
    assert call(OFFER) == "tel:+493023125042"
    assert call(replace(OFFER, contacts=(Contact(phone="112", dial="112"),))) == "tel:112"
    assert call(replace(OFFER, contacts=())) == ""


def test_a_route_names_its_point() -> None:
    assert route(OFFER) == "geo:51.250,6.70?q=51.250,6.70(Muetterzentrum)"


def test_a_route_without_a_place_carries_the_title() -> None:
    offer = replace(OFFER, address=None)
    assert route(offer) == "geo:51.250,6.70?q=51.250,6.70(Sprachcafe%20fuer%20Muetter)"


def test_a_tight_route_drops_its_name() -> None:
    assert route(OFFER, limit=20) == "geo:51.250,6.70"


def test_without_a_point_the_way_is_a_search_for_the_address() -> None:
    assert route(replace(OFFER, geo=None)) == (
        "https://www.openstreetmap.org/search?query=K%C3%B6nigstra%C3%9Fe+1%2C+40667+Meerbusch"
    )


def test_without_a_street_there_is_no_way() -> None:
    assert route(replace(OFFER, geo=None, address=Address("", "", "", "Mütterzentrum"))) == ""
    assert route(replace(OFFER, geo=None, address=None)) == ""


@pytest.mark.parametrize(
    ("lat", "lon"), [("91", "6"), ("51", "181"), ("51,2", "6"), ("", ""), ("1\n", "2"), ("٥١", "٦")]
)
def test_a_point_that_is_not_on_earth_is_not_a_route(lat: str, lon: str) -> None:
    assert route(replace(OFFER, geo=Geo(lat, lon), address=None)) == ""


@given(HOSTILE)
def test_a_route_is_always_a_plain_uri(place: str) -> None:
    offer = replace(OFFER, address=Address(place, place, place, place))
    for target in (route(offer), route(replace(offer, geo=None))):
        assert target.isascii()
        assert target.isprintable()
        assert " " not in target
