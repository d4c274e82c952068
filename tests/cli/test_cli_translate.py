"""`kiosk translate` fills what is missing, tells what waits, and never stands in another's way."""

import resource
import subprocess
from pathlib import Path

import pytest

from kiosk import storage
from kiosk.catalog.texts import Origin, Text
from kiosk.catalog.translation_memory import Latest, MemoryRow, changing, latest, put, stored
from tests.catalog.content_folder import Content
from tests.cli.commands import COMMAND, PATIENCE_SECONDS, Terminal, piped
from tests.translation.tiny_packages import EN_TR, HOUSE, Pair, install

TEXTS = 8


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A packages folder with de→en→tr and de→en→ar; tests only read it."""
    return install(tmp_path_factory.mktemp("packages"), *HOUSE)


@pytest.fixture
def folder(content: Content, config: Path, packages: Path) -> Path:
    """A kiosk with Turkish, Arabic and Kurdish, and packages for the first two."""
    languages = '["de", "tr", "ar", "ku"]'
    config.write_text(
        f'[kiosk]\nlanguages = {languages}\n[translation]\npackages = "{packages}"\n', "utf-8"
    )
    return content.folder.parent


def memory(folder: Path) -> Latest:
    """The rows as they are in the file."""
    return latest(stored(folder / "content" / "translations.json"))


@pytest.mark.exhaustive
def test_what_is_missing_is_translated_over_english(folder: Path) -> None:
    done = piped("translate", "--language", "tr", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == f"Türkisch (tr): {TEXTS} fehlen"
    assert done.stdout.splitlines()[-1] == f"{TEXTS} Texte übersetzt."
    row = memory(folder)["needs/german", "tr"]
    assert row.by.startswith("argostranslate ")
    assert row.by.endswith(", de_en 1.0, en_tr 1.5")
    assert row.text.origin is Origin.MACHINE
    assert len(memory(folder)) == TEXTS


@pytest.mark.exhaustive
def test_a_second_run_has_nothing_to_do(folder: Path) -> None:
    piped("translate", "--language", "tr", folder=folder)
    before = (folder / "content" / "translations.json").read_bytes()
    done = piped("translate", "--language", "tr", folder=folder)
    assert done.stdout.splitlines() == ["Türkisch (tr): 1 wartet auf Durchsicht"]
    assert (folder / "content" / "translations.json").read_bytes() == before


def test_a_dry_run_lists_and_writes_nothing(folder: Path) -> None:
    done = piped("translate", "--dry-run", folder=folder)
    assert done.returncode == 0
    assert "tr fehlen: centre needs/sos needs/german" in done.stdout
    assert not (folder / "content" / "translations.json").exists()


def test_a_language_without_a_model_is_left_to_people(folder: Path) -> None:
    lines = piped("translate", "--dry-run", folder=folder).stdout.splitlines()
    at = lines.index(f"Kurdisch (ku): {TEXTS} fehlen")
    assert "Das übersetzen Menschen" in lines[at + 1]
    assert "kiosk translate export --language ku" in lines[at + 1]


def test_a_language_whose_package_is_missing_is_told_how_to_get_it(
    folder: Path, config: Path
) -> None:
    settings = config.read_text("utf-8").replace('"ku"', '"fr"')
    config.write_text(settings, "utf-8")
    lines = piped("translate", "--dry-run", folder=folder).stdout.splitlines()
    at = lines.index(f"Französisch (fr): {TEXTS} fehlen")
    assert lines[at + 1].endswith("kiosk translate install de-en en-fr")


@pytest.mark.exhaustive
def test_a_text_that_lost_a_fact_is_told_and_not_shown(
    folder: Path, config: Path, content: Content, tmp_path: Path
) -> None:
    words = EN_TR | {"Feuerwehr": "911"}
    garbling = install(tmp_path / "garbling", HOUSE[0], Pair("en", "tr", words))
    config.write_text(
        f'[kiosk]\nlanguages = ["de", "tr"]\n[translation]\npackages = "{garbling}"\n'
    )
    done = piped("translate", folder=folder)
    assert done.returncode == 1
    assert "1 davon ist nicht gelungen" in done.stdout
    fault = memory(folder)["helplines/notruf", "tr"].fault
    assert fault == "Das steht nicht im Deutschen: 911."
    assert "tr" not in content.load().catalog.offers["notruf"].texts


@pytest.mark.exhaustive
@pytest.mark.parametrize("written", ["türkisch", "Türkçe"])
def test_a_language_may_be_called_by_its_name(folder: Path, written: str) -> None:
    done = piped("translate", "--dry-run", "--language", written, folder=folder)
    assert done.stdout.splitlines()[0] == f"Türkisch (tr): {TEXTS} fehlen"
    done = piped("translate", "export", "--po", "po", "--language", written, folder=folder)
    assert (folder / "po" / "tr.po").exists()


def test_an_unknown_language_is_refused_with_the_known_ones(folder: Path) -> None:
    done = piped("translate", "--language", "xx", folder=folder)
    assert done.returncode == 2
    assert done.stderr == "kiosk: Die Sprache „xx“ gibt es hier nicht. Es gibt: tr, ar, ku.\n"


@pytest.mark.exhaustive
def test_while_another_program_writes_the_memory_it_refuses(folder: Path) -> None:
    with storage.exclusive(folder / "content" / "translations.json"):
        done = piped("translate", folder=folder)
    assert done.returncode == 2
    assert "wird gerade von einem anderen Programm geschrieben" in done.stderr


def test_while_another_translation_runs_it_refuses_before_it_begins(folder: Path) -> None:
    with storage.exclusive(folder / "content" / "translate"):
        done = piped("translate", folder=folder)
        looked = piped("translate", "--dry-run", folder=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "kiosk: Eine andere Übersetzung läuft schon" in done.stderr
    assert looked.returncode == 0


@pytest.mark.parametrize("command", [[], ["export", "--po", "po"], ["import", "tr.po"]])
def test_a_broken_memory_is_named_once_with_the_way_back_and_stays(
    folder: Path, content: Content, command: list[str]
) -> None:
    content.write("translations.json", "{")
    (folder / "tr.po").touch()
    done = piped("translate", *command, folder=folder)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("kiosk: translations.json:1:")
    assert line.endswith("cp .translations.json.previous translations.json")
    assert (folder / "content" / "translations.json").read_text("utf-8") == "{"


@pytest.mark.exhaustive
def test_a_review_is_never_overwritten(folder: Path) -> None:
    theirs = MemoryRow(
        "needs/german", "tr", Text("Almanca", origin=Origin.REVIEWED, source="00000000")
    )
    with changing(folder / "content" / "translations.json") as found:
        put(found, [theirs])
    done = piped("translate", "--language", "tr", folder=folder)
    assert "1 muss eine Person erneuern" in done.stdout
    assert "kiosk translate --dry-run" in done.stdout
    looked = piped("translate", "--dry-run", "--language", "tr", folder=folder)
    assert "tr muss eine Person erneuern: needs/german" in looked.stdout.splitlines()
    assert memory(folder)["needs/german", "tr"] == theirs


@pytest.mark.exhaustive
def test_a_full_disk_leaves_the_memory_as_it_was(folder: Path) -> None:
    piped("translate", "--language", "tr", folder=folder)
    before = (folder / "content" / "translations.json").read_bytes()
    done = limited("translate", "--language", "ar", folder=folder, largest=len(before) + 100)
    assert done.returncode == 2
    assert "lässt sich nicht schreiben" in done.stderr
    assert "Nichts übersetzt." in done.stdout
    assert (folder / "content" / "translations.json").read_bytes() == before


def limited(*arguments: str, folder: Path, largest: int) -> subprocess.CompletedProcess[str]:
    """The finished command, which may write no file that is larger."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=folder,
        input="",
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        preexec_fn=limit,
        check=False,
    )


def test_on_a_terminal_a_bar_shows_how_far_it_is(folder: Path) -> None:
    with Terminal("translate", "--language", "tr", folder=folder) as terminal:
        terminal.wait_for("█ 100 % Türkisch · 8 von 8 · noch unter einer Minute")
        assert terminal.status() == 0
    assert f"{TEXTS} Texte übersetzt." in terminal.shown
