"""What leaves the house as open data, what stays, and what it says in each language."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from kiosk.catalog.choices import Status
from kiosk.catalog.hours.availability import Hours
from kiosk.catalog.licence import Licence
from kiosk.catalog.model import Offer
from kiosk.catalog.texts import Origin, Text
from kiosk.exchange.open_data.data_files import data_files, hsds_files
from tests.catalog.shipped import shipped
from tests.exchange.opened_data import (
    TODAY,
    entities,
    licensed,
    opened,
    opened_offers,
    resources,
    rows,
)
from tests.exchange.subscriptions import BASE, CAFE, at, catalog
from tests.facts.invented import betrayed, samples
from tests.slip.payloads import HOSTILE

TRANSLATED = replace(
    CAFE,
    texts={"de": Text("Sprachcafé"), "tr": Text("Dil kafesi", origin=Origin.MACHINE)},
)


def service(offer: Offer, language: str = "de") -> dict[str, object]:
    """The one offer as a service."""
    (found,) = entities(opened_offers(offer, languages=(language,)), "services", language)
    assert isinstance(found, dict)
    return found


def ids(value: object) -> set[str]:
    """Every id in a document."""
    if isinstance(value, list):
        return set().union(*map(ids, value))
    if isinstance(value, dict):
        return {value.get("id", "")}.union(*map(ids, value.values()))
    return set()


def test_the_ids_are_the_same_in_every_language_and_at_every_export() -> None:
    texts = {"de": Text("Café"), "tr": Text("Kahve")}
    german, turkish = (service(replace(CAFE, texts=texts), code) for code in ("de", "tr"))
    assert ids(german) == ids(turkish)
    files = opened(shipped(), ("de", "ar"))
    for page in ("services", "organizations", "taxonomies", "taxonomy_terms"):
        first, second = (entities(files, page, code) for code in ("de", "ar"))
        assert [one["id"] for one in first] == [one["id"] for one in second]
    assert service(CAFE)["id"] == "eb3181ea-48db-5896-809a-b8e2cf225005"


def test_two_houses_never_give_the_same_id() -> None:
    other = replace(catalog(CAFE), centre=replace(catalog().centre, provider="caritas"))
    (theirs,) = entities(opened(other), "services")
    assert not ids(theirs) & ids(service(CAFE))


def test_exporting_twice_gives_the_same_bytes() -> None:
    assert opened(shipped(), ("de", "ti")) == opened(shipped(), ("de", "ti"))


def test_no_sample_leaves_the_house() -> None:
    files = opened(shipped(), ("de",), "https://haus.test")
    said = "".join(b"".join(files.values()).decode().split())
    names = {one["name"] for one in entities(files, "services")}
    assert samples()
    for offer in samples().values():
        assert not betrayed(offer, said)
        assert offer.texts["de"].title not in names


def test_what_was_there_once_does_not_leave() -> None:
    assert entities(opened_offers(replace(CAFE, status=Status.HISTORIC)), "services") == []


def test_a_discreet_offer_leaves_for_it_is_public() -> None:
    assert service(replace(CAFE, needs=("sos",)))["name"] == "Sprachcafé"


def test_a_machine_s_text_says_so_to_people_and_to_programs() -> None:
    found = service(TRANSLATED, "tr")
    assert found["alert"] == "Makine çevirisi"
    assert _origins(found) == [("machine", "tr")]
    assert "alert" not in service(CAFE)
    assert _origins(service(CAFE)) == [("person", "de")]


def test_a_text_in_another_language_tells_which() -> None:
    assert _origins(service(CAFE, "ar")) == [("person", "de")]
    assert "Deutsch" in str(service(CAFE, "ar")["alert"])


def _origins(found: dict[str, object]) -> list[tuple[str, str]]:
    attributes = found["attributes"]
    assert isinstance(attributes, list)
    return [
        (one["taxonomy_term"]["code"], one["value"])
        for one in attributes
        if one["link_type"] == "text_origin"
    ]


def test_a_translated_service_keeps_the_name_on_the_sign() -> None:
    assert service(TRANSLATED, "tr")["alternate_name"] == "Sprachcafé"
    assert "alternate_name" not in service(TRANSLATED, "de")


def test_by_appointment_no_time_is_told_at_which_nobody_can_just_come() -> None:
    offer = replace(CAFE, hours=Hours("We 16:00-18:00", (), True))
    (only,) = entities(opened_offers(offer), "services")[0]["schedules"]
    assert only["attending_type"] == "Nach Vereinbarung"
    assert only["notes"] == "opening_hours: We 16:00-18:00"
    assert not {"opens_at", "byday", "dtstart"} & only.keys()


def test_a_door_that_is_never_shut_is_one_rule() -> None:
    _, rule = entities(opened_offers(at("24/7")), "services")[0]["schedules"]
    assert (rule["byday"], rule["opens_at"]) == ("MO,TU,WE,TH,FR,SA,SU", "00:00Z")


def test_a_number_is_dialled_from_everywhere() -> None:
    (phone,) = entities(opened_offers(CAFE), "services")[0]["phones"]
    assert phone["number"] == "+493023125042"


def test_a_site_has_no_open_data_without_a_licence() -> None:
    none = licensed(catalog(CAFE), Licence.NONE)
    assert list(data_files(none, ["de"], BASE, TODAY)) == []


@pytest.mark.parametrize("licence", [one for one in Licence if one])
def test_the_licence_stands_beside_the_data(licence: Licence) -> None:
    files = dict(data_files(licensed(catalog(CAFE), licence), ["de"], BASE, TODAY))
    assert all(path.startswith("data/") for path in files)
    assert licence.called in files["data/README.txt"].decode()
    package = json.loads(files["data/tabular/datapackage.json"])
    assert package["licenses"] == [
        {"name": licence.value, "title": licence.called, "path": licence.url}
    ]


def test_data_without_a_licence_say_to_ask_first() -> None:
    files = opened(licensed(catalog(CAFE), Licence.NONE))
    assert "bevor Sie die Daten weitergeben" in files["README.txt"].decode()
    assert "licenses" not in json.loads(files["tabular/datapackage.json"])


def test_every_reference_between_the_tables_has_its_row() -> None:
    confirmed = {id: replace(one, sample=False) for id, one in shipped().offers.items()}
    files = opened(replace(shipped(), offers=confirmed))
    tables = {
        one["name"]: rows(files, one["path"].removesuffix(".csv")) for one in resources(files)
    }
    assert len(tables) > 15
    for resource in resources(files):
        own = tables[resource["name"]]
        assert len({row["id"] for row in own}) == len(own)
        for key in resource["schema"].get("foreignKeys", ()):
            target = tables[key["reference"]["resource"] or resource["name"]]
            known = {row["id"] for row in target} | {""}
            assert {row[key["fields"]] for row in own} <= known


def test_every_attribute_leads_to_something() -> None:
    files = opened(shipped())
    linked = {row["link_id"] for row in rows(files, "attributes")}
    assert linked <= {
        row["id"] for name in ("services", "organizations") for row in rows(files, name)
    }


def test_the_tables_say_what_the_services_say() -> None:
    files = opened(shipped())
    told = {row["id"]: row["description"] for row in rows(files, "services")}
    assert told == {one["id"]: one["description"] for one in entities(files, "services")}


@given(HOSTILE, HOSTILE)
@settings(max_examples=40, deadline=None)
def test_whatever_is_written_stays_text(title: str, words: str) -> None:
    offer = replace(CAFE, texts={"de": Text(f"x{title}", f'",\r\n{words}')})
    files = opened_offers(offer)
    (found,), (row,) = entities(files, "services"), rows(files, "services")
    assert found["name"] == row["name"] == f"x{title}".encode("utf-8", "replace").decode()
    said = f'",\r\n{words}'.encode("utf-8", "replace").decode()
    assert found["description"] == row["description"] == said


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1"])
def test_no_spreadsheet_takes_words_for_a_formula(title: str) -> None:
    files = opened_offers(replace(CAFE, texts={"de": Text(title)}))
    assert rows(files, "services")[0]["name"] == f"'{title}"
    assert rows(files, "phones")[0]["number"] == "+493023125042"
    assert entities(files, "services")[0]["name"] == title


def test_the_languages_are_written_one_after_the_other() -> None:
    paths = [path for path, _ in hsds_files(catalog(CAFE), ["tr", "ar"], BASE, TODAY)]
    folders = [path.split("/")[1] for path in paths if path.startswith("hsds/")]
    assert folders == sorted(folders, reverse=True)
    assert set(folders) == {"tr", "ar"}
