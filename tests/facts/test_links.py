"""Where an offer leads is said in one place, and nothing but plain addresses are links."""

from dataclasses import replace

import pytest

from kiosk.catalog.model import Catalog, Centre, Geo, Need
from kiosk.catalog.texts import Text
from kiosk.facts.links import (
    DetailsLink,
    Links,
    details_links,
    links,
    need_path,
    offer_path,
    short_name,
)
from tests.facts.readers import CATALOG, OFFER, reader

SPRACHCAFE = "xvjajw"
"""What printed codes say."""


def test_an_offer_leads_to_its_page_its_provider_its_place_and_its_phone() -> None:
    assert links(OFFER, reader()) == Links(
        details="https://example.org/cafe",
        provider="https://awo.example.org",
        route="geo:51.25,6.69",
        phone="tel:+493023125042",
    )


def test_an_offer_without_addresses_leads_nowhere() -> None:
    bare = replace(OFFER, provider="nobody", contacts=(), url="", geo=None, address=None)
    assert links(bare, reader()) == Links()


def test_a_published_page_comes_first_and_ends_in_a_slash() -> None:
    here = reader("sr-Latn", base_url="https://kiosk.example.org/")
    assert links(OFFER, here).details == "https://kiosk.example.org/sr-Latn/cafe/"
    assert links(OFFER, here).short == f"https://kiosk.example.org/k/sr-Latn/{short_name('cafe')}/"


def test_the_address_of_a_discreet_page_does_not_tell_what_it_is() -> None:
    need = Need("violence", {"de": Text("Gewalt")}, "", "", discreet=True)
    catalog = replace(CATALOG, needs={"violence": need})
    shelter = replace(OFFER, id="frauenhaus", needs=("violence",))
    assert offer_path(OFFER, "ar", catalog) == "ar/cafe/"
    assert offer_path(shelter, "ar", catalog) == f"ar/-/{short_name('frauenhaus')}/"
    assert "violence" not in need_path("violence", "ar", catalog)


def test_a_short_name_is_short_and_stays_what_it_was() -> None:
    assert short_name("sprachcafe") == SPRACHCAFE
    ids = [f"offer-{number}" for number in range(1000)]
    assert len({short_name(id) for id in ids}) == len(ids)


@pytest.mark.parametrize(
    "url",
    ["", "javascript:alert(1)", "tel:+49", "https://a b", "https://a\r\nx", "ftp://a.example"],
)
def test_what_is_no_web_address_is_no_link(url: str) -> None:
    assert links(replace(OFFER, url=url), reader()).details == ""


@pytest.mark.parametrize(
    ("lat", "lon"), [("91", "6"), ("51", "181"), ("51,2", "6"), ("", ""), ("1\n", "2"), ("٥١", "٦")]
)
def test_a_point_that_is_not_on_earth_is_not_a_route(lat: str, lon: str) -> None:
    assert links(replace(OFFER, geo=Geo(lat, lon)), reader()).route == ""


def test_staff_see_every_target_and_which_is_not_safe() -> None:
    offers = {
        "a": replace(OFFER, id="a", url="https://example.org"),
        "b": replace(OFFER, id="b", url="http://example.org"),
        "c": replace(OFFER, id="c", url=""),
    }
    found = list(details_links(Catalog(Centre("AWO", {}), {}, {}, offers), "de", ""))
    assert found == [
        DetailsLink("a", "https://example.org"),
        DetailsLink("b", "http://example.org"),
        DetailsLink("c", ""),
    ]
    assert [link.safe for link in found] == [True, False, True]
