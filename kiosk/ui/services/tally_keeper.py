"""Counts visits that have ended, in a thread of its own for which no visitor waits."""

import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import finalize

from kiosk.journey import VisitEnded
from kiosk.problems import system_reason
from kiosk.records.counting import counted
from kiosk.records.tally import Tally, by_day
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.services.records_state import RecordsState
from kiosk.ui.services.troubles import Troubles
from kiosk.ui.services.waiting_tally import WaitingTally

if TYPE_CHECKING:
    from kiosk.records.tally_folder import TallyFolder

WORK = "records"
"""What the log and the staff's list of troubles call this work."""

log = logging.getLogger(__name__)


class TallyKeeper:
    """Adds what visits needed to the tally of one kiosk; without a `folder` nothing is counted.

    What the disk does not take waits in memory, as sums, and is written with the next visit, on
    the next day, or at the end.
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
        self._waiting = WaitingTally()
        self._written: TallyFolder | None = None
        self._begun: date | None = None
        self._known = RecordsState(str(folder or ""))
        self._lock = Lock()

    @cached_property
    def cases_folder(self) -> Path:
        """Where cases lie; those of a preview do not count, and are gone when it ends."""
        if self.folder is not None:
            return self.folder
        tried = mkdtemp(prefix="kiosk-")
        finalize(self, rmtree, tried, ignore_errors=True)
        return Path(tried)

    @property
    def state(self) -> RecordsState:
        """What staff should know of the records just now."""
        return replace(self._known, waiting=self._waiting.visits, lost=self._waiting.lost)

    def visit_ended(self, ended: VisitEnded, moment: datetime) -> None:
        """Count it now, and have it written soon."""
        if self.folder is None:
            return
        self.day_begun(moment.date())
        if fresh := counted(ended, moment, self._content.index.catalog):
            self._waiting.add(fresh)
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

        waiting = self._waiting.copy()
        if self.folder is not None:
            waiting.update(TallyFolder(self.folder, self.kiosk).tally())
            self.look_for_damage()
        return waiting

    def look_for_damage(self, folder: Path | None = None) -> None:
        """See which damaged files lie in the own folder or another; takes a moment."""
        from kiosk.records.case_folder import CaseFolder
        from kiosk.records.tally_folder import TallyFolder

        folder = folder or self.folder
        if folder is None:
            return
        with suppress(OSError):  # which whoever reads or writes will tell
            tally, cases = TallyFolder(folder, self.kiosk), CaseFolder(folder, self.kiosk)
            unreadable = tuple(cases.unreadable())  # may put others aside
            aside = (*tally.put_aside(), *cases.put_aside())
            for file in {*aside, *unreadable} - {*self._known.aside, *self._known.unreadable}:
                log.error("a file of the records is damaged: %s", file)
            self._tell(aside=aside, unreadable=unreadable)

    def close(self) -> None:
        """Wait until all is written that can be; then nothing is counted any more."""
        if self.folder is not None:
            self._writer.submit(self._write, self.folder)
        self._writer.shutdown()

    def _write(self, folder: Path) -> None:
        """Write all that waits, day by day; what could not be written waits again."""
        reason = ""
        for part in by_day(self._waiting.take()):
            try:
                self._tally(folder).add(part)
            except Exception as error:
                self._waiting.give_back(part)
                reason = system_reason(error) if isinstance(error, OSError) else "other"
                self._troubles.note(WORK)
                if not self._known.reason:  # a line for each visit would tell when they ended
                    log.exception("the tally could not be written")
        self._tell(reason=reason)
        if self._tally(folder).damaged:
            self._tally(folder).damaged.clear()
            self.look_for_damage()

    def _care(self, folder: Path, today: date) -> None:
        """What the day asks for; what fails is told to staff and tried again the next day."""
        from kiosk.records.case_folder import CaseFolder  # the first greeting waits for none of it
        from kiosk.records.daily_care import care_for
        from kiosk.records.known_day import KnownDayFile
        from kiosk.records.published_folder import PublishedFolder

        if self._known.reason:
            self._write(folder)  # what is published is never counted afterwards
        figures, cases = PublishedFolder(folder, self.kiosk), CaseFolder(folder, self.kiosk)
        days = KnownDayFile(folder, self.kiosk)
        try:
            believed = care_for(self._tally(folder), cases, figures, days, today, self._months)
            self._tell(clock_believed=believed)
        except Exception:
            log.exception("the records could not be cared for")
            self._troubles.note(WORK)
        self.look_for_damage()

    def _tell(self, **changes: Any) -> None:
        """Change what staff should know; the thread that writes is not the only one."""
        with self._lock:
            self._known = replace(self._known, **changes)

    def _tally(self, folder: Path) -> "TallyFolder":
        """The folder, which remembers what it held some visits ago."""
        from kiosk.records.tally_folder import TallyFolder

        self._written = self._written or TallyFolder(folder, self.kiosk)
        return self._written
