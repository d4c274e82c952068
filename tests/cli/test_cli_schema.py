"""`kiosk schema` writes what editors know, and says what it did."""

from pathlib import Path

import pytest

from tests.catalog.content_folder import model
from tests.cli.commands import piped


def house(folder: Path) -> Path:
    """A kiosk with the model content."""
    (folder / "kiosk.toml").write_text('[kiosk]\ncontent = "content"\n', "utf-8")
    return model(folder / "content").folder


@pytest.mark.exhaustive
def test_the_schemas_are_written_once(tmp_path: Path) -> None:
    content = house(tmp_path)
    first, second = (piped("schema", folder=tmp_path) for _ in range(2))
    assert ".schema/offer.json\n" in first.stdout
    assert "Dateien geschrieben" in first.stdout
    assert (content / ".schema" / "needs.json").is_file()
    assert second.stdout.startswith("Alles ist aktuell")


@pytest.mark.exhaustive
def test_every_file_names_its_schema_afterwards_and_keeps_its_other_bytes(tmp_path: Path) -> None:
    content = house(tmp_path)
    before = {file: file.read_bytes() for file in content.rglob("*.yaml")}
    piped("schema", folder=tmp_path)
    for file, whole in before.items():
        first, _, rest = file.read_bytes().partition(b"\n")
        assert first.startswith(b"# yaml-language-server: $schema=")
        assert rest == whole


@pytest.mark.exhaustive
def test_a_new_need_is_known_at_once_and_forgotten_when_it_is_taken_back(tmp_path: Path) -> None:
    content = house(tmp_path)
    piped("schema", folder=tmp_path)
    schema = content / ".schema" / "offer.json"
    before = schema.read_text("utf-8")
    made = piped("new", "need", "--yes", "--title", "Arbeit", "--pictogram", "german",
                 folder=tmp_path)  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert '"arbeit"' in schema.read_text("utf-8")
    undone = piped("undo", "--yes", folder=tmp_path)
    assert undone.returncode == 0, undone.stderr
    assert schema.read_text("utf-8") == before


@pytest.mark.exhaustive
def test_a_new_offer_names_its_schema(tmp_path: Path) -> None:
    content = house(tmp_path)
    made = piped("new", "offer", "--yes", "--title", "Treff", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    text = (content / "offers" / "treff.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../.schema/offer.json\n")


def test_they_are_written_elsewhere_when_asked(tmp_path: Path) -> None:
    content = house(tmp_path)
    done = piped("schema", "--to", "anderswo", folder=tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "anderswo" / "offer.json").is_file()
    assert not (content / ".schema").exists()


@pytest.mark.exhaustive
def test_nothing_is_written_while_the_needs_are_broken(tmp_path: Path) -> None:
    content = house(tmp_path)
    (content / "needs.yaml").write_text("needs: [", "utf-8")
    done = piped("schema", folder=tmp_path)
    assert done.returncode == 1
    assert "content/needs.yaml:" in done.stdout
    assert "Beheben Sie zuerst" in done.stdout
    assert not (content / ".schema").exists()


@pytest.mark.exhaustive
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    house(tmp_path)
    (tmp_path / "datei").write_text("", "utf-8")
    done = piped("schema", "--to", "datei", folder=tmp_path)
    assert done.returncode == 2
    assert "„datei“ lässt sich nicht schreiben" in done.stderr
