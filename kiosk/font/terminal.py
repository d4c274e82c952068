"""Whether the terminal around us draws with the kiosk's font.

A terminal is the program among our ancestors that holds the other end of our line and draws
letters itself. The files of the fonts it draws with are mapped into its memory, and Linux tells
their names. tmux, screen and ssh stand between us and the terminal and draw nothing; then there
is no answer.
"""

import os
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from filecmp import cmp
from pathlib import Path

from kiosk.font.files import font_files

PROCESSES = Path("/proc")
CELL = (600, 1362)
"""Width and height of a cell in units of the font."""

_ROUNDING = 1.0
"""Pixels by which a terminal may round the width of its cells."""

_REPLACED = " (deleted)"
"""What Linux says behind the name of a mapped file that lies there no more."""

_FONT_FILE = re.compile(r"\.(ttf|otf|ttc|pfb)$", re.IGNORECASE)
_X_FONTS = "/libXft."
"""The library of X terminals; one that has mapped no file draws with fonts of the X server."""


class Drawing(StrEnum):
    """How far a terminal draws with the kiosk's font; each is the end of a message."""

    OURS = "ours"
    OLDER = "older"
    PICTURES = "pictures"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Terminal:
    """A program that draws, and the files that it has mapped."""

    name: str
    mapped: frozenset[str]


def drawing(terminal: Terminal | None, cell: tuple[float, float] | None) -> Drawing:
    """How far `terminal`, whose cells have so many pixels, draws with the kiosk's font.

    Terminals borrow letters that their own font lacks: the pictures may come from our font
    while the letters, and so the size of the cells, come from another one.
    """
    if terminal is None:
        return Drawing.UNKNOWN
    known = {file.name: file for file in font_files()}
    ours = [path for path in terminal.mapped if Path(_lying(path)).name in known]
    if not ours:
        return Drawing.OTHER
    if cell and abs(cell[0] - cell[1] * CELL[0] / CELL[1]) > _ROUNDING:
        return Drawing.PICTURES
    if any(_differs(path, known[Path(_lying(path)).name]) for path in ours):
        return Drawing.OLDER
    return Drawing.OURS


def is_noticed() -> bool:
    """Whether the terminal around us visibly draws with this very version of the font.

    A terminal measures its font before it starts us, so nothing has to be drawn or waited for.
    Of an earlier version nobody knows which pictures it has. Linux shows what the terminal has
    mapped only to the same user, and not of a program with more rights than ours or one that
    asked not to be dumped; then nothing is noticed.
    """
    return drawing(find_terminal(), cell_pixels()) is Drawing.OURS


def cell_pixels() -> tuple[float, float] | None:
    """Width and height of a cell of our terminal; None where it does not say."""
    try:
        import fcntl  # systems without /dev/tty have neither
        import termios

        with open("/dev/tty", "rb", buffering=0) as line:
            size = fcntl.ioctl(line, termios.TIOCGWINSZ, bytes(8))
    except (OSError, ImportError):
        return None
    rows, columns, width, height = struct.unpack("HHHH", size)
    return (width / columns, height / rows) if rows and columns and width and height else None


def find_terminal(processes: Path = PROCESSES, process: int | None = None) -> Terminal | None:
    """The terminal around a process, else around us; None when none can be seen."""
    for ancestor in _ancestors(processes, process or os.getpid()):
        mapped = _mapped(ancestor) if _holds_a_line(ancestor) else frozenset()
        if any(_FONT_FILE.search(_lying(path)) or _X_FONTS in path for path in mapped):
            return Terminal(_told(ancestor, "Name"), mapped)
    return None


def _ancestors(processes: Path, process: int) -> Iterator[Path]:
    """The folders of the processes above one, the nearest first."""
    while parent := int(_told(processes / str(process), "PPid") or 0):
        yield processes / str(parent)
        process = parent


def _told(process: Path, fact: str) -> str:
    """One line of what Linux tells about a process, nothing when there is none."""
    try:
        lines = (process / "status").read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(fact)), "")


def _holds_a_line(process: Path) -> bool:
    """Whether a process has opened the master end of a pseudo terminal."""
    try:
        return any(os.readlink(file).endswith("/ptmx") for file in (process / "fd").iterdir())
    except OSError:
        return False


def _mapped(process: Path) -> frozenset[str]:
    """The paths of the files that a process has mapped."""
    try:
        lines = (process / "maps").read_text("utf-8", "replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset(line[line.index("/") :] for line in lines if "/" in line)


def _lying(path: str) -> str:
    return path.removesuffix(_REPLACED)


def _differs(path: str, ours: Path) -> bool:
    """Whether a mapped font is another one than ours, or lies there no more."""
    try:
        return path.endswith(_REPLACED) or not cmp(path, ours, shallow=False)
    except OSError:
        return False
