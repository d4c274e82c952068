"""`kiosk setup` asks for one thing after the other, keeps answers at once and breaks nothing."""

import os
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import INTERRUPTED, REFUSED
from kiosk.machine.setup.screen_files import SCREEN_FILE
from kiosk.pin import fits
from kiosk.settings.reading import read_settings
from kiosk.settings.values import PrinterKind
from tests.cli.commands import Terminal
from tests.cli.typed_lines import Run
from tests.slip.fake_printer import FakePrinter, on_the_network

NEW_PIN = "482915"
ALL = (
    "",  # all steps in order
    "buederich-1",
    "de tr +",  # no language is called "+"
    "de tr",
    "1",  # no printer
    "j",
    NEW_PIN,
    NEW_PIN,
    "https://beispiel.de",
    "",
    "kept",
    "2",
    "1080x1920",
    "Mo-Fr 08:00-18:00",
    "",
    "backup",
)


@pytest.fixture(autouse=True)
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose CUPS is only what a test puts here, and without a cable or a screen."""
    (tmp_path / "backup").mkdir()
    folder = tmp_path / "tools"
    folder.mkdir()
    for name in ("lpstat", "lpinfo"):
        tool(folder, name, "exit 1")
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setattr("kiosk.cli.setup_screen.panel_size", lambda: "")
    return folder


def tool(folder: Path, name: str, does: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{does}\n")
    (folder / name).chmod(0o755)


def test_the_list_shows_every_step_with_what_is_set_now(run: Run, house: Path) -> None:
    before = house.read_bytes()
    status, out, _ = run("setup", typed=("e",))
    assert status == 0
    for words in ("1  Name des Kiosks", "de en tr ar", "10  Prüfen und starten", "gesetzt"):
        assert words in out
    assert house.read_bytes() == before


@pytest.mark.exhaustive
def test_all_steps_in_a_row(run: Run, house: Path) -> None:
    status, out, _ = run("setup", typed=ALL)
    assert status == 0, out
    now = read_settings(house)
    assert now.kiosk.id == "buederich-1"
    assert now.kiosk.languages == ("de", "tr")
    assert now.printer.kind is PrinterKind.NONE
    assert now.links.base_url == "https://beispiel.de"
    assert now.records_folder == house.parent / "kept"
    assert now.records_folder.stat().st_mode & 0o777 == 0o700
    assert fits(NEW_PIN, now.staff.pin_hash)
    assert (now.machine.screen_hours, now.machine.backup) == ("Mo-Fr 08:00-18:00", "backup")
    screen = house.with_name(SCREEN_FILE).read_text("utf-8")
    assert "turn=90\nletters=30\n" in screen
    assert "60 Spalten und 45 Zeilen" in out
    assert "So starten Sie ihn: kiosk --config" in out


@pytest.mark.exhaustive
def test_enter_keeps_everything(run: Run, house: Path) -> None:
    run("setup", typed=ALL)
    files = [house, house.with_name(SCREEN_FILE)]
    before = [file.read_bytes() for file in files]
    status, _, _ = run("setup", typed=("",) * 13)
    assert status == 0
    assert [file.read_bytes() for file in files] == before


class Interrupted:
    """Somebody who presses Ctrl+C instead of the next answer."""

    def __init__(self, *lines: str) -> None:
        self._lines = iter(lines)

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        for line in self._lines:
            return f"{line}\n"
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    "answered",
    [
        pytest.param(number, marks=[] if number in (1, 4, 10) else [pytest.mark.exhaustive])
        for number in range(len(ALL))
    ],
)
def test_an_interruption_at_any_question_leaves_settings_that_can_be_used(
    answered: int,
    house: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", Interrupted(*ALL[:answered]))
    assert main(["setup", "--config", str(house)]) == INTERRUPTED
    assert "Abgebrochen." in capsys.readouterr().err
    now = read_settings(house)
    assert now.kiosk.id == ("buederich-1" if answered > 1 else "kiosk")
    assert not [*house.parent.glob(".*.unfinished")]


def test_on_a_terminal_an_answer_is_checked_at_once_and_ctrl_c_ends_it(config: Path) -> None:
    with Terminal("setup", "name", folder=config.parent) as terminal:
        terminal.wait_for("Wie heißt dieser Kiosk? [kiosk]")
        terminal.type("Büderich 1\n")
        terminal.wait_for("nur kleine Buchstaben ohne Umlaute")
        terminal.interrupt()
        assert terminal.status() == INTERRUPTED
    assert read_settings(config).kiosk.id == "kiosk"


@pytest.mark.parametrize(
    ("typed", "languages"),
    [
        ("en", ("en",)),
        ("EN, DE", ("en", "de")),
        ("3 1", ("en", "de")),
        ("+ja -tr", ("de", "en", "ar", "ja")),
        ("+de", ("en", "tr", "ar", "de")),
    ],
)
def test_languages_are_chosen_by_code_or_number(
    run: Run, house: Path, typed: str, languages: tuple[str, ...]
) -> None:
    run("setup", "languages", typed=(typed,))
    assert read_settings(house).kiosk.languages == languages


@pytest.mark.parametrize("typed", ["xx", "de de", "+xx", "99", "-de -en -tr -ar"])
def test_languages_that_do_not_exist_are_refused(run: Run, house: Path, typed: str) -> None:
    before = house.read_bytes()
    _, out, _ = run("setup", "languages", typed=(typed, ""))
    assert "Das geht nicht" in out
    assert house.read_bytes() == before


def test_a_printer_in_the_network_is_set_and_prints(run: Run, house: Path) -> None:
    with on_the_network(FakePrinter()) as printer:
        typed = ("2", f"127.0.0.1:{printer.port}", "58", "j", "j")
        status, out, _ = run("setup", "printer", typed=typed)
    assert status == 0
    now = read_settings(house).printer
    assert (now.kind, now.host, now.port, now.width_dots) == (
        PrinterKind.NETWORK,
        "127.0.0.1",
        printer.port,
        384,
    )
    assert "Gedruckt: Der Drucker hat den Zettel bestätigt." in out
    assert "liest ein Telefon seinen Code?" in out


def test_queues_of_cups_are_found_and_chosen(run: Run, house: Path, tools: Path) -> None:
    tool(tools, "lpstat", "echo 'Buero accepting requests since Monday'")
    _, out, _ = run("setup", "printer", typed=("2", "a4", "n"))
    assert "2  Bürodrucker: Buero" in out
    now = read_settings(house).printer
    assert (now.kind, now.queue, now.paper) == (PrinterKind.CUPS, "Buero", "a4")


def test_a_printer_without_a_queue_is_told_with_the_remedy(run: Run, tools: Path) -> None:
    tool(tools, "lpinfo", "echo 'direct usb://Brother/HL'; echo 'network socket'")
    _, out, _ = run("setup", "printer", typed=("1",))
    assert "sudo lpadmin -p drucker -E -m everywhere -v usb://Brother/HL" in out


@pytest.mark.exhaustive
def test_a_slip_that_did_not_come_out_leads_to_hints_and_another_choice(
    run: Run, house: Path
) -> None:
    typed = ("2", "127.0.0.1:9", "80", "j", "j", "1")
    _, out, _ = run("setup", "printer", typed=typed)
    assert "Was oft hilft" in out
    assert read_settings(house).printer.kind is PrinterKind.NONE


def test_whoever_chooses_no_other_printer_is_not_asked_for_a_slip_again(run: Run) -> None:
    status, out, _ = run("setup", "printer", typed=("2", "127.0.0.1:9", "80", "j", "n"))
    assert (status, out.count("Einen Probezettel drucken?")) == (0, 1)


@pytest.mark.parametrize("typed", ["drucker im flur", "drucker\x07"])
def test_an_address_with_blanks_or_control_characters_is_refused(
    run: Run, house: Path, typed: str
) -> None:
    before = house.read_bytes()
    _, out, _ = run("setup", "printer", typed=("2", typed, "-"))
    assert "Das geht nicht" in out
    assert house.read_bytes() == before


@pytest.mark.parametrize("typed", ["A4", "70", "²"])
def test_a_wrong_width_of_paper_is_answered_with_the_right_ones(run: Run, typed: str) -> None:
    _, out, _ = run("setup", "printer", typed=("2", "127.0.0.1:9", typed, "58", "n"))
    assert "Das geht nicht: 80 oder 58\n" in out


def test_the_printer_of_now_is_told_in_words(run: Run) -> None:
    run("setup", "printer", typed=("2", "localhost:9", "80", "n"))
    _, out, _ = run("setup", typed=("e",))
    assert "Bondrucker im Netz (localhost:9)" in out
    run("setup", "printer", typed=("1",))
    _, out, _ = run("setup", typed=("e",))
    assert "kein Drucker" in out


def test_a_name_of_blanks_is_refused_with_words(run: Run, house: Path) -> None:
    before = house.read_bytes()
    _, out, _ = run("setup", "name", typed=("   ", ""))
    assert "Das sind nur Leerzeichen." in out
    assert house.read_bytes() == before


def test_digits_before_yes_or_no_are_no_pin_yet(run: Run, house: Path) -> None:
    before = house.read_bytes()
    _, out, _ = run("setup", "pin", typed=(NEW_PIN, "n"))
    assert "Erst J oder N, die PIN kommt danach." in out
    assert house.read_bytes() == before


@pytest.mark.exhaustive
def test_a_pin_that_is_refused_is_asked_for_again(run: Run, house: Path) -> None:
    _, out, _ = run("setup", "pin", typed=("j", "123456", "j", NEW_PIN, NEW_PIN))
    assert "Diese PIN wird als Erstes geraten." in out
    assert fits(NEW_PIN, read_settings(house).staff.pin_hash)


@pytest.mark.parametrize("folder", ["content/records", "cloud/records"])
def test_records_never_lie_where_others_see_them(run: Run, house: Path, folder: str) -> None:
    (house.parent / "cloud" / ".stfolder").mkdir(parents=True)
    _, out, _ = run("setup", "records", typed=(folder, ""))
    assert "bekommen andere zu sehen" in out
    assert not (house.parent / folder).exists()


def test_a_wrong_size_is_asked_for_again(run: Run, house: Path) -> None:
    _, out, _ = run("setup", "screen", typed=("7", "1", "groß", "1920x1080"))
    assert "Bitte so: 1920x1080" in out
    assert "turn=0\nletters=29\n" in house.with_name(SCREEN_FILE).read_text("utf-8")


def test_the_end_of_the_input_ends_the_setup(run: Run) -> None:
    status, _, complaints = run("setup", typed=())
    assert status == REFUSED
    assert "Abgebrochen." in complaints


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_without_the_right_to_write_the_way_is_told(run: Run, house: Path) -> None:
    house.chmod(0o400)
    status, _, complaints = run("setup", "name", typed=("a",))
    assert status == REFUSED
    assert "sudo kiosk setup" in complaints


def test_an_unknown_step_is_answered_with_the_nearest(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["setup", "drinter", "--config", str(house)])
    assert "Meinten Sie „printer“?" in capsys.readouterr().err


def test_a_code_that_is_none_joins_nothing_and_says_so_at_once(run: Run) -> None:
    status, out, complaints = run("setup", "--join", "12345")
    assert (status, out) == (REFUSED, "")
    assert complaints.startswith("kiosk: ")
