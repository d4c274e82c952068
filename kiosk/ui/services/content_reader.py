"""Reads the content folder in the background, one reading at a time."""

import logging
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalog.reading.kept_files import KeptFiles
    from kiosk.catalog.reading.loaded import Loaded

log = logging.getLogger(__name__)


class ContentReader:
    """What is on the disk, and what was good before where that is broken.

    The last good files are kept below the folder `state`; without one, only in memory. All
    methods take a while and belong into a thread.
    """

    def __init__(self, folder: Path, state: Path | None = None) -> None:
        self._folder = folder
        self._state = state
        self._kept: KeptFiles | None = None
        self._reading = Lock()

    @property
    def memory_file(self) -> Path:
        """The translation memory."""
        from kiosk.catalog.reading.loaded import MEMORY

        return self._folder / MEMORY

    def read(self) -> "Loaded | None":
        """The content as it is now; None when the program itself fails, which the log tells."""
        # The first greeting does not wait for what reading takes.
        from kiosk.catalog.reading.kept_files import KeptFiles, folder_for
        from kiosk.catalog.reading.loader import load

        with self._reading:
            if self._kept is None:
                self._kept = KeptFiles(self._state and folder_for(self._folder, self._state))
            try:
                return load(self._folder, self._kept)
            except Exception:
                log.exception("reading the content failed")
                return None

    def keep(self) -> None:
        """Bring what was good in the last reading to the disk; the log tells when that fails."""
        try:
            if self._kept is not None:
                self._kept.write()
        except Exception:
            log.exception("keeping the content failed")
