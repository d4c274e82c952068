"""One line of what `kiosk doctor` finds."""

from typing import NamedTuple

from kiosk.machine.health import Health


class Finding(NamedTuple):
    """How it stands with one thing, and what to do about it."""

    state: Health
    words: str
