"""How the screen hangs: the files that turn its picture and its touches.

`screen.conf` is read by the script that starts the terminal. cage knows no turning of its own
any more, but lets `wlr-randr` turn it; the touches do not follow, so a rule for udev turns them.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.machine.setup.touch_fit import STRAIGHT, Matrix
from kiosk.storage import replace

SCREEN_FILE: Final = "screen.conf"
"""Beside the settings."""

TOUCH_RULE: Final = Path("/etc/udev/rules.d/99-kiosk-touch.rules")

_MATRIX = re.compile(r'LIBINPUT_CALIBRATION_MATRIX\}="([^"]*)"')
_DISPLAYS = Path("/sys/class/drm")


@dataclass(frozen=True, slots=True)
class HungScreen:
    """A screen on the wall: its turning against the clock, and its letters in pixels.

    Both are 0 where nobody has said anything.
    """

    turn: int = 0
    letters: int = 0

    @property
    def written(self) -> bytes:
        """As it stands in the file."""
        head = "# Schreibt „kiosk setup“: Drehung des Bildes in Grad, Schriftgröße in Pixeln.\n"
        return f"{head}turn={self.turn}\nletters={self.letters}\n".encode()


def hung_screen(settings: Path) -> HungScreen:
    """How the screen of the kiosk with these settings hangs."""
    try:
        text = settings.with_name(SCREEN_FILE).read_text("utf-8", "replace")
    except OSError:
        return HungScreen()
    known = {key: int(value) for key, value in re.findall(r"(?m)^(turn|letters)=(\d{1,3})$", text)}
    return HungScreen(**known)


def hang(screen: HungScreen, settings: Path) -> bool:
    """Keep how the screen hangs; whether that is new. Raises OSError."""
    return written_anew(settings.resolve().with_name(SCREEN_FILE), screen.written)


def touch_matrix(rule: Path = TOUCH_RULE) -> Matrix:
    """How touches are turned now."""
    try:
        found = _MATRIX.search(rule.read_text("utf-8", "replace"))
        return Matrix(*map(float, found[1].split())) if found else STRAIGHT
    except (OSError, ValueError, TypeError):
        return STRAIGHT


def turn_touches(matrix: Matrix, rule: Path = TOUCH_RULE) -> bool:
    """Let udev tell libinput how touches are turned; whether that is new. Raises OSError."""
    if matrix == touch_matrix(rule):
        return False
    words = (
        "# Schreibt „kiosk setup“: So folgt die Berührung dem Bild.\n"
        'ACTION!="remove", SUBSYSTEM=="input", ENV{ID_INPUT_TOUCHSCREEN}=="1", '
        f'ENV{{LIBINPUT_CALIBRATION_MATRIX}}="{matrix.words}"\n'
    )
    return written_anew(rule, words.encode())


def written_anew(file: Path, content: bytes) -> bool:
    """Write a file that all may read, where it is not so already; raises OSError."""
    if file.exists() and file.read_bytes() == content:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    replace(file, content, mode=0o644, keep_previous=False)
    return True


def panel_size(displays: Path = _DISPLAYS) -> str:
    """The pixels of the screen that is connected, as Linux says them; empty if it does not."""
    for status in sorted(displays.glob("*/status")):
        try:
            modes = status.with_name("modes").read_text("ascii").split()
            if status.read_text("ascii").strip() == "connected" and modes:
                return modes[0]
        except (OSError, UnicodeDecodeError):
            continue
    return ""
