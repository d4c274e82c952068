"""What leaves obeys the official schemas of HSDS 3.0 to the letter; what is broken does not."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from kiosk.catalog.model import Catalog, Offer
from kiosk.exchange.open_data.tables import FILES, TABLES
from kiosk.language.languages import LANGUAGES
from tests.catalog.random_offers import OFFERS
from tests.catalog.shipped import shipped
from tests.exchange.hsds_schemas import example, faults, needs_schemas, schema
from tests.exchange.opened_data import entities, opened, opened_offers, resources, rows
from tests.exchange.subscriptions import CAFE
from tests.slip.payloads import HOSTILE

pytestmark = needs_schemas

PAGES = {
    "services": "service",
    "organizations": "organization",
    "taxonomies": "taxonomy",
    "taxonomy_terms": "taxonomy_term",
}
EXAMPLES = {
    "service_full": "service",
    "organization_full": "organization",
    "service_at_location_full": "service_at_location",
    "location": "location",
    "taxonomy": "taxonomy",
    "taxonomy_term": "taxonomy_term",
    "service_list": "service",
    "organization_list": "organization",
    "service_at_location_list": "service_at_location",
    "taxonomy_list": "taxonomy",
    "taxonomy_term_list": "taxonomy_term",
}


def confirmed() -> Catalog:
    """The shipped content as if all of it had been confirmed, so that all of it leaves."""
    offers = {id: replace(offer, sample=False) for id, offer in shipped().offers.items()}
    return replace(shipped(), offers=offers)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_official_examples_are_valid_here(name: str) -> None:
    found = example(name)
    for one in found.get("contents", [found]):
        assert not list(faults(EXAMPLES[name], one))


BREAKAGES: dict[str, tuple[str, Callable[[Any], object]]] = {
    "a missing field": ("service", lambda one: one.pop("name")),
    "a missing field deep inside": ("service", lambda one: one["phones"][0].pop("number")),
    "a wrong type": ("service", lambda one: one.update(name=7)),
    "a number as a word": ("service", lambda one: one.update(minimum_age="twelve")),
    "a word that is none of the list": ("service", lambda one: one.update(status="open")),
    "a weekday that is none": ("service", lambda one: one["schedules"][0].update(wkst="MI")),
    "no UUID": ("service", lambda one: one.update(id="sprachcafe")),
    "no web address": ("service", lambda one: one.update(url="at the town hall")),
    "no mail address": ("service", lambda one: one.update(email="nobody")),
    "an unknown field": ("service", lambda one: one.update(colour="red")),
    "an unknown field deep inside": ("service", lambda one: one["languages"][0].update(x="y")),
    "an organization without words": ("organization", lambda one: one.pop("description")),
}


@pytest.mark.parametrize("kind", BREAKAGES)
def test_a_broken_copy_is_found(kind: str) -> None:
    name, broken = BREAKAGES[kind]
    one = copy.deepcopy(example(f"{name}_full"))
    broken(one)
    assert list(faults(name, one))


def wrong(files: dict[str, bytes], language: str) -> Iterator[str]:
    """What is wrong with all that leaves in one language."""
    for page, kind in PAGES.items():
        for one in entities(files, page, language):
            yield from faults(kind, one)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_the_shipped_content_is_valid(language: str) -> None:
    files = opened(confirmed(), (language,))
    assert len(entities(files, "services", language)) > 60
    assert not list(wrong(files, language))


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_content_is_valid_in_every_language(language: str) -> None:
    assert not list(wrong(opened(confirmed(), (language,)), language))


@given(OFFERS)
@settings(max_examples=20, deadline=None)
def test_whatever_offers_there_are_they_are_valid(offers: list[Offer]) -> None:
    files = opened_offers(*(replace(offer, sample=False) for offer in offers))
    assert not list(wrong(files, "de"))


@given(HOSTILE)
@settings(max_examples=20, deadline=None)
def test_whatever_address_a_page_has_it_is_valid_or_left_out(end: str) -> None:
    offer = replace(CAFE, url=f"https://müller.example/{end}")
    files = opened(_house(offer), ("de",), "")
    assert not list(wrong(files, "de"))


def test_a_page_with_umlauts_is_given_in_ascii() -> None:
    offer = replace(CAFE, url="https://müller.example/café?a=ü")
    (found,) = entities(opened(_house(offer), ("de",), ""), "services")
    assert found["url"] == "https://xn--mller-kva.example/caf%C3%A9?a=%C3%BC"


def _house(offer: Offer) -> Catalog:
    from tests.exchange.subscriptions import catalog

    return catalog(offer)


def test_the_tables_have_the_official_names_columns_and_types() -> None:
    for resource in resources(opened(confirmed())):
        official = schema(resource["name"])
        assert resource["path"] == official["path"] == FILES[resource["name"]]
        for field in resource["schema"]["fields"]:
            told = official["properties"][field["name"]]
            assert field["type"] == told.get("datapackage_type", told["type"])
            if "format" in told:
                assert field["format"] == told["format"]


def test_the_tables_have_every_column_that_is_demanded() -> None:
    for table, columns in TABLES.items():
        official = schema(table)
        assert {*official["required"], *official.get("tabular_required", [])} <= columns.keys()


def test_each_row_of_the_tables_is_valid() -> None:
    files = opened(confirmed())
    for resource in resources(files):
        table = resource["name"]
        demanded = {*schema(table)["required"], *schema(table).get("tabular_required", [])}
        for row in rows(files, resource["path"].removesuffix(".csv")):
            typed = {name: _typed(value, TABLES[table][name]) for name, value in row.items()}
            told = {name: value for name, value in typed.items() if value or name in demanded}
            assert not list(faults(table, told))


def _typed(value: str, kind: str) -> str | float:
    return float(value) if kind == "number" and value else value
