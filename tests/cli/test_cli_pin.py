"""`kiosk pin` keeps a PIN's hash in the settings and leaves everything else as it was."""

import io
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.pin import LONGEST, fits
from kiosk.settings.reading import read_settings
from tests.cli.commands import Terminal

SETTINGS = """\
# Gerät im Flur
[visit]
idle_seconds = 60   # kurz

[staff]
pin_hash = ""       # setzt: kiosk pin
"""


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Let a script send these lines."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_a_script_sets_the_pin_with_two_lines(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(monkeypatch, "2580", "2580")
    assert main(["pin", "--config", str(config)]) == 0
    assert str(config) in capsys.readouterr().out
    assert fits("2580", read_settings(config).staff.pin_hash)


def test_a_person_types_the_pin_unseen(config: Path) -> None:
    with Terminal("pin", folder=config.parent) as terminal:
        terminal.wait_for("Neue PIN, mindestens 4 Ziffern: ")
        terminal.type("2580\n")
        terminal.wait_for("Noch einmal dieselbe PIN: ")
        terminal.type("2580\n")
        terminal.wait_for("kiosk.toml")
        assert terminal.status() == 0
        assert "2580" not in terminal.shown
    assert fits("2580", read_settings(config).staff.pin_hash)


def test_an_interruption_leaves_the_old_pin_and_no_traceback(config: Path) -> None:
    before = config.read_bytes()
    with Terminal("pin", folder=config.parent) as terminal:
        terminal.wait_for("Neue PIN")
        terminal.interrupt()
        assert terminal.status() == 130
        assert "Traceback" not in terminal.shown
    assert config.read_bytes() == before


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_comments_and_line_ends_stay(
    config: Path, monkeypatch: pytest.MonkeyPatch, newline: str
) -> None:
    before = SETTINGS.replace("\n", newline).encode()
    config.write_bytes(before)
    answers(monkeypatch, "2580", "2580")
    assert main(["pin", "--config", str(config)]) == 0
    pin_hash = read_settings(config).staff.pin_hash
    assert config.read_bytes() == before.replace(b'""', f'"{pin_hash}"'.encode())


def test_rights_and_links_stay_and_nothing_is_left_behind(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.chmod(0o640)
    link = tmp_path / "linked.toml"
    link.symlink_to(config)
    before = set(tmp_path.iterdir())
    answers(monkeypatch, "2580", "2580")
    assert main(["pin", "--config", str(link)]) == 0
    assert link.is_symlink()
    assert config.stat().st_mode & 0o777 == 0o640
    assert set(tmp_path.iterdir()) == before
    assert read_settings(config).staff.pin_hash


@pytest.mark.parametrize("pin", ["", "123", "12a4", "١٢٣٤", "1" * (LONGEST + 1)])
def test_a_pin_that_the_pad_cannot_take_is_refused(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pin: str
) -> None:
    answers(monkeypatch, pin, pin)
    assert main(["pin", "--config", str(config)]) == REFUSED
    assert "4 bis 12 Ziffern" in capsys.readouterr().err
    assert read_settings(config).staff.pin_hash == ""


def test_two_different_answers_change_nothing(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers(monkeypatch, "2580", "2581")
    assert main(["pin", "--config", str(config)]) == REFUSED
    assert "verschieden" in capsys.readouterr().err
    assert read_settings(config).staff.pin_hash == ""
