"""The font is noticed in a real terminal, and `kiosk --window` brings it along."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.catalog.shipped import shipped
from tests.terminal.machine import (
    COLUMNS,
    PATIENCE,
    ROWS,
    Machine,
    Screen,
    Terminal,
    changed,
    eventually,
)

FIND = ("xdotool", "search", "--sync", "--onlyvisible", "--class", "xterm")
STILL_ROWS = 6, 24
"""The first row of the languages and the first below the pictograms; around them words change."""

SPECKLES = 200
"""So many pixels of 400,000 may differ between pictures of the same letters."""


def told(here: Machine, font: str) -> Machine:
    """The same machine, whose settings say whether the terminal has the font."""
    settings = here.settings.with_name(f"{font or 'open'}.toml")
    lines = [
        line for line in here.settings.read_text("utf-8").splitlines() if "kiosk_font" not in line
    ]
    if font:
        lines.append(f"kiosk_font = {font}")
    settings.write_text("\n".join(lines), "utf-8")
    return replace(here, settings=settings)


def welcome(terminal: Terminal) -> Image.Image:
    """The languages and pictograms of the finished welcome, which stay for two seconds."""
    terminal.wait_for_colour(shipped().needs["german"].colour)
    seen = [still_rows(terminal)]

    def stays() -> bool:
        time.sleep(2)
        seen.append(still_rows(terminal))
        return not changed(*seen[-2:])

    eventually(stays, "a picture that stays")
    return seen[-1]


def still_rows(terminal: Terminal) -> Image.Image:
    """What stands still of a welcome."""
    picture = terminal.picture()
    first, last = (row * picture.height // ROWS for row in STILL_ROWS)
    return picture.crop((0, first, picture.width, last))


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures show the same letters.

    Where letters reach into the next cell, a few pixels depend on what xterm drew first.
    """
    difference = ImageChops.difference(one, other).convert("L")
    return sum(difference.histogram()[1:]) < SPECKLES


def in_xterm(screen: Screen, here: Machine) -> Image.Image:
    """The welcome in an xterm with the machine's font."""
    with screen.terminal(here) as terminal:
        return welcome(terminal)


@contextmanager
def window(screen: Screen, here: Machine, folder: Path) -> Iterator["Window"]:
    """`kiosk --window`, which keeps its files in `folder`."""
    folder.mkdir()
    kept = {k: v for k, v in here.environment.items() if k != "WAYLAND_DISPLAY"}
    surroundings = {**kept, "DISPLAY": screen.display, "TMPDIR": str(folder)}
    kiosk = subprocess.Popen([*here.kiosk, "--window"], env=surroundings)
    try:
        name = here.run(*FIND, DISPLAY=screen.display).split()[0]
        yield Window(kiosk, Terminal(screen, here, name))
    finally:
        kiosk.terminate()
        kiosk.wait(PATIENCE)


class Window:
    """A window and the command that opened it."""

    def __init__(self, command: subprocess.Popen[bytes], terminal: Terminal) -> None:
        self.command = command
        self.terminal = terminal


@pytest.mark.exhaustive
@pytest.mark.parametrize(("has_font", "forced"), [(True, "true"), (False, "false")])
def test_the_kiosk_notices_whether_its_terminal_draws_with_its_font(
    machine: Callable[[bool], Machine], screen: Screen, has_font: bool, forced: str
) -> None:
    here = machine(has_font)
    assert alike(in_xterm(screen, told(here, "")), in_xterm(screen, told(here, forced)))


@pytest.mark.exhaustive
def test_the_window_has_the_font_though_it_is_not_installed(
    machine: Callable[[bool], Machine], screen: Screen, tmp_path: Path
) -> None:
    here, pictures = machine(False), {}
    for font in ("", "true", "false"):
        with window(screen, told(here, font), tmp_path / f"temporary{font}") as opened:
            pictures[font] = welcome(opened.terminal)
            width, height = opened.terminal.picture().size
    assert (width / COLUMNS, height / ROWS) == (10, 23)
    assert alike(pictures[""], pictures["true"])
    assert not alike(pictures[""], pictures["false"])
    assert not [*here.settings.parent.rglob("KioskCellsMono*")]


@pytest.mark.parametrize(
    "killed",
    [
        pytest.param(True, id="window killed"),
        pytest.param(False, id="command ended", marks=pytest.mark.exhaustive),
    ],
)
def test_nothing_is_left_behind(
    machine: Callable[[bool], Machine], screen: Screen, tmp_path: Path, killed: bool
) -> None:
    folder = tmp_path / "temporary"
    with window(screen, told(machine(False), ""), folder) as opened:
        eventually(lambda: [*folder.iterdir()], "the folder of the window")
        if killed:
            opened.terminal.xdotool("windowkill", opened.terminal.window)
        else:
            opened.command.terminate()
        opened.command.wait(PATIENCE)
        assert not [*folder.iterdir()]
