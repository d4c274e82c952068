"""Each script as a real terminal shows it with the kiosk font.

`pytest tests/terminal/test_scripts.py --snapshot-update` draws the pictures afresh; look at
every one of them before it is kept.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.families import family
from tests.terminal.likeness import Photograph, photograph
from tests.terminal.machine import Machine, Screen
from tests.terminal.scripts import COLOURS, SCRIPTS, Script, labelled

SAMPLE = ("ar", "ti")
"""Where letters join from right to left, and where they are tallest."""

SETTINGS = """
[kiosk]
content = "content"
languages = ["{language}"]

[screen]
kiosk_font = true

[visit]
idle_seconds = 900
"""


@pytest.fixture
def speechless(machine: Callable[[bool], Machine], tmp_path: Path) -> Machine:
    """A machine with the kiosk font and few programs: a voice would add a button."""
    here = machine(True)
    programs = tmp_path / "programs"
    programs.mkdir()
    for program in ("xterm", "xdotool", "fc-list", "fc-cache"):
        (programs / program).symlink_to(which(program) or os.devnull)
    return replace(here, environment={**here.environment, "PATH": str(programs)})


@pytest.fixture
def known(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """The stored picture; a failure names the cells that show something else."""
    return snapshot.use_extension(Photograph)


@pytest.mark.exhaustive
@pytest.mark.parametrize("script", family(SCRIPTS, lambda script: script.language in SAMPLE))
def test_the_question_looks_as_it_did(
    screen: Screen,
    speechless: Machine,
    tmp_path: Path,
    script: Script,
    known: SnapshotAssertion,
) -> None:
    labelled(tmp_path / "content", script)
    speechless.settings.write_text(SETTINGS.format(language=script.language), "utf-8")
    with screen.terminal(speechless) as terminal:
        terminal.wait_for_colour(COLOURS["german"])
        terminal.press("Return")
        terminal.press("1")
        assert photograph(terminal.picture()) == known
