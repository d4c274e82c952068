"""`kiosk translate install` and `kiosk translate packages`, as staff see them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main, translate_install
from kiosk.cli.arguments import parser
from kiosk.cli.refusal import RefusalError
from kiosk.translation.engine.engine_process import EngineProcess
from kiosk.translation.engine.package_download import PackageSource
from tests.cli.commands import piped
from tests.translation.index_server import IndexServer, running, sha256
from tests.translation.tiny_packages import HOUSE, Pair, install, package_file

TAG = Pair("de", "en", {"Tag": "day"})


@pytest.fixture
def house(config: Path) -> Path:
    """Settings with a packages folder of their own."""
    config.write_text(f'{config.read_text("utf-8")}[translation]\npackages = "mt"\n', "utf-8")
    return config


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    """An index of the test's own."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with running() as site:
        yield site


def installing(server: IndexServer, house: Path, *wanted: str) -> int:
    """The command with another index than the public one."""
    arguments = parser().parse_args(["translate", "install", *wanted, "--config", str(house)])
    return translate_install.run(arguments, PackageSource(server.index_url))


def test_a_file_is_installed(house: Path, tmp_path: Path) -> None:
    file = package_file(tmp_path, TAG)
    answer = piped("translate", "install", str(file), folder=house.parent)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("Eingerichtet: de → en, Fassung 1.0, in ")
    engine = EngineProcess(house.parent / "mt")
    assert engine.translated(["Tag"], "de", "en") == ["day"]
    engine.close()


def test_what_is_wrong_with_one_file_keeps_no_other_from_being_installed(
    house: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.argosmodel").write_bytes(b"PK but no zip")
    good = package_file(tmp_path, TAG)
    answer = piped("translate", "install", "bad.argosmodel", str(good), folder=house.parent)
    assert answer.returncode == 1
    assert answer.stderr == (
        "kiosk: „bad.argosmodel“ ist beschädigt oder unvollständig. "
        "Laden Sie das Sprachpaket noch einmal herunter.\n"
    )
    assert "Eingerichtet: de → en" in answer.stdout


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("deutsch", "„deutsch“ ist weder eine Datei noch ein Sprachpaar."),
        (300 * "x", f"„{300 * 'x'}“ ist weder eine Datei noch ein Sprachpaar."),
        ("x.argosmodel", "„x.argosmodel“ lässt sich nicht lesen (nicht vorhanden)."),
        (".", "„.“ lässt sich nicht lesen (das ist ein Ordner)."),
    ],
)
def test_what_is_neither_a_file_nor_a_pair_is_told(
    house: Path, capsys: pytest.CaptureFixture[str], wanted: str, words: str
) -> None:
    assert main(["translate", "install", wanted, "--config", str(house)]) == 1
    assert capsys.readouterr().err.startswith(f"kiosk: {words}")


def test_a_packages_folder_that_cannot_be_written_is_named(
    house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (house.parent / "mt").write_text("in the way", "utf-8")
    file = package_file(tmp_path, TAG)
    assert main(["translate", "install", str(file), "--config", str(house)]) == 1
    assert f"„{house.parent / 'mt'}“ lässt sich nicht schreiben" in capsys.readouterr().err


def test_pairs_come_from_the_index(
    server: IndexServer, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for pair in HOUSE[:2]:
        file = package_file(tmp_path, pair)
        server.offer(pair, file, sha256=sha256(file))
    assert installing(server, house, "de-en", "en_tr") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Das Verzeichnis der Sprachpakete wird geladen."
    assert said[1] == "0 % de-en: 0,0 von 0,0 MB"
    assert "Eingerichtet: en → tr, Fassung 1.5" in said[-1]
    engine = EngineProcess(house.parent / "mt")
    assert engine.translated(["Guten Tag"], "de", "tr") == ["Iyi günler"]
    engine.close()


def test_an_interrupted_download_says_that_it_goes_on_and_does(
    server: IndexServer, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.offer(TAG, package_file(tmp_path, TAG))
    server.breaks_off_after = [900, 0, 0]
    assert installing(server, house, "de-en") == 1
    said = capsys.readouterr().err
    assert said.startswith("kiosk: „de-en“ ist nicht ganz angekommen (die Verbindung ist abgebr")
    assert installing(server, house, "de-en") == 0
    assert server.ranges()[-1] == "bytes=900-"


def test_a_wrong_checksum_installs_nothing(
    server: IndexServer, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.offer(TAG, package_file(tmp_path, TAG), sha256="0" * 64)
    assert installing(server, house, "de-en") == 1
    assert "„de-en“ ist nicht so angekommen, wie das Verzeichnis" in capsys.readouterr().err
    assert not (house.parent / "mt" / "de_en").exists()


def test_what_is_there_in_the_newest_version_is_not_fetched_again(
    server: IndexServer, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.offer(TAG, package_file(tmp_path, TAG))
    install(house.parent / "mt", TAG)
    assert installing(server, house, "de-en") == 0
    assert "„de-en“ ist schon eingerichtet, in Fassung 1.0." in capsys.readouterr().out
    assert server.ranges() == []


def test_a_pair_that_is_not_offered_is_answered_with_the_way_over_english(
    server: IndexServer, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for pair in HOUSE[:2]:
        server.offer(pair, package_file(tmp_path, pair))
    assert installing(server, house, "de-tr", "de-ku") == 1
    said = capsys.readouterr().err
    assert "den Weg über Englisch: kiosk translate install de-en en-tr" in said
    assert "Ein Sprachpaket „de-ku“ gibt es im Verzeichnis nicht." in said


def test_without_internet_the_way_over_a_file_is_told(house: Path) -> None:
    arguments = parser().parse_args(["translate", "install", "de-en", "--config", str(house)])
    with pytest.raises(RefusalError, match=r"nicht erreichbar .* nennen Sie seine Datei"):
        translate_install.run(arguments, PackageSource("http://127.0.0.1:9/index.json"))


def test_a_login_page_in_place_of_the_index_is_told(server: IndexServer, house: Path) -> None:
    server.files["/login"] = b"<html>"
    arguments = parser().parse_args(["translate", "install", "de-en", "--config", str(house)])
    with pytest.raises(RefusalError, match="nicht lesbar"):
        translate_install.run(arguments, PackageSource(f"{server.url}/login"))


def test_the_packages_are_listed_with_where_they_lead(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = install(house.parent / "mt", *HOUSE[:2])
    (folder / "broken").mkdir()
    assert main(["translate", "packages", "--config", str(house)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"Sprachpakete in {folder}:",
        "✗ In „broken“ fehlt die Beschreibung (metadata.json). "
        "Laden Sie das Sprachpaket noch einmal herunter.",
        "✓ de → en 1.0",
        "✓ en → tr 1.5",
        "English (en): de → en",
        "Türkçe (tr): de → en → tr",
        "العربية (ar): kein Sprachpaket eingerichtet",
        "Ob es für eine Sprache eines gibt, zeigt sich hier: kiosk translate install en-ar",
    ]


def test_without_packages_the_list_says_how_to_get_some(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", "packages", "--config", str(house)]) == 0
    assert "Keine. Einrichten zum Beispiel mit: kiosk translate install" in capsys.readouterr().out
