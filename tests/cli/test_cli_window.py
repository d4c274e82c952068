"""`kiosk --window` opens no window where it cannot, and says what to do."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED

pytestmark = pytest.mark.skipif("sys.platform != 'linux'", reason="windows are opened on Linux")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a desktop; the folder holds all of its programs, none at first."""
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    return programs


def refusal(config: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command says when it refuses."""
    assert main(["--window", "--config", str(config)]) == REFUSED
    return capsys.readouterr().err


def test_without_a_desktop_no_window_opens(
    bare: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Es gibt keine grafische Oberfläche." in refusal(config, capsys)


@pytest.mark.parametrize(
    ("variable", "useless"), [("DISPLAY", "foot"), ("WAYLAND_DISPLAY", "xterm")]
)
def test_without_a_terminal_for_this_desktop_it_says_what_to_install(
    bare: Path,
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    variable: str,
    useless: str,
) -> None:
    monkeypatch.setenv(variable, "anything")
    (bare / useless).touch(0o755)
    assert "sudo apt install xterm" in refusal(config, capsys)


def test_settings_that_are_wrong_are_told_before_a_window_opens(
    bare: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("[screen]\nkiosk_font = 1\n", "utf-8")
    assert "kiosk_font: muss true oder false sein." in refusal(config, capsys)


def test_a_terminal_that_cannot_open_its_window_is_named(
    bare: Path,
    config: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISPLAY", ":nowhere")
    (bare / "xterm").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    (bare / "xterm").chmod(0o755)
    assert "„xterm“ konnte kein Fenster öffnen (Status 1)." in refusal(config, capsys)
