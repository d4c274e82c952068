"""`kiosk setup --answers` asks nothing, refuses what is wrong and can be done again."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.setup_answers import FAILED
from kiosk.machine.setup.answers_file import EXAMPLE
from kiosk.machine.setup.screen_files import SCREEN_FILE
from kiosk.pin import fits
from kiosk.settings.reading import read_settings
from tests.cli.typed_lines import Run
from tests.machine.wall_machine import healthy

ANSWERS = """\
[kiosk]
id = "osterath-2"
languages = ["de", "ar"]
[printer]
kind = "network"
host = "192.168.1.50"
[staff]
pin = "482915"
[records]
folder = "kept"
[monitor]
size = "1080x1920"
turn = "left"
"""


def follow(run: Run, house: Path, text: str) -> tuple[int, str, str]:
    file = house.with_name("antworten.toml")
    file.write_text(text, "utf-8")
    return run("setup", "--answers", str(file), typed=())


def test_everything_is_set_without_a_question(run: Run, house: Path) -> None:
    status, out, _ = follow(run, house, ANSWERS)
    assert status == 0
    now = read_settings(house)
    assert (now.kiosk.id, now.kiosk.languages) == ("osterath-2", ("de", "ar"))
    assert now.printer.host == "192.168.1.50"
    assert fits("482915", now.staff.pin_hash)
    assert "steht die PIN lesbar" in out
    assert now.records_folder.stat().st_mode & 0o777 == 0o700
    assert "turn=270\nletters=30\n" in house.with_name(SCREEN_FILE).read_text("utf-8")


def test_twice_gives_the_same_bytes(run: Run, house: Path) -> None:
    files = [house, house.with_name(SCREEN_FILE)]
    follow(run, house, ANSWERS)
    before = [(file.read_bytes(), file.stat().st_mtime_ns) for file in files]
    assert follow(run, house, ANSWERS)[0] == 0
    assert [(file.read_bytes(), file.stat().st_mtime_ns) for file in files] == before


def test_what_is_missing_stays(run: Run, house: Path) -> None:
    before = read_settings(house)
    assert follow(run, house, '[links]\nbase_url = "https://a.de"\n')[0] == 0
    now = read_settings(house)
    assert now.links.base_url == "https://a.de"
    assert (now.kiosk, now.staff, now.printer) == (before.kiosk, before.staff, before.printer)
    assert not house.with_name(SCREEN_FILE).exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[kiosk]\n\nname = "a"\n', "antworten.toml:3: name: unbekannter Schlüssel"),
        ("[kiosks]\n", "antworten.toml:1: kiosks: unbekannter Abschnitt. Meinten Sie „kiosk“?"),
        ('[kiosk]\nid = "Büderich"\n', "antworten.toml:2: id: darf nur kleine Buchstaben"),
        ('[kiosk]\nlanguages = ["xx"]\n', "antworten.toml:2: languages: unbekannte Sprache"),
        ('[monitor]\nsize = "groß"\n', 'antworten.toml:2: size: muss lauten wie "1920x1080"'),
        ('[monitor]\nturn = "lift"\n', "antworten.toml:2: turn: „lift“ gibt es nicht. Meinten Sie"),
        ("[monitor]\nturn = 90\n", "antworten.toml:2: turn: „90“ gibt es nicht"),
        ("[monitor]\nwidth = 9\n", "antworten.toml:2: width: unbekannter Schlüssel"),
        ("[staff]\npin = 482915\n", "antworten.toml:2: pin: muss ein Text"),
        ('[staff]\npin = "123"\n', "Eine PIN hat 6 bis 12 Ziffern"),
        ('[staff]\npin = "123456"\n', "wird als Erstes geraten"),
        ('[printer]\nkind = "cups"\n', "„cups“ braucht auch „queue“"),
        ('[records]\nfolder = "content/x"\n', "bekommen andere zu sehen"),
        ("monitor = 3\n", "Schreiben Sie [monitor]"),
        ("staff = 3\n", "Schreiben Sie [staff]"),
        ("[kiosk\n", "antworten.toml:1:"),
    ],
)
def test_wrong_answers_are_named_and_nothing_is_changed(
    run: Run, house: Path, text: str, words: str
) -> None:
    before = house.read_bytes()
    status, _, complaints = follow(run, house, text)
    assert status == FAILED
    assert words in complaints
    assert house.read_bytes() == before
    assert not house.with_name(SCREEN_FILE).exists()


def test_a_file_that_is_not_there_is_said(run: Run) -> None:
    status, _, complaints = run("setup", "--answers", "nirgends.toml", typed=())
    assert status == FAILED
    assert "nirgends.toml: Die Datei mit den Antworten fehlt." in complaints
    assert "kiosk setup --example" in complaints
    assert "--config" not in complaints


def test_the_example_works_as_it_is_printed(
    run: Run, house: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["setup", "--example"]) == 0
    text = capsys.readouterr().out
    assert text == EXAMPLE
    there = text.replace("/var/lib/kiosk/records", str(tmp_path / "kept"))
    assert follow(run, house, there)[0] == 0
    assert read_settings(house).kiosk.id == "buederich-1"


def test_hours_of_the_screen_that_nobody_understands_are_refused(run: Run, house: Path) -> None:
    before = house.read_bytes()
    answers = '[machine]\nscreen_hours = "Mo-Fr acht bis sechs"\n'
    status, _, complaints = follow(run, house, answers)
    assert status == FAILED
    assert "screen_hours: Spalte 7" in complaints
    assert house.read_bytes() == before


def test_hours_of_the_screen_are_asked_for_until_they_are_understood(run: Run, house: Path) -> None:
    typed = ("Mo-Fr acht bis sechs", "Mo-Fr 08:00-18:00", "", "")
    _, out, _ = run("setup", "machine", typed=typed)
    assert "Spalte 7" in out
    assert read_settings(house).machine.screen_hours == "Mo-Fr 08:00-18:00"
    run("setup", "machine", typed=("-", "", ""))
    assert read_settings(house).machine.screen_hours == ""


@pytest.mark.parametrize("key", ["updates", "backup"])
def test_a_folder_that_no_service_of_the_night_sees_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], key: str
) -> None:
    wall = healthy(tmp_path, monkeypatch)
    before, folder = wall.config.read_bytes(), wall.root / "home/anna/stick"
    folder.mkdir(parents=True)
    file = tmp_path / "antworten.toml"
    file.write_text(f'[machine]\n{key} = "{folder}"\n', "utf-8")
    assert main(["setup", "--config", str(wall.config), "--answers", str(file)]) == FAILED
    assert f"{key}: Was nachts von selbst läuft, sieht „{folder}“ nicht" in capsys.readouterr().err
    assert wall.config.read_bytes() == before
