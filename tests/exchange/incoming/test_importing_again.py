"""What is new, changed or gone since the last import is told, and nobody's work is lost."""

import json
import signal
import subprocess
import time

import pytest

from tests.catalog.content_folder import Content
from tests.cli.commands import COMMAND, piped
from tests.exchange.incoming.conftest import Run, Told
from tests.exchange.incoming.foreign_offers import SERVICE_ID, service

OTHER = "22222222-2222-4222-8222-222222222222"
DRAFT = "imported/sprachtreff.yaml"


@pytest.fixture
def bring(content: Content, run: Run) -> Told:
    """Imports these services; gives what staff read."""

    def import_it(*services: object, accept: tuple[str, ...] | None = None) -> str:
        file = content.folder.parent / "daten.json"
        file.write_text(json.dumps(services), "utf-8")
        accepted = () if accept is None else ("--accept", *accept)
        return run("import", "hsds", file, *accepted)[1]

    return import_it


def draft(content: Content, name: str = DRAFT) -> str:
    """What a file says."""
    return (content.folder / name).read_text("utf-8")


def complete(content: Content) -> None:
    """Fill in what only people here know."""
    lacking = "provider: haus\nneeds: [german]\nlast_verified: 2026-11-01\nnext_review: 2099-05-01"
    content.change(DRAFT, "status: draft\n", f"status: draft  # angerufen\n{lacking}\n")


def test_the_same_again_changes_nothing(content: Content, bring: Told) -> None:
    bring(service())
    before = draft(content)
    assert "0 neu" in bring(service())
    assert draft(content) == before


def test_a_draft_that_nobody_touched_is_renewed(content: Content, bring: Told) -> None:
    bring(service())
    said = bring(service(description="Wir treffen uns im Park."))
    assert "1 erneuert" in said
    assert "Wir treffen uns im Park." in draft(content)


def test_somebodys_work_stays_and_the_difference_stands_beside_it(
    content: Content, bring: Told
) -> None:
    bring(service())
    complete(content)
    before = draft(content)
    said = bring(service(description="Wir treffen uns im Park."))
    assert "1 mit Unterschieden" in said
    (row,) = [line for line in said.split("\n") if "Zusammenfassung" in line]
    assert [cell.strip() for cell in row.split("│")] == [
        "Zusammenfassung (de)", "Wir sprechen Deutsch.", "Wir treffen uns im Park.",
    ]  # fmt: skip
    assert draft(content) == before


def test_what_a_person_accepts_is_changed_at_its_place_alone(content: Content, bring: Told) -> None:
    bring(service())
    complete(content)
    before = draft(content).split("\n")
    changed = service(description="Wir treffen uns im Park.")
    assert "1 übernommen" in bring(changed, accept=("sprachtreff",))
    after = draft(content).split("\n")
    differing = [old for old, new in zip(before, after, strict=True) if old != new]
    assert [line.split(":")[0].strip() for line in differing] == ["summary", "of"]
    assert "1 unverändert" in bring(changed)


def test_an_offer_that_is_not_named_stays(content: Content, bring: Told) -> None:
    bring(service())
    complete(content)
    before = draft(content)
    assert "1 mit Unterschieden" in bring(service(name="Neu"), accept=("anderes",))
    assert draft(content) == before


def test_a_released_offer_is_known_again(content: Content, bring: Told, run: Run) -> None:
    bring(service())
    complete(content)
    assert run("release", "sprachtreff")[0] == 0
    assert "1 unverändert" in bring(service())
    assert "1 mit Unterschieden" in bring(service(url="https://www.meerbusch.de/"))
    bring(service(url="https://www.meerbusch.de/"), accept=())
    assert "url: https://www.meerbusch.de/" in draft(content, "offers/sprachtreff.yaml")
    assert not (content.folder / "imported" / "sprachtreff.yaml").exists()


def test_what_the_check_refuses_is_not_accepted(content: Content, bring: Told, run: Run) -> None:
    bring(service())
    complete(content)
    run("release", "sprachtreff")
    content.change("offers/sprachtreff.yaml", "provider: haus", "provider: niemand")
    before = draft(content, "offers/sprachtreff.yaml")
    assert "1 abgelehnt" in bring(service(name="Neu"), accept=())
    assert draft(content, "offers/sprachtreff.yaml") == before


def test_what_is_gone_is_told_and_stays(content: Content, bring: Told) -> None:
    bring(service(), service(OTHER, name="Zweiter"))
    said = bring(service())
    assert "imported/zweiter.yaml · Zweiter" in said.partition("Dort gibt es das nicht mehr")[2]
    assert (content.folder / "imported" / "zweiter.yaml").exists()


def test_a_draft_that_nobody_wants_is_never_asked_about_again(
    content: Content, bring: Told, run: Run
) -> None:
    bring(service())
    content.change(DRAFT, "status: draft", "status: historic")
    before = draft(content)
    assert "1 unverändert" in bring(service(description="Wir treffen uns im Park."), accept=())
    assert draft(content) == before
    assert "sprachtreff" not in run("check")[1]
    status, said, _ = run("release", "sprachtreff")
    assert (status, "wollte niemand" in said) == (1, True)


def test_two_offers_of_one_name_have_files_of_their_own(content: Content, bring: Told) -> None:
    bring(service(), service(OTHER), service(name="Cafe", id=SERVICE_ID.replace("1", "3")))
    names = {file.name for file in (content.folder / "imported").iterdir()}
    assert names == {"sprachtreff.yaml", "sprachtreff-2.yaml", "cafe-2.yaml"}


@pytest.mark.exhaustive
def test_a_killed_import_leaves_whole_files_and_goes_on(content: Content, run: Run) -> None:
    house = content.folder.parent
    (house / "kiosk.toml").write_text("", "utf-8")
    many = [service(f"{n:08}-1111-4111-8111-111111111111", name=f"Nr {n}") for n in range(150)]
    (house / "daten.json").write_text(json.dumps(many), "utf-8")
    process = subprocess.Popen([*COMMAND, "import", "hsds", "daten.json"], cwd=house)
    while not [*(content.folder / "imported").glob("*.yaml")] and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    files = [*(content.folder / "imported").glob("*.yaml")]
    assert all(file.read_text("utf-8").rstrip().endswith("'") for file in files)
    answer = piped("import", "hsds", "daten.json", folder=house)
    assert f"{150 - len(files)} neu" in answer.stdout
    assert f"{len(files)} unverändert" in answer.stdout
    assert len([*(content.folder / "imported").glob("*.yaml")]) == 150


def test_what_a_place_says_for_an_offer_is_no_difference(
    content: Content, bring: Told, run: Run
) -> None:
    bring(service(phones=[{"number": "02132 916450"}]))
    complete(content)
    run("release", "sprachtreff")
    released = "offers/sprachtreff.yaml"
    (own,) = [line for line in draft(content, released).splitlines() if "contacts:" in line]
    content.change(released, f"{own}\n", "at: hall\n")
    content.write(
        "places.yaml", f"places:\n- {{id: hall, name: H, address: {{place: H, city: M}}, {own}}}"
    )
    assert "1 unverändert" in bring(service(phones=[{"number": "02132 916450"}]))
    said = bring(service(phones=[{"number": "02132 9999"}]), accept=())
    assert "Das gilt bisher über den Ort oder den Anbieter" in said
    assert "02132 9999" in draft(content, released)
    assert "02132 9999" not in draft(content, "places.yaml")
