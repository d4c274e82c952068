"""Codes in real terminals are read by at least two of three readers, also a little blurred."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image, ImageFilter, ImageGrab

from kiosk.slip.codes.qr import WITH_FONT, capacity
from kiosk.ui.drawing.sizes import large_code_size
from tests.families import family
from tests.terminal.code_readers import READERS
from tests.terminal.machine import PATIENCE, Machine, Screen
from tests.terminal.shown_code import contact

ROOT = Path(__file__).parents[2]
BLUR = 1.0
"""Pixels by which a camera that is a little out of focus blurs."""

ENOUGH = 2
SETTLING = 5.0
"""Seconds within which a picture that has begun to appear is complete."""

POINTS = (17, 20, 24)
BESIDE = {
    (80, 24): (30, 13),
    (96, 27): (36, 16),
    (120, 40): (44, 22),
    (60, 45): (34, 15),
    (60, 80): (36, 17),
}
"""The sizes of windows, and a place of a code beside the words of an offer in each."""


class Sight(NamedTuple):
    """A code of some columns and rows in letters of some points, in a language."""

    terminal: str
    points: int
    place: tuple[int, int]
    language: str


def sights() -> dict[str, Sight]:
    """Every place of a code, small and large, in every terminal and size of letters."""
    places = {
        f"{'×'.join(map(str, window))} {kind}": place
        for window, beside in BESIDE.items()
        for kind, place in (("beside", beside), ("large", large_code_size(window)))
    }
    return {
        f"{terminal} {points} pt {name}": Sight(
            terminal, points, place, "ar" if points == 20 else "de"
        )
        for terminal, points, (name, place) in product(("xterm", "foot"), POINTS, places.items())
    }


SAMPLE = {
    Sight("xterm", 17, (36, 16), "de"),
    Sight("xterm", 20, (30, 13), "ar"),
    Sight("xterm", 24, (34, 15), "de"),
    Sight("foot", 17, (30, 13), "de"),
    Sight("foot", 24, (36, 16), "de"),
}


@contextmanager
def running(here: Machine, *command: str, **more: str) -> Iterator[None]:
    """A program that runs meanwhile."""
    program = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**here.environment, **more},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        program.terminate()
        program.wait(PATIENCE)


@contextmanager
def shown(here: Machine, screen: Screen, sight: Sight, folder: Path) -> Iterator[None]:
    """The code in a terminal."""
    columns, rows = map(str, sight.place)
    module = "tests.terminal.shown_code"
    app = (sys.executable, "-m", module, sight.language, columns, rows)
    display = {"DISPLAY": screen.display, "COLORTERM": "truecolor"}
    if sight.terminal == "xterm":
        look = ("-geometry", f"{columns}x{rows}+0+0", "-b", "0", "-bw", "0", "+sb")
        dark = ("-bg", "black", "-fg", "black")
        letters = ("-fa", here.family, "-fs", str(sight.points))
        with running(here, "xterm", *look, *dark, *letters, "-e", *app, **display):
            yield
        return
    display |= {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "kiosk"}
    shell = ("--shell=kiosk-shell.so", "--no-config", "--idle-time=0", "--socket=kiosk")
    size = ("--width=1900", "--height=1880", "--use-pixman")
    folder.chmod(0o700)
    with running(here, "weston", "--backend=x11-backend.so", *size, *shell, **display):
        deadline = time.monotonic() + PATIENCE
        while not (folder / "kiosk").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        face = f"--font={here.family}:size={sight.points}"
        plain = ("--config=/dev/null", "-o", "main.dpi-aware=no", "-o", "main.pad=0x0")
        with running(here, "foot", face, *plain, *app, **display):
            yield


def lit(screen: Screen) -> Image.Image | None:
    """The light part of the screen with the dark around it; None while all is dark."""
    whole = ImageGrab.grab(xdisplay=screen.display).convert("L")
    box = whole.point(lambda shade: 255 * (shade > 200)).getbbox()
    if box is None:
        return None
    left, top, right, bottom = box
    return whole.crop((left - 20, top - 20, right + 20, bottom + 20))


def read_by(screen: Screen, expected: str) -> list[str]:
    """The readers that read the code, once there is a code and as many do as ever will."""
    deadline, seen = time.monotonic() + PATIENCE, 0.0
    names: list[str] = []
    while time.monotonic() < deadline and not (seen and time.monotonic() > seen + SETTLING):
        if (picture := lit(screen)) is not None:
            seen = seen or time.monotonic()
            blurred = picture.filter(ImageFilter.GaussianBlur(BLUR))
            names = [name for name, read in READERS.items() if read(blurred) == expected]
            if len(names) >= ENOUGH:
                return names
        time.sleep(0.1)
    return names


@pytest.mark.skipif(find_library("zbar") is None, reason="needs the library libzbar0")
@pytest.mark.parametrize("sight", family(sights(), lambda sight: sight in SAMPLE))
def test_a_code_in_a_real_terminal_is_read(
    machine: Callable[[bool], Machine], screen: Screen, tmp_path: Path, sight: Sight
) -> None:
    for program in ("foot", "weston") if sight.terminal == "foot" else ():
        if shutil.which(program) is None:
            pytest.skip(f"needs the program {program}")
    expected = contact(sight.language)(capacity(*sight.place, WITH_FONT))
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    with shown(machine(True), screen, sight, runtime):
        assert len(read_by(screen, expected)) >= ENOUGH
