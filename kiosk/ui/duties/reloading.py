"""The app reads the content, and again whenever a file of it changes."""

from asyncio import sleep
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.worker import get_current_worker

from kiosk.catalog.finding.matching import Index
from kiosk.ui.stage import Stage
from kiosk.ui.visitor.attract import AttractScreen
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.too_small import TooSmallScreen

if TYPE_CHECKING:
    from kiosk.catalog.reading.loader import Loaded


LOOKING_SECONDS = 0.5
"""How often the kiosk looks for a content folder that is gone."""


def identity(folder: Path) -> int | None:
    """Which folder this is, for another may take its place; None when there is none."""
    try:
        return folder.stat().st_ino if folder.is_dir() else None
    except OSError:
        return None


async def found(folder: Path) -> int:
    """Which folder there is, as soon as there is one."""
    while (there := identity(folder)) is None:
        await sleep(LOOKING_SECONDS)
    return there


class ReloadingApp(Stage):
    """Shows the content as it is now, and disturbs no visitor whom a change does not concern."""

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
        """Read the content folder."""
        # The first greeting does not wait for what reading takes.
        from kiosk.catalog.reading.loader import load

        loaded = load(self.config.content_folder)
        if not get_current_worker().is_cancelled:
            self.call_from_thread(self.take_content, loaded)

    @work(group="watch", exclusive=True, exit_on_error=False)
    async def watch_content(self) -> None:
        """Read the content again whenever a file in it changes.

        While the folder is gone everything stays; one that takes its place is read at once.
        """
        from watchfiles import awatch

        folder = self.config.content_folder
        while True:
            watched = await found(folder)
            with suppress(FileNotFoundError):
                async for _ in awatch(folder, debounce=200, step=50):
                    if identity(folder) != watched:
                        break
                    self.load_content()
            await found(folder)
            self.load_content()

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
