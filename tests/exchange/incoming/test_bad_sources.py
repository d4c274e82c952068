"""Whatever is wrong with a source, staff read one German sentence, and nothing is lost."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.exchange.incoming import fetching, import_fault
from tests.catalog.content_folder import Content
from tests.exchange.incoming.conftest import Run, Told
from tests.exchange.incoming.foreign_offers import SERVICE_ID, place, service
from tests.exchange.incoming.foreign_server import ForeignServer


def state(content: Content) -> dict[str, bytes]:
    """Every content file with what it holds."""
    files = [file for file in content.folder.rglob("*") if file.is_file()]
    return {file.name: file.read_bytes() for file in files if not file.name.endswith(".lock")}


@pytest.fixture
def refused(content: Content, run: Run, tmp_path: Path) -> Told:
    """Imports bytes or a place; gives the sentence, after looking that nothing has changed."""
    file = tmp_path / "daten.json"
    file.write_text(json.dumps([service()]), "utf-8")
    run("import", "hsds", file)
    before = state(content)
    assert "sprachtreff.yaml" in before

    def import_it(source: bytes | str | Path, kind: str = "hsds") -> str:
        if isinstance(source, bytes):
            file.write_bytes(source)
            source = file
        names = ("hsds", source) if kind == "hsds" else ("integreat", "dorf", "--from", source)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(fetching, "SILENCE_SECONDS", 0.5)
            status, said, complaint = run("import", *names)
        assert (status, said) == (REFUSED, "")
        assert complaint.count("\n") == 1
        assert complaint.isprintable() or complaint[:-1].isprintable()
        assert state(content) == before
        return complaint

    return import_it


@pytest.mark.parametrize(
    ("content_of_file", "words"),
    [
        (b"", "kein gültiges JSON (Zeile 1)"),
        (b'{"id": 1,\n"name": }', "kein gültiges JSON (Zeile 2)"),
        (b'[{"id": NaN}]', "kein gültiges JSON"),
        (b"[" + b"9" * 50_000 + b"]", "kein gültiges JSON"),
        (b"[" * 100_000, "zu tief verschachtelt"),
        (b'{"a":' * 100_000, "zu tief verschachtelt"),
        (b'[{"id": "\xff"}]', "ab Byte 9 kein UTF-8"),
        ('[{"id": "ä"}]'.encode("utf-16"), "kein UTF-8"),
        (b"PK\x03\x04rest", "gepacktes Archiv"),
        (b"\x1f\x8brest", "gepacktes Archiv"),
        (b"[]", "keine Angebote nach HSDS"),
        (b"7", "keine Angebote nach HSDS"),
        (b'{"services": 7, "id": []}', "keine Angebote nach HSDS"),
        (b'[{"title": "ein Ort"}]', "keine Angebote nach HSDS"),
        (json.dumps([service()] * 5_001).encode(), "mehr als 5000 Angebote"),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(
    content_of_file: bytes, words: str, refused: Told
) -> None:
    assert words in refused(content_of_file)


def test_a_picture_is_named_in_full_and_as_no_json(refused: Told, tmp_path: Path) -> None:
    picture = tmp_path / "bild.png"
    picture.write_bytes(b"\x89PNG\r\n")
    assert "„bild.png“ ist ab Byte 0 kein UTF-8 und damit kein JSON" in refused(picture)


def test_a_file_of_hundreds_of_megabytes_is_not_read(refused: Told, tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert "mehr als 32 MB" in refused(huge)


def test_places_that_cannot_be_read_are_named(refused: Told, tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    assert "nicht vorhanden" in refused(tmp_path / "fehlt.json")
    assert "1 bis 100 Dateien" in refused(tmp_path / "leer")
    assert "gewöhnliche Datei" in refused(Path("/dev/null"))


def test_a_source_without_german_is_refused(refused: Told, tmp_path: Path) -> None:
    (tmp_path / "türkisch").mkdir()
    (tmp_path / "türkisch" / "tr.json").write_text(json.dumps([service()]), "utf-8")
    assert "kein deutscher Text" in refused(tmp_path / "türkisch")


@pytest.mark.parametrize(
    "link",
    [
        "http://www.meerbusch.de/daten",
        "ftp://www.meerbusch.de/daten",
        "file:///etc/passwd",
        "https://",
        "https://[kaputt/",
        "https://a b/",
        "http://127.0.0.1.meerbusch.de/x",
    ],
)
def test_only_encrypted_links_are_followed(link: str, refused: Told) -> None:
    assert "kein Link, dem der Kiosk folgt" in refused(link)


def test_a_server_that_nobody_runs_is_named(refused: Told) -> None:
    for link in ("http://127.0.0.1:9/x", "https://127.0.0.1:9/x"):
        assert "dort nimmt niemand an" in refused(link)


def test_what_servers_do_wrong_is_told(refused: Told, server: ForeignServer) -> None:
    server.answers |= {"/broken": b"[1, 2, 3]", "/html": b"<html>"}
    server.moved |= {"/round": "/round", "/out": "http://localhost:1/", "/open": "http://a.de/"}
    told = {
        path: refused(f"{server.url}{path}")
        for path in ("/none", "/broken", "/html", "/round", "/out", "/open")
    }
    assert "dort nicht vorhanden" in told["/none"]
    assert "abgebrochen" in told["/broken"]
    assert "kein gültiges JSON" in told["/html"]
    assert "im Kreis" in told["/round"]
    assert "nicht verschlüsselt" in told["/out"]
    assert "nicht verschlüsselt" in told["/open"]


def test_an_answer_without_an_end_is_cut_off(server: ForeignServer) -> None:
    server.answers["/drip"] = b"[" * 10_000
    with pytest.raises(import_fault.ImportFaultError) as fault:
        fetching.fetched(f"{server.url}/drip", 0.3)
    assert fault.value.values["reason"] == "ETIMEDOUT"


def test_an_answer_that_is_too_large_is_not_kept(
    server: ForeignServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1_000)
    server.answers["/x"] = b" " * 2_000
    with pytest.raises(import_fault.ImportFaultError, match="too-large"):
        fetching.fetched(f"{server.url}/x")


@pytest.mark.parametrize("places", [b"{}", b"[1]", b'[{"id": 1}]', b'"x"'])
def test_what_is_not_of_integreat_is_refused(places: bytes, refused: Told) -> None:
    assert "keine Orte von Integreat" in refused(places, "integreat")


def test_single_offers_that_are_wrong_cost_no_other(content: Content, run: Run) -> None:
    other = "22222222-2222-4222-8222-222222222222"
    bad = [service(), service(name="Zweimal"), service("7"), {"id": 5}, service(other, name="")]
    file = content.folder.parent / "daten.json"
    file.write_text(json.dumps(bad), "utf-8")
    status, said, _ = run("import", "hsds", file)
    assert status == 1
    assert said.count("keine gültige Kennung oder keinen Namen") == 3
    assert f"„{SERVICE_ID}“ kommt mehrmals vor" in said
    assert [file.name for file in (content.folder / "imported").iterdir()] == ["sprachtreff.yaml"]


def test_fields_of_another_type_count_as_absent(content: Content, run: Run) -> None:
    odd: dict[str, Any] = {name: [{"x": [None, True]}, 7] for name in service()} | {
        "id": SERVICE_ID
    }
    odd |= {"name": "Treff", "status": "active", "phones": {"number": 1}, "schedules": "Mo"}
    file = content.folder.parent / "daten.json"
    file.write_text(json.dumps([odd]), "utf-8")
    assert run("import", "hsds", file)[0] == 0
    strange = place(opening_hours="immer", location={"id": True, "latitude": "x"}, category=5)
    file.write_text(json.dumps([strange, place(5)]), "utf-8")
    assert run("import", "integreat", "dorf", "--from", file)[0] == 0


def test_a_draft_that_nobody_can_read_stops_the_next_import(content: Content, run: Run) -> None:
    content.write("imported/treff.yaml", "id: [")
    file = content.folder.parent / "daten.json"
    file.write_text(json.dumps([service()]), "utf-8")
    assert "„imported/treff.yaml“ lässt sich nicht lesen" in run("import", "hsds", file)[2]
    assert (content.folder / "imported" / "treff.yaml").read_text() == "id: ["


def test_a_wrong_call_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["import"])
    assert end.value.code == REFUSED
    assert "Es fehlt" in capsys.readouterr().err
