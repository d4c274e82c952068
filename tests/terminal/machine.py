"""A real terminal on a virtual screen, and the hand and the eye before it."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import zxingcpp
from PIL import Image, ImageChops, ImageColor, ImageGrab

COLUMNS, ROWS = 96, 27
PATIENCE = 60.0
"""Seconds that anything may take on a busy machine."""

STILL = 0.8
"""Seconds without a change after which a picture is taken as finished."""

XTERM = (
    "xterm",
    *("-geometry", f"{COLUMNS}x{ROWS}+0+0", "-b", "0", "-bw", "0", "+sb", "-fs", "12"),
    *("-xrm", "XTerm*allowTitleOps: false", "-xrm", "XTerm*forceBoxChars: false"),
)
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Machine:
    """Settings and surroundings in which programs are started."""

    settings: Path
    environment: Mapping[str, str]
    kiosk_font: bool

    @property
    def kiosk(self) -> tuple[str, ...]:
        """The command that starts the kiosk."""
        return (sys.executable, "-m", "kiosk", "--config", str(self.settings))

    @property
    def family(self) -> str:
        """The font of the terminal."""
        return "Kiosk Cells Mono" if self.kiosk_font else "DejaVu Sans Mono"

    def run(self, *command: str, **more: str) -> str:
        """What a program prints that must succeed."""
        done = subprocess.run(
            command,
            env={**self.environment, **more},
            capture_output=True,
            check=True,
            text=True,
            timeout=PATIENCE,
        )
        return done.stdout


def eventually(look: Callable[[], Thing | None], what: str) -> Thing:
    """What `look` finds, asked again until it finds something."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come within {PATIENCE:.0f} seconds")


@dataclass(frozen=True, slots=True)
class Screen:
    """A virtual X screen."""

    display: str

    @contextmanager
    def terminal(self, machine: Machine) -> Iterator["Terminal"]:
        """An xterm that runs the kiosk."""
        surroundings = {"DISPLAY": self.display, "COLORTERM": "truecolor"}
        xterm = subprocess.Popen(
            [*XTERM, "-fa", machine.family, "-e", *machine.kiosk],
            env={**machine.environment, **surroundings},
        )
        try:
            find = ("xdotool", "search", "--sync", "--onlyvisible", "--class", "xterm")
            window = machine.run(*find, DISPLAY=self.display).split()[0]
            yield Terminal(self, machine, window)
        finally:
            kiosk = Path(f"/proc/{xterm.pid}/task/{xterm.pid}/children").read_text("ascii").split()
            xterm.terminate()
            xterm.wait(PATIENCE)
            eventually(lambda: not any(alive(pid) for pid in kiosk), "the end with the terminal")


@dataclass(frozen=True, slots=True)
class Terminal:
    """The window of a terminal."""

    screen: Screen
    machine: Machine
    window: str

    def touch(self, column: float, row: float) -> None:
        """Touch a place in cells and wait until the next picture stands still."""
        before = self.picture()
        x, y = column * before.width / COLUMNS, row * before.height / ROWS
        move = ("mousemove", "--window", self.window, str(round(x)), str(round(y)))
        self.act(before, *move, "click", "1")

    def press(self, key: str) -> None:
        """Press a key and wait until the next picture stands still."""
        # Without a window manager the keyboard belongs to the window under the pointer.
        move = ("mousemove", "--window", self.window, "0", "0")
        self.act(self.picture(), *move, "key", key)

    def act(self, before: Image.Image, *command: str) -> None:
        """Do something that changes the picture, and wait until the next one stands still."""
        self.xdotool(*command)
        eventually(lambda: changed(before, self.picture()), "a change")
        self.settle()

    def wait_for_colour(self, colour: str) -> None:
        """Wait until something in `colour` is on the screen, then until it stands still."""
        wanted = ImageColor.getrgb(colour)[:3]

        def look() -> bool:
            seen = self.picture().getcolors(1 << 20) or []
            return any(isinstance(one, tuple) and near(one, wanted) for _, one in seen)

        eventually(look, f"the colour {colour}")
        self.settle()

    def settle(self) -> None:
        """Wait until nothing changes any more."""
        deadline = time.monotonic() + PATIENCE
        last, since = self.picture(), time.monotonic()
        while time.monotonic() - since < STILL and time.monotonic() < deadline:
            time.sleep(0.05)
            now = self.picture()
            if changed(last, now):
                last, since = now, time.monotonic()

    def picture(self) -> Image.Image:
        """What the window shows."""
        told = self.xdotool("getwindowgeometry", self.window)
        position, size = (tuple(map(int, pair)) for pair in re.findall(r"(\d+)[,x](\d+)", told))
        (x, y), (width, height) = position, size
        return ImageGrab.grab((x, y, x + width, y + height), xdisplay=self.screen.display)

    def codes(self) -> list[str]:
        """The texts of the codes on the screen."""
        return [code.text for code in zxingcpp.read_barcodes(self.picture())]

    def xdotool(self, *command: str) -> str:
        """What xdotool answers."""
        return self.machine.run("xdotool", *command, DISPLAY=self.screen.display)


def alive(pid: str) -> bool:
    """Whether a program still runs."""
    return Path(f"/proc/{pid}").exists()


def near(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two colours are the same but for rounding."""
    return all(abs(a - b) <= 2 for a, b in zip(one, other, strict=True))


def changed(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures of one window differ."""
    return ImageChops.difference(one, other).getbbox() is not None
