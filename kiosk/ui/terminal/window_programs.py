"""Terminal programs that can be told font and size when they start, for the window of a trial."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.font.terminal import CELL

COLUMNS, ROWS = 96, 27
"""The size for which the screens are designed, in cells."""

TITLE = "Kiosk"
GROUND, INK = "fffaf2", "2d2a26"
"""The colours of the screen, for the moment before the kiosk has painted it."""

WIDTHS = (10, 14, 18, 22, 27)
"""Cells so many pixels wide are nearly whole pixels high too: then pictures have no seams."""

MONITORS = Path("/sys/class/drm")
FOOT_SETTINGS = Path(__file__).with_name("foot.ini")

_EM = 1000
"""The size of letters in units of the font."""

_SHARE = 0.85
"""How much of a monitor the window may take: bars and its frame need the rest."""


@dataclass(frozen=True, slots=True)
class WindowProgram:
    """A terminal program, the variable that names its kind of desktop, and how it is called.

    `cannot_start` is its exit status when it could not open a window.
    """

    name: str
    desktop: str
    cannot_start: int
    call: Callable[[str, float], tuple[str, ...]]


def _foot(family: str, pixels: float) -> tuple[str, ...]:
    """The wall's settings, but in a frame that can be moved and closed."""
    own = {
        "font": f"{family}:pixelsize={pixels:.2f}",
        "dpi-aware": "yes",  # pixels are meant as such
        "initial-window-mode": "windowed",
        "csd.preferred": "server",
    }
    told = (f"--override={name}={value}" for name, value in own.items())
    size = f"--window-size-chars={COLUMNS}x{ROWS}"
    return (f"--config={FOOT_SETTINGS}", "--log-level=none", f"--title={TITLE}", size, *told)


def _xterm(family: str, pixels: float) -> tuple[str, ...]:
    """No scroll bar, no border, and its own drawing of lines switched off."""
    own = ("allowTitleOps: false", "forceBoxChars: false", "renderFont: true", "saveLines: 0")
    told = (word for line in own for word in ("-xrm", f"XTerm*{line}"))
    look = ("-T", TITLE, "-bg", f"#{GROUND}", "-fg", f"#{INK}", "-b", "0", "+sb", "-u8")
    size = ("-geometry", f"{COLUMNS}x{ROWS}", "-fa", f"{family}:pixelsize={pixels:.2f}")
    return (*look, *told, *size, "-e")


PROGRAMS = (
    WindowProgram("foot", "WAYLAND_DISPLAY", 230, _foot),
    WindowProgram("xterm", "DISPLAY", 1, _xterm),
)
"""The better one first."""


def window_program(environment: Mapping[str, str]) -> WindowProgram | None:
    """The first program that is installed and whose kind of desktop is there."""
    path = environment.get("PATH")
    usable = (one for one in PROGRAMS if environment.get(one.desktop))
    return next((one for one in usable if shutil.which(one.name, path=path)), None)


def has_desktop(environment: Mapping[str, str]) -> bool:
    """Whether windows can be opened at all."""
    return any(environment.get(one.desktop) for one in PROGRAMS)


def letters_that_fit(monitors: Path = MONITORS) -> float:
    """The largest size of letters, in pixels, with which the window fits every monitor.

    Linux tells the pixels of each monitor that is plugged in, the usual ones first. Where it
    knows none, the letters are the smallest.
    """
    known = [size for monitor in monitors.glob("*/modes") if (size := _pixels(monitor))]
    fitting = [width for width in WIDTHS if known and all(_fits(width, one) for one in known)]
    return max(fitting, default=WIDTHS[0]) * _EM / CELL[0]


def _pixels(modes: Path) -> tuple[int, int] | None:
    """The width and height that a monitor usually has; None when none is plugged in."""
    try:
        first = modes.read_text("ascii").split()[:1]
        width, height = first[0].rstrip("i").split("x")
        return int(width), int(height)
    except (OSError, ValueError, IndexError):
        return None


def _fits(cell_width: int, monitor: tuple[int, int]) -> bool:
    window = (COLUMNS * cell_width, ROWS * cell_width * CELL[1] / CELL[0])
    return all(wanted <= _SHARE * there for wanted, there in zip(window, monitor, strict=True))
