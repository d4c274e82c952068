"""The service of an installed kiosk, and the touch check that it runs in the kiosk's stead.

A file that asks for the check lies in the kiosk's home. The script that starts the terminal finds
it and starts the check; the check takes it away at once, so that the next start is the kiosk's.
"""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from kiosk.machine.installed_paths import HOME, SERVICE
from kiosk.machine.setup.touch_fit import MARKS, Point

ASKED: Final = HOME / "touch-check"
TOUCHED: Final = HOME / "touch-check.json"

CHECK_SECONDS: Final = 100.0
"""How long somebody may take for the three marks, with the way to the screen."""

_SYSTEMD = Path("/run/systemd/system")
_PAUSE_SECONDS = 0.5


def has_service(systemd: Path = _SYSTEMD) -> bool:
    """Whether a kiosk is installed here as a service that can be started."""
    return systemd.is_dir() and _systemctl("cat", SERVICE)


def start_service() -> bool:
    """Start the kiosk now and at every start of the machine; whether that went well."""
    return _systemctl("enable", SERVICE) and _systemctl("restart", "--no-block", SERVICE)


def tell_systemd() -> None:
    """Let changed units count; what runs must be started anew."""
    _systemctl("daemon-reload")


def tell_udev() -> None:
    """Let the rule about touches count; the kiosk must be started anew."""
    _run("udevadm", "control", "--reload")
    _run("udevadm", "trigger", "--action=change", "--subsystem-match=input")


def touches_on_the_wall(seconds: float = CHECK_SECONDS) -> tuple[Point, ...]:
    """Where somebody touched the three marks on the kiosk's own screen; nothing without any."""
    TOUCHED.unlink(missing_ok=True)
    ASKED.unlink(missing_ok=True)
    with open(ASKED, "x", encoding="utf-8"):
        pass
    try:
        return _awaited(seconds) if _systemctl("restart", "--no-block", SERVICE) else ()
    finally:
        ASKED.unlink(missing_ok=True)
        TOUCHED.unlink(missing_ok=True)


def was_asked(asked: Path = ASKED) -> bool:
    """Whether this check was asked for by the setup elsewhere; it is answered once."""
    try:
        asked.unlink()
    except OSError:
        return False
    return True


def tell_touches(touched: Sequence[Point], file: Path = TOUCHED) -> None:
    """Leave for the setup where somebody touched; raises OSError."""
    from kiosk.storage import replace

    replace(file, json.dumps([*touched]).encode(), keep_previous=False)


def told_touches(file: Path = TOUCHED) -> tuple[Point, ...] | None:
    """What the check has left; None while there is nothing."""
    try:
        points = json.loads(file.read_text("utf-8"))
        touched = tuple((float(x), float(y)) for x, y in points)
    except (OSError, ValueError, TypeError):
        return None
    return touched if len(touched) in (0, len(MARKS)) else None


def _awaited(seconds: float) -> tuple[Point, ...]:
    """The touches, once somebody has been there."""
    end = monotonic() + seconds
    while monotonic() < end:
        if (touched := told_touches()) is not None:
            return touched
        sleep(_PAUSE_SECONDS)
    return ()


def _systemctl(*words: str) -> bool:
    return _run("systemctl", *words)


def _run(*command: str) -> bool:
    """Whether a tool of the system did what it should."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
