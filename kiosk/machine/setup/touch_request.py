"""The touch check, which the service of an installed kiosk runs in the kiosk's stead.

A file that asks for the check lies in the kiosk's home. The script that starts the terminal finds
it and starts the check; the check takes it away at once, so that the next start is the kiosk's.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from kiosk.machine.installed_paths import HOME
from kiosk.machine.kiosk_service import begin_anew
from kiosk.machine.setup.touch_fit import MARKS, Point
from kiosk.machine.system_programs import did

ASKED: Final = HOME / "touch-check"
TOUCHED: Final = HOME / "touch-check.json"

CHECK_SECONDS: Final = 100.0
"""How long somebody may take for the three marks, with the way to the screen."""

_PAUSE_SECONDS = 0.5


def tell_udev() -> None:
    """Let the rule about touches count; the kiosk must be started anew."""
    did("udevadm", "control", "--reload")
    did("udevadm", "trigger", "--action=change", "--subsystem-match=input")


def touches_on_the_wall(seconds: float = CHECK_SECONDS) -> tuple[Point, ...]:
    """Where somebody touched the three marks on the kiosk's own screen; nothing without any."""
    TOUCHED.unlink(missing_ok=True)
    ASKED.unlink(missing_ok=True)
    with open(ASKED, "x", encoding="utf-8"):
        pass
    try:
        return _awaited(seconds) if begin_anew() else ()
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
