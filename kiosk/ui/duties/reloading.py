"""The app reads the content, and again whenever a file of it changes."""

from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from kiosk.catalog.finding.matching import Index
from kiosk.ui.services.content_reader import ContentReader
from kiosk.ui.services.content_watch import ContentWatch
from kiosk.ui.stage import Setup, Stage
from kiosk.ui.visitor.attract import AttractScreen
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.too_small import TooSmallScreen

if TYPE_CHECKING:
    from kiosk.catalog.reading.loader import Loaded


class ReloadingApp(Stage):
    """Shows the content as it is now, and disturbs no visitor whom a change does not concern."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self.reader = ContentReader(setup.config.content_folder, setup.state)

    @property
    def index(self) -> Index:
        """What visitors find just now."""
        return self.content.index

    @property
    def loaded(self) -> "Loaded | None":
        """What the last reading brought; None before the first."""
        return self.content.loaded

    @work(thread=True, group="load", exclusive=True, exit_on_error=False)
    def load_content(self) -> None:
        """Read the content folder, show it, and keep what is good."""
        worker = get_current_worker()
        if worker.is_cancelled:
            return
        loaded = self.reader.read()
        if worker.is_cancelled:
            return
        if loaded is None:
            self.call_from_thread(self.content.unreadable)
            return
        self.call_from_thread(self.take_content, loaded)
        self.reader.keep()

    @work(group="watch", exclusive=True, exit_on_error=False)
    async def watch_content(self) -> None:
        """Read the content again whenever a file in it changes."""
        folder = self.config.content_folder
        await ContentWatch(folder, self.load_content, self.content.unwatched).run()

    def take_content(self, loaded: "Loaded") -> None:
        """Use the new content; a screen that it does not concern stays as it is."""
        if self.content.take(loaded):
            self.renew()

    def renew(self) -> None:
        """Show the same place again if what it is about has changed and is still there."""
        shown, fresh = self.screen, self.fresh_screen()
        if isinstance(fresh, TooSmallScreen):
            return
        if not isinstance(shown, VisitorScreen | AttractScreen):
            return
        gone = isinstance(fresh, VisitorScreen) and fresh.subject is None
        if not gone and fresh.subject != shown.subject:
            self.show(guard_seconds=0)
