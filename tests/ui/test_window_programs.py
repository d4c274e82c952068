"""The window for a trial is as large as the monitors allow, and its program fits the desktop."""

from pathlib import Path

import pytest

from kiosk.ui.terminal.window_programs import COLUMNS, letters_that_fit, window_program

WIDTH = 0.6
"""Pixels that a cell is wide for each pixel of the letters' size."""


def plug_in(monitors: Path, name: str, modes: str) -> None:
    """A monitor as Linux tells of it; one that is not plugged in has no modes."""
    (monitors / name).mkdir(parents=True)
    (monitors / name / "modes").write_text(modes, "ascii")


@pytest.mark.parametrize(
    ("modes", "window_width"),
    [
        (["1366x768\n1024x768\n"], 960),
        (["1920x1080\n1280x720\n", ""], 1344),
        (["3840x2160\n"], 2592),
        (["1920x1080i\n", "3840x2160\n"], 1344),
        (["640x480\n"], 960),
        (["nonsense\n"], 960),
        ([], 960),
    ],
)
def test_the_window_fits_every_monitor(tmp_path: Path, modes: list[str], window_width: int) -> None:
    for number, told in enumerate(modes):
        plug_in(tmp_path, f"card0-HDMI-A-{number}", told)
    assert round(letters_that_fit(tmp_path) * WIDTH) * COLUMNS == window_width


def test_where_both_kinds_of_desktop_are_there_foot_comes_before_xterm(tmp_path: Path) -> None:
    both = {"PATH": str(tmp_path), "DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    for name in ("xterm", "foot"):
        (tmp_path / name).touch(0o755)
        program = window_program(both)
        assert program is not None
        assert program.name == name
