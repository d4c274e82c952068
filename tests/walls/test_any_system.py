"""Staff use the commands on any computer; only the screen itself needs Linux or macOS."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.refusal import REFUSED
from tests.catalog.content_folder import model
from tests.walls.tree import ROOT


def elsewhere(
    *arguments: str | Path, typed: str = "", folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """A command on a system without terminal lines, file locks and user names of Unix."""
    return subprocess.run(
        [sys.executable, "-m", "tests.walls.without_unix", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "HOME": str(folder)},
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with settings and content."""
    model(tmp_path / "content")
    (tmp_path / "kiosk.toml").write_text('[kiosk]\nlanguages = ["de", "en"]\n', "utf-8")
    return tmp_path


def test_everything_but_the_line_to_the_terminal_can_be_imported() -> None:
    assert elsewhere("--import-all").stdout == ""


@pytest.mark.parametrize(
    "command",
    [
        ("check",),
        ("find", "--need", "german", "--json"),
        ("hours", "Mo 10:00-12:00"),
        ("links",),
    ],
)
def test_commands_work(command: tuple[str, ...], house: Path) -> None:
    answer = elsewhere(*command, folder=house)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout


def test_the_pin_can_be_set(house: Path) -> None:
    answer = elsewhere("pin", typed="258036\n258036\n", folder=house)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "pin_hash" in (house / "kiosk.toml").read_text("utf-8")


def test_the_screen_says_where_it_runs(house: Path) -> None:
    answer = elsewhere(folder=house)
    assert answer.returncode == REFUSED
    assert answer.stderr.startswith("kiosk: Den Bildschirm des Kiosks gibt es nur unter Linux")
    assert answer.stderr.count("\n") == 1
