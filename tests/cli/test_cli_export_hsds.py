"""`kiosk export hsds` writes open data into a folder and says in German what became of it."""

import json
from pathlib import Path

import pytest

from tests.catalog.content_folder import Content
from tests.cli.commands import piped


@pytest.fixture
def folder(content: Content, config: Path) -> Path:
    """A kiosk with content of its own."""
    return config.parent


@pytest.mark.exhaustive
def test_the_data_are_written_and_told(folder: Path) -> None:
    done = piped("export", "hsds", "--to", "out", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 Angebot nach „out“ geschrieben. Neu oder geändert: ")
    assert "Was diese Daten nicht sagen:" in done.stdout
    page = json.loads((folder / "out/hsds/tr/services.json").read_text("utf-8"))
    assert page["total_items"] == 1
    assert (folder / "out/tabular/datapackage.json").exists()


@pytest.mark.exhaustive
def test_a_second_time_nothing_is_written(folder: Path) -> None:
    piped("export", "hsds", "--to", "out", folder=folder)
    before = {file: file.stat().st_mtime_ns for file in (folder / "out").rglob("*")}
    done = piped("export", "hsds", "--to", "out", folder=folder)
    assert "Neu oder geändert: 0 von" in done.stdout
    assert {file: file.stat().st_mtime_ns for file in (folder / "out").rglob("*")} == before


@pytest.mark.exhaustive
def test_only_the_languages_that_were_asked_for_are_written(folder: Path) -> None:
    piped("export", "hsds", "--to", "out", "--language", "Türkisch", folder=folder)
    assert [one.name for one in (folder / "out/hsds").iterdir()] == ["tr"]


def test_a_house_without_a_licence_is_told_how_to_name_one(folder: Path, content: Content) -> None:
    content.change("centre.yaml", "licence: CC-BY-4.0\n", "")
    done = piped("export", "hsds", "--to", "out", folder=folder)
    assert done.stdout.splitlines()[-1].endswith("zum Beispiel: licence: CC-BY-4.0")


@pytest.mark.exhaustive
def test_an_unknown_licence_is_refused_with_those_there_are(folder: Path, content: Content) -> None:
    content.change("centre.yaml", "CC-BY-4.0", "CC-BY")
    done = piped("check", folder=folder)
    assert done.returncode == 1
    assert "CC-BY-4.0" in done.stdout


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("arguments", "objection"),
    [
        (("--to", "kiosk.toml"), "kiosk: „kiosk.toml“ ist kein Ordner."),
        (("--to", "x" * 300), "lässt sich nicht schreiben (der Name ist zu lang)"),
        (("--to", "out", "--language", "xx"), "Die Sprache „xx“ gibt es hier nicht."),
        ((), "Es fehlt: --to."),
    ],
)
def test_what_cannot_be_done_is_refused(
    arguments: tuple[str, ...], objection: str, folder: Path
) -> None:
    done = piped("export", "hsds", *arguments, folder=folder)
    assert done.returncode == 2
    assert objection in done.stderr
    assert "Traceback" not in done.stderr
