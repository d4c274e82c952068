"""The shipped settings of the terminal foot close its ways out and keep touches for the kiosk."""

from configparser import ConfigParser
from pathlib import Path

import pytest

import kiosk.ui.terminal
from kiosk.ui.drawing.look import WARM
from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from tests.walls.tree import ROOT

FILE = Path(kiosk.ui.terminal.__file__).with_name("foot.ini")
FORCING = "selection-override-modifiers"


@pytest.fixture(scope="module")
def foot() -> ConfigParser:
    """The settings; those before the first section belong to `main`."""
    settings = ConfigParser(interpolation=None)
    settings.read_string("[main]\n" + FILE.read_text("utf-8"))
    return settings


def test_no_key_and_no_button_is_bound(foot: ConfigParser) -> None:
    bound = {**foot["key-bindings"], **foot["mouse-bindings"]}
    del bound[FORCING]
    assert set(bound.values()) == {"none"}


def test_touches_go_to_the_kiosk(foot: ConfigParser) -> None:
    """With `none` foot would take each for itself, with one key everybody's with Shift held."""
    assert len(foot["mouse-bindings"][FORCING].split("+")) == 4


def test_nothing_is_kept_and_nothing_goes_to_a_clipboard(foot: ConfigParser) -> None:
    assert foot["scrollback"]["lines"] == "0"
    assert foot["security"]["osc52"] == "disabled"


def test_the_ground_is_that_of_the_screen(foot: ConfigParser) -> None:
    assert f"#{foot['colors']['background']}" == WARM.background
    assert f"#{foot['colors']['foreground']}" == WARM.foreground


def test_the_readme_starts_foot_with_this_file_and_lets_staff_end_the_service() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"--config {FILE.relative_to(ROOT)} " in readme
    assert f"RestartPreventExitStatus={ENDED_BY_STAFF}\n" in readme
