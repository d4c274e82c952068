"""What takes a moment, in named workers that each end in one message."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from traceback import clear_frames
from typing import Any

from textual.app import App
from textual.message import Message
from textual.worker import Worker, WorkerState, get_current_worker

from kiosk.settings.values import Settings
from kiosk.slip.printing.job import PrintJob
from kiosk.slip.printing.outcome import PrintReport
from kiosk.ui.services.content_store import Prepared
from kiosk.ui.services.content_watch import ContentWatch
from kiosk.ui.services.memory import without_garbage_collection
from kiosk.ui.services.services import Services
from kiosk.ui.staff.work import Move, StaffWork

RESTART_SECONDS = 5.0
"""The pause before the watch over the content begins again after a failure."""

LOAD, WATCH, VOICES, SLIP = "load", "watch", "voices", "slip"
"""The names of the workers, as the log and the staff's list of troubles have them."""

log = logging.getLogger(__name__)


@dataclass
class ContentRead(Message):
    """The content folder has been read; None when the program itself has failed."""

    prepared: Prepared | None


@dataclass
class StaffWorkEnded(Message):
    """What staff had done has ended, well or not."""

    move: Move


@dataclass
class SlipEnded(Message):
    """The work on a slip has ended."""

    job: PrintJob
    report: PrintReport


class Background:
    """Starts the workers of an app, and hears of those that fail; `clock` tells the time."""

    def __init__(
        self,
        app: App[Any],
        services: Services,
        settings: Settings,
        clock: Callable[[], datetime],
    ) -> None:
        self._app = app
        self._clock = clock
        self._services = services
        self._settings = settings

    def begin(self) -> None:
        """Read the content, watch over it, and find out what can be read aloud."""
        self.watch()
        self.load()
        self._in_thread(VOICES, self._services.voice.look_for_voices)

    def load(self) -> None:
        """Read the content folder; an earlier reading that is still at work does not count."""
        self._in_thread(LOAD, self._read, exclusive=True)

    def watch(self) -> None:
        """Read the content again whenever a file in it changes."""
        unwatched = self._services.content.unwatched
        watching = ContentWatch(self._settings.content_folder, self.load, unwatched).run()
        self._app.run_worker(watching, name=WATCH, group=WATCH, exclusive=True, exit_on_error=False)

    def print_slip(self, job: PrintJob) -> None:
        """Print in a thread; the screen goes on meanwhile."""
        self._in_thread(SLIP, partial(self._print, job))

    def work_for_staff(self, work: StaffWork) -> None:
        """Do what staff want in a thread; the worker that others may keep holds no word of it."""
        given = [work]
        self._in_thread(work.name, lambda: self._work(given.pop()))

    def ended(self, worker: Worker[Any]) -> None:
        """Log and note a worker that has failed; the watch begins again."""
        if worker.state is not WorkerState.ERROR:
            return
        log.error("the work %s failed", worker.name, exc_info=worker.error)
        self._services.troubles.note(worker.name)
        if worker.error:
            clear_frames(worker.error.__traceback__)  # they hold what was worked on
        if worker.name == WATCH:
            self._app.set_timer(RESTART_SECONDS, self.watch)

    def _in_thread(self, name: str, work: Any, *, exclusive: bool = False) -> None:
        self._app.run_worker(
            work,
            name=name,
            group=name,
            description=name,
            thread=True,
            exclusive=exclusive,
            exit_on_error=False,
        )

    def _read(self) -> None:
        """Read the folder, prepare what visitors will find, and keep what is good."""
        worker, services = get_current_worker(), self._services
        if worker.is_cancelled:
            return
        with without_garbage_collection():
            loaded = services.reader.read()
            prepared = services.content.prepare(loaded, self._clock()) if loaded else None
        if not worker.is_cancelled:
            self._app.post_message(ContentRead(prepared))
            services.reader.keep()

    def _work(self, work: StaffWork) -> None:
        """Do it; whatever happens, the screen that waits hears of the end."""
        move: Move = work.failed
        try:
            move = work.done(self._services)
        finally:
            self._app.post_message(StaffWorkEnded(move))

    def _print(self, job: PrintJob) -> None:
        """Print, and log what visitors need not know."""
        report = self._services.printing.work(job)
        if report.detail and not report.outcome.on_paper:
            log.warning("slip %s: %s", report.outcome, report.detail)
        if report.paper_low:
            log.warning("the roll of paper is nearly used up")
        self._app.post_message(SlipEnded(job, report))
