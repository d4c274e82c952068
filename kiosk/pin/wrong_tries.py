"""How many wrong PINs there were, in a file that outlives the kiosk."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from time import time

from kiosk import storage

FILE_NAME = "wrong-pins.json"
"""The name of that file in the folder for what outlives a restart."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WrongTries:
    """The wrong PINs since the last right one.

    `in_series` of them are not yet a whole series, `series` is how many of those there were, and
    `shut_for` how many seconds from now no PIN is taken.
    """

    in_series: int = 0
    series: int = 0
    shut_for: float = 0.0


NO_TRIES = WrongTries()


class TriesFile:
    """Keeps the count in a file of the user under whom the kiosk runs.

    While the kiosk is off only the wall clock goes on, so the file says until when no PIN is
    taken. Whoever reads it trusts that no further than the pause that belongs to the series: a
    clock that was set back locks for no longer.
    """

    def __init__(self, file: Path, wall_clock: Callable[[], float] = time) -> None:
        self._file = file
        self._wall_clock = wall_clock

    def load(self) -> WrongTries:
        """What was kept, nothing where there is none or nobody can read it."""
        try:
            stored = storage.load(self._file, self._parsed)
        except (OSError, ValueError) as error:
            log.warning("the count of wrong PINs cannot be read: %s", error)
            return NO_TRIES
        return stored.value if stored else NO_TRIES

    def keep(self, tries: WrongTries) -> None:
        """Write the count down; where that is impossible, it lasts until the kiosk ends."""
        until = self._wall_clock() + tries.shut_for
        row = {"in_series": tries.in_series, "series": tries.series, "shut_until": until}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            storage.replace(self._file, json.dumps(row).encode(), mode=0o600)
        except OSError as error:
            log.warning("the count of wrong PINs cannot be kept: %s", error)

    def _parsed(self, content: bytes) -> WrongTries:
        """The count in a file; raises ValueError when it is damaged."""
        row = json.loads(content)
        try:
            in_series, series, until = (row[key] for key in ("in_series", "series", "shut_until"))
            whole = type(in_series) is type(series) is int and min(in_series, series) >= 0
            left = float(until) - self._wall_clock()
        except (TypeError, KeyError, OverflowError) as error:
            raise ValueError("no count of wrong PINs") from error
        if not whole or not isfinite(left):
            raise ValueError("no count of wrong PINs")
        return WrongTries(in_series, series, max(0.0, left))
