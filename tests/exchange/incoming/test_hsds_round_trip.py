"""What leaves one kiosk as open data comes into another with every fact that HSDS can say."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.catalog.checking.draft_files import drafts
from kiosk.catalog.choices import Cost, Registration
from kiosk.catalog.model import Catalog, Offer
from kiosk.catalog.texts import Origin, Text
from kiosk.exchange.open_data.data_files import hsds_files
from tests.catalog.content_folder import Content
from tests.catalog.shipped import shipped
from tests.catalog.test_draft_files import TODAY
from tests.exchange.incoming.conftest import Run

UNSAID = {"id", "kind", "status", "provenance", "next_review", "valid_from", "valid_until"}
"""What stays in the house, or is said by the dates alone."""

LANGUAGES = ("de", "en", "tr")


def leave(catalog: Catalog, folder: Path) -> None:
    """Write the open data of a house into a folder."""
    for path, content in hsds_files(catalog, LANGUAGES, "", TODAY):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def arrived(catalog: Catalog, content: Content, run: Run) -> dict[str, Offer]:
    """The drafts by their titles that the open data of a catalogue become elsewhere."""
    folder = content.folder.parent / "data"
    leave(catalog, folder)
    status, said, _ = run("import", "hsds", folder)
    assert (status, "abgelehnt" in said) == (0, True)
    found = drafts(content.folder, content.load().catalog, TODAY).offers
    return {offer.texts["de"].title: offer for offer in found.values()}


def comparable(offer: Offer) -> dict[str, Any]:
    """The facts of an offer by which two are compared."""
    known = {one.name: getattr(offer, one.name) for one in fields(offer)}
    contacts = [(one.role, one.dial, one.email) for one in offer.contacts]
    texts = {
        code: (text.title, text.summary, " ".join(text.description.split()), text.bring)
        for code, text in offer.texts.items()
    }
    words = [" ".join((stop.stop, *stop.lines)) for stop in offer.transit]
    known |= {"contacts": contacts, "texts": texts, "transit": words}
    return {name: value for name, value in known.items() if name not in UNSAID}


@pytest.fixture
def elsewhere(content: Content) -> Content:
    """A house with the same needs and providers, which has no offers and another name."""
    (content.folder / "offers" / "cafe.yaml").unlink()
    content.change("centre.yaml", "provider: haus", "provider: club")
    return content


def test_the_model_offer_comes_back_as_it_was(elsewhere: Content, run: Run) -> None:
    elsewhere.offer()
    elsewhere.confirm()
    catalog = elsewhere.load().catalog
    offer = catalog.offers["cafe"]
    (elsewhere.folder / "offers" / "cafe.yaml").unlink()
    texts = {**offer.texts, "tr": Text("Kahve", origin=Origin.MACHINE)}
    catalog = replace(catalog, offers={"cafe": replace(offer, texts=texts)})
    came = arrived(catalog, elsewhere, run)["Sprachcafé"]
    assert comparable(came) == comparable(replace(offer, geo=came.geo))
    assert came.geo
    assert offer.geo
    assert float(came.geo.lon) == float(offer.geo.lon)
    assert came.texts["en"].source == came.texts["de"].fingerprint


@pytest.mark.exhaustive
def test_every_confirmed_offer_that_we_ship_comes_back(elsewhere: Content, run: Run) -> None:
    catalog = shipped()
    for name in ("needs.yaml", "providers.yaml"):
        shipped_file = Path(__file__).parents[3] / "content" / name
        elsewhere.write(name, shipped_file.read_bytes())
    came = arrived(catalog, elsewhere, run)
    left = [one for one in catalog.offers.values() if not one.sample and one.status == "active"]
    assert len(came) == len(left) > 10
    for offer in left:
        told = comparable(came[offer.texts["de"].title])
        persons = {c: t for c, t in offer.texts.items() if t.origin is not Origin.MACHINE}
        ours = comparable(replace(offer, texts={c: persons[c] for c in LANGUAGES if c in persons}))
        assert {k: v for k, v in told.items() if v != ours[k]} == {}, offer.id


def test_our_own_offers_are_left_alone(content: Content, run: Run) -> None:
    content.confirm()
    leave(content.load().catalog, content.folder.parent / "data")
    _, said, _ = run("import", "hsds", content.folder.parent / "data")
    assert "sind unsere eigenen" in said
    assert "heißt dort anders" not in said
    assert not (content.folder / "imported").exists()


def test_our_own_offers_with_other_names_are_counted(content: Content, run: Run) -> None:
    content.confirm()
    leave(content.load().catalog, content.folder.parent / "data")
    content.change("offers/cafe.yaml", "title: Sprachcafé", "title: Erzählcafé")
    _, said, _ = run("import", "hsds", content.folder.parent / "data")
    assert "1 davon heißt dort anders als hier." in said


def test_a_room_comes_back_and_a_season_is_left_to_a_person(elsewhere: Content, run: Run) -> None:
    elsewhere.offer(
        old="registration: none",
        new="registration: none\nwhere: Raum 2.07\n"
        "seasons: [{from: 06-01, until: 08-31, registration: form, cost: fee}]",
    )
    elsewhere.confirm()
    catalog = elsewhere.load().catalog
    (elsewhere.folder / "offers" / "cafe.yaml").unlink()
    came = arrived(catalog, elsewhere, run)["Sprachcafé"]
    assert came.where == "Raum 2.07"
    assert (came.registration, came.cost) == (Registration.UNKNOWN, Cost.UNKNOWN)
    assert came.provenance
    notes = " ".join(came.provenance.notes)
    assert "1. Juni – 31. August: Bitte mit Formular anmelden" in notes
    assert "1. Juni – 31. August: Es kostet etwas" in notes
