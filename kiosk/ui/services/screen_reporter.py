"""Tells `kiosk status` once an hour how the running screen is; see `screen_state`."""

import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.machine.screen_state import (
    ScreenState,
    begun_again,
    keep_state,
    kept_state,
    whole_hour,
)
from kiosk.settings.values import PrinterSettings
from kiosk.ui.services.troubles import Troubles

WORK = "status"
"""What the log and the staff's list of troubles call this work."""

log = logging.getLogger(__name__)


class ScreenReporter:
    """Writes the state into a folder, in a thread of its own; without a folder it tells nobody.

    The hours of the clock decide when, and never what visitors do. Only the printer, which may
    be busy with a slip, is asked when nobody is there.
    """

    def __init__(self, folder: Path | None, printer: PrinterSettings, troubles: Troubles) -> None:
        self._folder = folder
        self._printer = printer
        self._troubles = troubles
        self._writer = ThreadPoolExecutor(1, WORK)
        self._hour: datetime | None = None
        self._state: ScreenState | None = None

    def second_passed(self, now: datetime, *, quiet: bool) -> None:
        """Tell it when an hour has begun; `quiet` says that nobody is there."""
        hour = whole_hour(now)
        if self._folder and self._hour != hour:
            self._hour = hour
            self._writer.submit(self._tell, self._folder, now, quiet=quiet)

    def close(self) -> None:
        """The screen ends because somebody wants it to; what it was about to tell is told."""
        self._writer.shutdown()
        if self._folder and self._state:
            with suppress(OSError):  # then the next start is counted as one that nobody planned
                keep_state(self._folder, replace(self._state, ended=True))

    def _tell(self, folder: Path, now: datetime, *, quiet: bool) -> None:
        try:
            state = self._state or begun_again(kept_state(folder), now)
            state = replace(state, hour=whole_hour(now), troubles=tuple(self._troubles.counts))
            self._state = self._with_printer(state) if quiet else state
            keep_state(folder, self._state)
        except Exception:
            log.exception("the state of the screen could not be told")
            self._troubles.note(WORK)

    def _with_printer(self, state: ScreenState) -> ScreenState:
        """The same, with what the printer answers just now."""
        from kiosk.slip.printing.readiness import readiness  # for which no start waits

        found = readiness(self._printer)
        return replace(state, printer=found.reason, paper_low=found.paper_low)
