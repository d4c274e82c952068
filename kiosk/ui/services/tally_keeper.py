"""Counts visits that have ended, in a thread of its own for which no visitor waits."""

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.journey import VisitEnded
from kiosk.records.counting import counted
from kiosk.records.tally import Tally, by_day
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.services.troubles import Troubles

if TYPE_CHECKING:
    from kiosk.records.tally_folder import TallyFolder

WORK = "records"
"""What the log and the staff's list of troubles call this work."""

MOST_WAITING = 20_000
"""So many cells wait in memory while the disk takes none; further visits are not counted."""

log = logging.getLogger(__name__)


class TallyKeeper:
    """Adds what visits needed to the tally of one kiosk; without a `folder` nothing is counted.

    What the disk does not take waits in memory, as sums, and is written with the next visit.
    """

    def __init__(
        self,
        folder: Path | None,
        kiosk: str,
        content: ContentStore,
        troubles: Troubles,
        months: int,
    ) -> None:
        self.folder = folder
        self.kiosk = kiosk
        self._content = content
        self._troubles = troubles
        self._months = months
        self._writer = ThreadPoolExecutor(1, WORK)
        self._lock = Lock()
        self._waiting = Tally()
        self._written: TallyFolder | None = None
        self._begun: date | None = None

    def visit_ended(self, ended: VisitEnded, moment: datetime) -> None:
        """Count it now, and have it written soon."""
        if self.folder is None:
            return
        self.day_begun(moment.date())
        fresh = counted(ended, moment, self._content.index.catalog)
        with self._lock:
            if len(self._waiting) < MOST_WAITING:
                self._waiting += fresh
        if fresh:
            self._writer.submit(self._write, self.folder)

    def day_begun(self, today: date) -> None:
        """Do once what each day asks for: publish what is due, and forget old cases."""
        if self.folder is not None and self._begun != today:
            self._begun = today
            self._writer.submit(self._care, self.folder, today)

    def counted(self) -> Tally:
        """All that has been counted, written or not; takes a moment.

        Raises OSError of the disk, and storage.FileInUseError.
        """
        from kiosk.records.tally_folder import TallyFolder

        with self._lock:
            waiting = self._waiting.copy()
        if self.folder is not None:
            written = TallyFolder(self.folder, self.kiosk)
            waiting.update(written.tally())
            self._troubles.put_aside(written.damaged)
        return waiting

    def close(self) -> None:
        """Wait until all is written that can be; then nothing is counted any more."""
        self._writer.shutdown()

    def _write(self, folder: Path) -> None:
        """Write all that waits, day by day; what could not be written waits again."""
        with self._lock:
            fresh, self._waiting = self._waiting, Tally()
        for part in by_day(fresh):
            try:
                self._tally(folder).add(part)
            except Exception:
                log.exception("the tally could not be written")
                self._troubles.note(WORK)
                with self._lock:
                    self._waiting += part
        self._troubles.put_aside(self._tally(folder).damaged)

    def _care(self, folder: Path, today: date) -> None:
        """What the day asks for; what fails is told to staff and tried again the next day."""
        from kiosk.records.case_folder import CaseFolder  # the first greeting waits for none of it
        from kiosk.records.daily_care import care_for
        from kiosk.records.published_folder import PublishedFolder

        figures, cases = PublishedFolder(folder, self.kiosk), CaseFolder(folder, self.kiosk)
        try:
            care_for(self._tally(folder), cases, figures, today, self._months)
        except ValueError as error:
            self._troubles.unreadable(error)
        except Exception:
            log.exception("the records could not be cared for")
            self._troubles.note(WORK)
        self._troubles.put_aside(self._tally(folder).damaged)
        self._troubles.put_aside(cases.damaged)

    def _tally(self, folder: Path) -> "TallyFolder":
        """The folder, which remembers what it held some visits ago."""
        from kiosk.records.tally_folder import TallyFolder

        self._written = self._written or TallyFolder(folder, self.kiosk)
        return self._written
