"""The kiosk starts on a terminal, locked only with a PIN, and tells a file what goes wrong."""

import subprocess
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.refusal import REFUSED
from kiosk.pin import hashed
from tests.catalog.content_folder import Content
from tests.cli.commands import COMMAND, Terminal, piped

ALTERNATE_SCREEN = "\x1b[?1049h"
CTRL_Q = "\x11"
PIN = f'[staff]\npin_hash = "{hashed("258036", cost=2)}"\n'
ASCII_ONLY = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
PICTOGRAMS = Path(__file__).parents[2] / "content" / "pictograms"


@pytest.mark.exhaustive
def test_the_preview_runs_on_a_terminal_until_ctrl_q(config: Path, content: Content) -> None:
    for name in ("sos", "german"):
        content.write(f"pictograms/{name}.png", (PICTOGRAMS / f"{name}.png").read_bytes())
    with Terminal(folder=config.parent) as terminal:
        terminal.wait_for(ALTERNATE_SCREEN)
        terminal.wait_for("Haus der Nachbarn")
        terminal.type(CTRL_Q)
        assert terminal.status() == 0
    assert (config.parent / "state/kiosk/log/kiosk.log").read_text("utf-8") == ""


@pytest.mark.exhaustive
def test_a_kiosk_whose_content_is_gone_starts_with_what_was_good_before(
    config: Path, content: Content
) -> None:
    for _ in range(2):
        with Terminal(folder=config.parent) as terminal:
            terminal.wait_for("Haus der Nachbarn")
            terminal.type(CTRL_Q)
            assert terminal.status() == 0
        if content.folder.exists():
            content.folder.rename(content.folder.parent / "elsewhere")


@pytest.mark.exhaustive
def test_the_preview_refuses_to_run_into_a_pipe(config: Path) -> None:
    answer = piped(folder=config.parent)
    assert (answer.returncode, answer.stdout) == (REFUSED, "")
    assert answer.stderr.startswith("kiosk: Der Kiosk braucht ein Terminal")


@pytest.mark.exhaustive
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_no_terminal_and_no_traceback(closed: str, config: Path) -> None:
    answer = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", *COMMAND],
        cwd=config.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == REFUSED
    assert "Traceback" not in answer.stdout + answer.stderr


@pytest.mark.parametrize("term", ["", "dumb"])
def test_a_terminal_that_can_place_no_characters_is_refused(term: str, config: Path) -> None:
    with Terminal(folder=config.parent, term=term) as terminal:
        assert terminal.status() == REFUSED
        assert f"(TERM=„{term}“)" in terminal.shown
        assert terminal.shown.count("\n") == 1


@pytest.mark.exhaustive
def test_a_refusal_can_be_read_whatever_the_locale_says(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ASCII_ONLY.items():
        monkeypatch.setenv(name, value)
    answer = piped("--locked", folder=config.parent)
    assert "PIN" in answer.stderr
    assert "ü" in piped("check", "--help", folder=config.parent).stdout


@pytest.mark.exhaustive
def test_a_locked_kiosk_without_a_pin_names_the_command_that_sets_one(config: Path) -> None:
    answer = piped("--locked", folder=config.parent)
    assert answer.returncode == REFUSED
    assert answer.stderr.endswith("Setzen Sie eine mit: kiosk pin\n")


def test_a_locked_kiosk_with_a_pin_only_misses_the_terminal(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(f'[printer]\nkind = "none"\n{PIN}', "utf-8")
    assert main(["--locked", "--config", str(config)]) == REFUSED
    assert "Terminal" in capsys.readouterr().err


def test_a_locked_kiosk_keeps_no_slips_in_a_folder(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(f'[printer]\nkind = "folder"\n{PIN}', "utf-8")
    assert main(["--locked", "--config", str(config)]) == REFUSED
    said = capsys.readouterr().err
    assert "solange er die Zettel der Besucher in einen Ordner schreibt" in said
    assert f"Tragen Sie in {config} unter [printer]" in said
    assert said.count("\n") == 1


@pytest.mark.exhaustive
def test_missing_settings_say_how_to_name_them(tmp_path: Path) -> None:
    answer = piped(folder=tmp_path)
    assert answer.returncode == REFUSED
    assert "„kiosk.toml“ gibt es nicht" in answer.stderr
    assert "kiosk --config /pfad/zu/kiosk.toml" in answer.stderr


def test_a_missing_content_folder_is_named_with_the_settings_that_name_it(
    config: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    content.folder.rename(content.folder.parent / "elsewhere")
    assert main(["--config", str(config)]) == REFUSED
    said = capsys.readouterr().err
    assert f"„{content.folder}“ gibt es nicht" in said
    assert f"Berichtigen Sie „content“ in {config}" in said


def test_wrong_settings_are_told_with_their_line(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("[visit]\nidle_second = 60\n", "utf-8")
    assert main(["--config", str(config)]) == REFUSED
    assert f"{config}:2: idle_second: unbekannter Schlüssel" in capsys.readouterr().err
