"""What stands in the environment neither blinds nor deafens a locked kiosk, nor opens it."""

from pathlib import Path

import pytest

from kiosk.ui.terminal.environment import tidy
from tests.families import family
from tests.ui.terminal import locked_kiosk, settings

ENVIRONMENTS = {
    "the size of another window": {"COLUMNS": "1", "LINES": "1"},
    "a locale without UTF-8": {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    "what developers use": {
        "TEXTUAL": "devtools,debug,headless",
        "TEXTUAL_ALLOW_SIGNALS": "1",
        "TEXTUAL_ANIMATIONS": "none",
        "TEXTUAL_DEBUG": "1",
        "TEXTUAL_DRIVER": "textual.drivers.headless_driver:HeadlessDriver",
        "TEXTUAL_LOG": "textual.log",
        "TEXTUAL_PRESS": "enter,1,ctrl+q",
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": ".",
        "ESCDELAY": "600000",
    },
}


@pytest.mark.exhaustive
@pytest.mark.parametrize("environment", family(ENVIRONMENTS, lambda one: "LC_ALL" in one))
def test_a_kiosk_answers_whatever_the_environment_says(
    environment: dict[str, str], tmp_path: Path
) -> None:
    config = settings(tmp_path)
    before = {path.name for path in tmp_path.iterdir()}
    with locked_kiosk(config, tmp_path, environment) as terminal:
        assert terminal.answers()
        assert not terminal.written.isascii()
    assert {path.name for path in tmp_path.iterdir() if path.name[0] != "."} <= before


def test_developers_keep_their_means_in_a_preview() -> None:
    environment = {"TEXTUAL_LOG": "log", "COLUMNS": "80", "HOME": "/"}
    tidy(environment, locked=False)
    assert environment == {"TEXTUAL_LOG": "log", "HOME": "/", "COLORTERM": "truecolor"}
