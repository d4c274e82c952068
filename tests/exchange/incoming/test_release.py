"""A person lets visitors see a draft; whatever still wants a person stops it."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.cli.refusal import REFUSED
from tests.catalog.content_folder import Content, model
from tests.cli.commands import piped
from tests.exchange.incoming.conftest import Run

DRAFT = """\
# von Frau K. ergänzt
id: treff
status: draft   # noch
provider: haus
needs: [german]
last_verified: 2026-11-01
next_review: 2099-05-01
imported: {source: "integreat:dorf", id: "4", on: 2026-11-27, of: 3f1c9a00}
text: {de: {title: Treff, summary: Kommen Sie vorbei.}}
"""
TODAY = date(2026, 11, 27)


@pytest.fixture(autouse=True)
def _draft(content: Content) -> None:
    content.write("imported/treff.yaml", DRAFT)


def test_a_released_draft_is_an_offer_with_its_provenance(content: Content, run: Run) -> None:
    assert "treff" not in content.load().catalog.offers
    assert run("release", "treff") == (0, "Freigegeben: offers/treff.yaml\n", "")
    offer = content.load().catalog.offers["treff"]
    assert offer.offered_on(TODAY)
    assert offer.provenance
    assert offer.provenance.source == "integreat:dorf"
    assert not (content.folder / "imported" / "treff.yaml").exists()


def test_only_the_status_changes(content: Content, run: Run) -> None:
    run("release", "treff")
    released = (content.folder / "offers" / "treff.yaml").read_text("utf-8")
    assert released == DRAFT.replace("draft", "active")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("needs: [german]\n", "", "„Anliegen“ fehlt"),
        ("provider: haus\n", "", "„Anbieter“ fehlt"),
        ("last_verified: 2026-11-01\n", "", "„Zuletzt geprüft“ fehlt"),
        ("provider: haus", "provider: amt", "„amt“ gibt es nicht"),
        ('id: "4", ', 'id: "4", notes: [Welche Zeiten?], ', "bei „notes“: Welche Zeiten?\n"),
        ('imported: {source: "integreat:dorf", id: "4", on: 2026-11-27, of: 3f1c9a00}\n', "",
         "„Herkunft“ fehlt"),
        ("status: draft   # noch", "status: active", "nur Entwürfe"),
        ("id: treff", "id: anders", "passt nicht zum Dateinamen"),
        ("title: Treff", "title: [Treff]", "einzelner Text"),
        ("id: treff\n", "id: treff\nid: treff\n", "zweimal"),
    ],
)  # fmt: skip
def test_what_wants_a_person_is_named_and_stops_the_release(
    old: str, new: str, words: str, content: Content, run: Run
) -> None:
    content.change("imported/treff.yaml", old, new)
    status, said, _ = run("release", "treff")
    assert status == 1
    assert words in said
    assert "„treff“ bleibt ein Entwurf" in said
    assert (content.folder / "imported" / "treff.yaml").read_text() == DRAFT.replace(old, new)
    assert not (content.folder / "offers" / "treff.yaml").exists()


@pytest.mark.parametrize("name", ["fehlt", "../offers/cafe", "../imported/treff", "a" * 300])
def test_a_name_that_is_no_draft_is_refused(name: str, run: Run) -> None:
    status, said, complaint = run("release", name)
    assert (status, said) == (REFUSED, "")
    assert complaint.startswith("kiosk: Einen Entwurf")


def test_another_offer_of_the_name_is_not_overwritten(content: Content, run: Run) -> None:
    content.offer("treff")
    before = (content.folder / "offers" / "treff.yaml").read_bytes()
    status, _, complaint = run("release", "treff")
    assert (status, complaint.count("\n")) == (REFUSED, 1)
    assert "gibt es schon" in complaint
    assert (content.folder / "offers" / "treff.yaml").read_bytes() == before


def test_a_release_that_was_cut_off_is_finished(content: Content, run: Run) -> None:
    run("release", "treff")
    content.write("imported/treff.yaml", DRAFT)
    assert run("release", "treff")[0] == 0
    assert not (content.folder / "imported" / "treff.yaml").exists()


@pytest.mark.exhaustive
def test_an_offer_goes_from_one_house_to_another(tmp_path: Path) -> None:
    ours, theirs = model(tmp_path / "a" / "content"), model(tmp_path / "b" / "content")
    for house in (ours, theirs):
        (house.folder.parent / "kiosk.toml").write_text("", "utf-8")
    theirs.confirm()
    (ours.folder / "offers" / "cafe.yaml").unlink()
    ours.change("centre.yaml", "provider: haus", "provider: club")
    told = piped("export", "hsds", "--to", tmp_path / "daten", folder=theirs.folder.parent)
    assert told.returncode == 0
    came = piped("import", "hsds", tmp_path / "daten", folder=ours.folder.parent)
    assert "2 neu" in came.stdout
    assert "Was diese Daten nicht sagen" in came.stdout
    draft = ours.folder / "imported" / "sprachcafe.yaml"
    assert draft.is_file()
    ours.change("imported/sprachcafe.yaml", "text:\n", "next_review: 2099-01-01\ntext:\n")
    released = piped("release", "sprachcafe", folder=ours.folder.parent)
    assert (released.returncode, released.stderr) == (0, "")
    found = piped("find", "--need", "german.practice", folder=ours.folder.parent)
    assert "Sprachcafé" in found.stdout


def test_a_release_can_be_taken_back(content: Content, run: Run) -> None:
    run("release", "treff")
    run("undo", "--yes")
    assert (content.folder / "imported" / "treff.yaml").read_text("utf-8") == DRAFT
    assert not (content.folder / "offers" / "treff.yaml").exists()
