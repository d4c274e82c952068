"""Whatever another system tells, a draft is what the checker accepts, and the same each time."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.catalog.checking.trial import trial
from kiosk.catalog.model import Catalog
from kiosk.exchange.incoming.draft_text import DraftWriter, RefusedDraftError, fingerprint
from kiosk.exchange.incoming.hsds_reading import read_hsds
from kiosk.exchange.incoming.import_fault import ImportFaultError
from kiosk.exchange.incoming.incoming_offer import Incoming
from kiosk.exchange.incoming.integreat_reading import read_integreat
from kiosk.exchange.incoming.untrusted_json import parsed
from tests.catalog.content_folder import STAFF, model
from tests.catalog.test_draft_files import TODAY
from tests.exchange.incoming.foreign_offers import day, place, service

SAY = STAFF[0]
WORDS = st.one_of(
    st.text(max_size=40),
    st.text("<p>&;#:'\"-{}[]\n\t\u202e\x00ä", max_size=60),
    st.sampled_from(["", "javascript:x", "02132 1", "10:00", "MO,TU", "2026-12-03", "- x: y #z"]),
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | WORDS
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2),
    max_leaves=4,
)  # fmt: skip
RICH: dict[str, Any] = {
    "phones": [{"number": "02132 916450"}],
    "contacts": [{"email": "a@meerbusch.de", "department": "Büro"}],
    "languages": [{"code": "tr"}],
    "schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "9:00", "closes_at": "12:00"}],
    "cost_options": [{"amount": 0}],
    "attributes": [{"link_type": "need", "taxonomy_term": {"code": "german", "name": "Deutsch"}}],
    "service_at_locations": [{"location": {"latitude": 51.2, "longitude": 6.7, "addresses": [
        {"address_1": "Markt 1", "city": "Meerbusch", "postal_code": "40667"}]}}],
    "organization": {"name": "Amt"},
    "funding": [{"source": "Freundeskreis"}],
    "assured_date": "2026-10-01",
    "required_documents": [{"document": "Ausweis"}],
}  # fmt: skip


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """A house without a fault."""
    return model(tmp_path_factory.mktemp("haus") / "content").load().catalog


def spoilt(record: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    """A record of which some field, somewhere, is something else."""
    found = dict(record)
    for name in data.draw(st.lists(st.sampled_from(sorted(found) or ["x"]), max_size=3)):
        value = found.get(name)
        if isinstance(value, dict) and data.draw(st.booleans()):
            found[name] = spoilt(value, data)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            found[name] = [spoilt(value[0], data), *data.draw(st.lists(ANYTHING, max_size=2))]
        else:
            found[name] = data.draw(ANYTHING)
    return found


def check_drafts(incoming: Incoming, catalog: Catalog) -> None:
    """Each draft is accepted by the checker, and made the same again."""
    writer = DraftWriter(incoming.source, catalog, TODAY, SAY)
    for offer in incoming.offers:
        try:
            draft = writer.draft(offer, "entwurf")
        except RefusedDraftError:
            continue
        assert not trial(draft.text.encode(), "imported/entwurf.yaml", catalog, TODAY).errors
        assert writer.draft(offer, "entwurf").text == draft.text
        assert f"of: '{fingerprint(draft.text)}'" in draft.text


@settings(max_examples=40, deadline=None, suppress_health_check=[*HealthCheck])
@given(data=st.data())
def test_any_service_of_hsds(data: st.DataObject, catalog: Catalog, tmp_path: Path) -> None:
    listed = [spoilt(service(**RICH), data)]
    file = tmp_path / "de.json"
    file.write_text(as_json(listed), "utf-8", "surrogatepass")
    try:
        incoming = read_hsds(str(file), "", {}, no_network, SAY)
    except ImportFaultError:
        return
    check_drafts(incoming, catalog)


@settings(max_examples=40, deadline=None, suppress_health_check=[*HealthCheck])
@given(data=st.data())
def test_any_place_of_integreat(data: st.DataObject, catalog: Catalog, tmp_path: Path) -> None:
    week = [day(("09:00", "12:00"))] * 5 + [day()] * 2
    file = tmp_path / "dorf_de_locations.json"
    file.write_text(as_json([spoilt(place(opening_hours=week), data)]), "utf-8", "surrogatepass")
    try:
        incoming = read_integreat("dorf", str(file), no_network, SAY)
    except ImportFaultError:
        return
    check_drafts(incoming, catalog)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
@example(b"\xef\xbb\xbf[]")
def test_any_bytes_are_json_or_a_fault(content: bytes) -> None:
    with suppress(ImportFaultError):
        parsed(content, "x")


def as_json(value: object) -> str:
    """JSON as other systems write it."""
    return json.dumps(value)


def no_network(link: str) -> bytes:
    """Fetches nothing."""
    raise AssertionError(link)
