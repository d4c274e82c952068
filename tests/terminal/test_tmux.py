"""The kiosk in tmux: keys lead through it, and the terminal is whole again afterwards."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pytest

from kiosk.language.strings import Strings
from tests.terminal.machine import COLUMNS, ROWS, Machine, eventually

Tmux = Callable[..., str]

GERMAN = Strings("de")
TAP_THROUGH = 0.5
"""Seconds after which a fresh screen listens for sure."""


@pytest.fixture
def tmux(
    machine: Callable[[bool], Machine], need_programs: Callable[..., None], tmp_path: Path
) -> Iterator[Tmux]:
    """A tmux of its own whose only window runs the kiosk and then says how the terminal is."""
    need_programs("tmux")
    here = machine(False)

    def call(*command: str) -> str:
        return here.run("tmux", "-f", "/dev/null", "-S", str(tmp_path / "socket"), *command)

    kiosk = " ".join(here.kiosk)
    after = "echo ended with $?; stty -a; exec cat"
    size = ("-x", str(COLUMNS), "-y", str(ROWS))
    call("new-session", "-d", *size, f"{kiosk}; {after}")
    yield call
    call("send-keys", "C-q")
    eventually(shows(call, "ended with"), "the end")
    call("kill-server")


def shows(tmux: Tmux, text: str) -> Callable[[], str | None]:
    """Looks whether the window shows `text`."""

    def look() -> str | None:
        shown = tmux("capture-pane", "-p")
        return shown if text in shown else None

    return look


@pytest.mark.exhaustive
def test_keys_lead_to_the_question_in_german(tmux: Tmux) -> None:
    eventually(shows(tmux, "Українська"), "the welcome")
    tmux("send-keys", "Enter")
    eventually(shows(tmux, "◐"), "the languages")
    sleep(TAP_THROUGH)
    tmux("send-keys", "1")
    eventually(shows(tmux, GERMAN("need-question")), "the question")
    eventually(shows(tmux, "Deutsch lernen"), "a need")


def test_ctrl_q_ends_the_preview_and_leaves_the_terminal_as_it_was(tmux: Tmux) -> None:
    eventually(shows(tmux, "Українська"), "the welcome")
    tmux("send-keys", "C-q")
    shown = eventually(shows(tmux, "ended with"), "the end")
    assert "ended with 0" in shown
    terminal = eventually(shows(tmux, "cs8"), "the state of the terminal").split()
    assert {"icanon", "echo", "isig"} <= set(terminal)
    modes = "#{alternate_on} #{mouse_any_flag} #{cursor_flag}"
    assert tmux("display-message", "-p", modes).split() == ["0", "0", "1"]
    assert sys.executable not in shown
