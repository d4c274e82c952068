"""`kiosk pin` keeps a PIN's hash in the settings and leaves everything else as it was."""

import os
import signal
from codecs import BOM_UTF8
from pathlib import Path

import pytest

from kiosk import storage
from kiosk.cli import main
from kiosk.cli.refusal import INTERRUPTED, REFUSED
from kiosk.pin import fits
from kiosk.settings.reading import read_settings
from tests.cli.commands import Terminal
from tests.cli.typed_lines import PIN, Run, answers

SETTINGS = """\
# Gerät im Flur
[visit]
idle_seconds = 60   # kurz

[staff]
pin_hash = ""       # setzt: kiosk pin
"""


CTRL_D = "\x04"
KIOSK_USER = 12_345
"""Nobody's number, for files that belong to another user than root."""


@pytest.mark.exhaustive
def test_a_script_sets_the_pin_with_two_lines(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(config)]) == 0
    assert str(config) in capsys.readouterr().out
    assert fits(PIN, read_settings(config).staff.pin_hash)


@pytest.mark.exhaustive
def test_a_person_types_the_pin_unseen(config: Path) -> None:
    with Terminal("pin", folder=config.parent) as terminal:
        terminal.wait_for("Neue PIN, 6 bis 12 Ziffern: ")
        terminal.type(f"{PIN}\n")
        terminal.wait_for("Noch einmal dieselbe PIN: ")
        terminal.type(f"{PIN}\n")
        terminal.wait_for("kiosk.toml")
        assert terminal.status() == 0
        assert PIN not in terminal.shown
    assert fits(PIN, read_settings(config).staff.pin_hash)


def test_an_interruption_leaves_the_settings_and_no_traceback(config: Path) -> None:
    before = config.read_bytes()
    with Terminal("pin", folder=config.parent) as terminal:
        terminal.wait_for("Neue PIN")
        terminal.interrupt()
        assert terminal.status() == INTERRUPTED
        assert terminal.shown.endswith("\nkiosk: Abgebrochen. Es gibt noch keine PIN.\r\n")
    assert config.read_bytes() == before


def test_an_interruption_is_heeded_also_where_a_script_has_told_programs_to_ignore_it(
    config: Path,
) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        terminal = Terminal("pin", folder=config.parent)
    finally:
        signal.signal(signal.SIGINT, before)
    with terminal:
        terminal.wait_for("Neue PIN")
        terminal.interrupt()
        assert terminal.status() == INTERRUPTED


@pytest.mark.parametrize("typed", ["", f"{PIN}\n"], ids=["at once", "before the repetition"])
def test_the_end_of_the_input_leaves_the_settings_and_is_said_in_one_sentence(
    config: Path, typed: str
) -> None:
    before = config.read_bytes()
    with Terminal("pin", folder=config.parent) as terminal:
        terminal.wait_for("Neue PIN")
        terminal.type(typed)
        terminal.wait_for("Noch einmal" if typed else "Neue PIN")
        terminal.type(CTRL_D)
        assert terminal.status() == REFUSED
        assert terminal.shown.endswith("\nkiosk: Abgebrochen. Es gibt noch keine PIN.\r\n")
    assert config.read_bytes() == before


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_comments_and_line_ends_stay(
    config: Path, monkeypatch: pytest.MonkeyPatch, newline: str
) -> None:
    before = SETTINGS.replace("\n", newline).encode()
    config.write_bytes(before)
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(config)]) == 0
    pin_hash = read_settings(config).staff.pin_hash
    assert config.read_bytes() == before.replace(b'""', f'"{pin_hash}"'.encode())


def test_a_byte_order_mark_stays(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = BOM_UTF8 + SETTINGS.encode()
    config.write_bytes(before)
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(config)]) == 0
    pin_hash = read_settings(config).staff.pin_hash
    assert config.read_bytes() == before.replace(b'""', f'"{pin_hash}"'.encode())


def test_links_and_narrow_rights_stay_and_the_old_settings_are_kept_beside_them(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.chmod(0o640)
    link, old = tmp_path / "linked.toml", config.read_bytes()
    link.symlink_to(config)
    before = {file for file in tmp_path.iterdir() if not file.name.startswith(".")}
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(link)]) == 0
    assert link.is_symlink()
    assert config.stat().st_mode & 0o777 == 0o640
    assert {file for file in tmp_path.iterdir() if not file.name.startswith(".")} == before
    assert read_settings(config).staff.pin_hash
    assert storage.previous(config).read_bytes() == old


def test_settings_that_all_can_read_become_their_owners_alone(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config.chmod(0o644)
    if os.geteuid() == 0:
        os.chown(config, KIOSK_USER, KIOSK_USER)
    owner = config.stat().st_uid
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(config)]) == 0
    assert "lesen" not in capsys.readouterr().out
    for file in (config, storage.previous(config)):
        assert (file.stat().st_uid, file.stat().st_mode & 0o777) == (owner, 0o600)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs settings that belong to root")
def test_settings_of_root_stay_readable_for_the_kiosk_and_staff_are_told(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config.chmod(0o644)
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(config)]) == 0
    assert "können alle Benutzer dieses Geräts lesen" in capsys.readouterr().out
    assert config.stat().st_mode & 0o777 == 0o644


def test_settings_that_another_program_writes_are_left_to_it(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.cli.pin.LOCK_SECONDS", 0.1)
    answers(monkeypatch, PIN, PIN)
    with storage.exclusive(config):
        assert main(["pin", "--config", str(config)]) == REFUSED
    assert "von einem anderen Programm geschrieben" in capsys.readouterr().err


@pytest.mark.parametrize("pin", ["", "25803", "2580a6", "٢٥٨٠٣٦", "258036" * 2 + "7"])
def test_a_pin_that_the_pad_cannot_take_is_refused(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pin: str
) -> None:
    answers(monkeypatch, pin, pin)
    assert main(["pin", "--config", str(config)]) == REFUSED
    assert "6 bis 12 Ziffern" in capsys.readouterr().err
    assert read_settings(config).staff.pin_hash == ""


def test_settings_that_cannot_be_changed_safely_stay_as_they_are(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = b"[visit]\r\r\nidle_seconds = 60\r\n"
    config.write_bytes(odd)
    answers(monkeypatch, PIN, PIN)
    assert main(["pin", "--config", str(config)]) == REFUSED
    assert "Speichern Sie die Datei in einem Texteditor neu" in capsys.readouterr().err
    assert config.read_bytes() == odd


@pytest.mark.parametrize("pin", ["000000", "123456", "987654", "121212"])
def test_a_pin_that_anybody_would_try_is_refused(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pin: str
) -> None:
    answers(monkeypatch, pin, pin)
    assert main(["pin", "--config", str(config)]) == REFUSED
    assert "Diese PIN wird als Erstes geraten." in capsys.readouterr().err
    assert read_settings(config).staff.pin_hash == ""


def test_two_different_answers_change_nothing(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(monkeypatch, PIN, "258037")
    assert main(["pin", "--config", str(config)]) == REFUSED
    assert "verschieden" in capsys.readouterr().err
    assert read_settings(config).staff.pin_hash == ""


def test_a_refusal_says_which_pin_counts_if_any(
    run: Run, config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Die alte PIN gilt weiter." in run("pin", typed=("12",))[2]
    config.write_text("", "utf-8")
    answers(monkeypatch, "12")
    assert main(["pin", "--config", str(config)]) == REFUSED
    complaint = capsys.readouterr().err
    assert "Es gibt noch keine PIN." in complaint
    assert "alte PIN" not in complaint
