"""The light of the panel: turned off while the screen is dark, and on by a touch or in time.

The compositor cage hears no touch while its output is off. So the touch panel and all other
input devices are listened to here meanwhile; what they tell is thrown away, only that somebody is
there counts. Where nothing can be listened to, the light stays on.
"""

import json
import logging
import os
import subprocess
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from select import select
from threading import Event

INPUTS = Path("/dev/input")
PROGRAM = "wlr-randr"
"""What asks a compositor of the wlroots family for its outputs, and turns them off and on."""

PATIENCE_SECONDS = 10.0

log = logging.getLogger(__name__)
ROUND_SECONDS = 0.2
"""How long to wait for a touch before looking whether it is time for light."""

TRIES = 5
"""How often a panel that does not come on is asked again, once in a round."""


class Panel:
    """The panel of a kiosk whose input devices lie in `inputs`; whatever fails, it stays lit."""

    def __init__(self, inputs: Path = INPUTS) -> None:
        self._inputs = inputs

    def dark_until_touched(self, lit: Event) -> bool:
        """Turn the panel off until somebody touches anything, or until `lit` is set.

        Whether it was off. Blocks meanwhile.
        """
        with ExitStack() as stack:
            devices = [device for file in self._files() if (device := _opened(file, stack))]
            outputs = _outputs() if devices else []
            off = [name for name in outputs if _switched(name, "--off")]
            if off:
                _wait(devices, lit)
            for name in off:
                _turn_on(name)
            return bool(off)

    def _files(self) -> list[Path]:
        return sorted(self._inputs.glob("event*"))


def _wait(devices: list[int], lit: Event) -> None:
    """Until a device tells anything; one that was pulled out is listened to no more."""
    while devices and not lit.is_set():
        for device in select(devices, [], [], ROUND_SECONDS)[0]:
            with suppress(OSError):
                if os.read(device, 4096):
                    return
            devices.remove(device)


def _turn_on(name: str) -> None:
    """Turn an output on; a compositor that is busy is asked again."""
    for _ in range(TRIES):
        if _switched(name, "--on"):
            return
        time.sleep(ROUND_SECONDS)


def _opened(file: Path, stack: ExitStack) -> int | None:
    """A device to listen to, closed with `stack`; None when we may not."""
    with suppress(OSError):
        device = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        stack.callback(os.close, device)
        return device
    return None


def _outputs() -> list[str]:
    """The names of the outputs that are on."""
    told = _run(PROGRAM, "--json")
    with suppress(ValueError, TypeError, KeyError):
        return [one["name"] for one in json.loads(told or "[]") if one["enabled"]]
    return []


def _switched(name: str, how: str) -> bool:
    return _run(PROGRAM, "--output", name, how) is not None


def _run(*command: str) -> str | None:
    """What a program says; None when it is not there, takes too long or fails."""
    try:
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, timeout=PATIENCE_SECONDS
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("the panel keeps its light: %s", error)
        return None
    return done.stdout
