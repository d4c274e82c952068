"""The kiosk's app: the stage of the visits, together with all its duties."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path, PurePath
from typing import ClassVar

from textual import work

from kiosk import journey
from kiosk.catalog.hours.opening import BERLIN
from kiosk.settings.values import Settings
from kiosk.ui.duties.attention import AttentiveApp
from kiosk.ui.duties.endurance import EnduringApp
from kiosk.ui.duties.printing import PrintingApp
from kiosk.ui.duties.reloading import ReloadingApp
from kiosk.ui.duties.staff_area import StaffedApp
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.stage import Setup
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.sheet import Choice
from kiosk.voice.voices import Voices, no_voices

HERE = Path(__file__).parent
STYLES = [
    HERE / "kiosk.tcss",
    *(
        HERE / "visitor" / f"{name}.tcss"
        for name in ("base", "attract", "search", "offers", "offer", "my_list", "help_now", "idle")
    ),
    HERE / "staff" / "staff.tcss",
]
"""Read once at the start: a style read later would restyle everything that is on the screen."""


def berlin_time() -> datetime:
    """The present moment on the clock of the house."""
    return datetime.now(BERLIN)


class KioskApp(EnduringApp, AttentiveApp, StaffedApp, PrintingApp, ReloadingApp):
    """One kiosk on one terminal.

    `clock` tells the time; `guard_seconds` is how long a fresh screen ignores touches that
    were meant for the one before; `find_voices` asks the machine what it can read aloud;
    `state` is the folder for what outlives a restart, None when nothing shall.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*STYLES]

    def __init__(
        self,
        config: Settings,
        *,
        locked: bool = False,
        clock: Callable[[], datetime] = berlin_time,
        guard_seconds: float = 0.3,
        find_voices: Callable[[], Voices] = no_voices,
        state: Path | None = None,
    ) -> None:
        super().__init__(Setup(config, locked, clock, guard_seconds, state))
        self._find_voices = find_voices

    def on_mount(self) -> None:
        """Wait for visitors; the content comes as soon as the first picture is on the screen."""
        self.heed_signals(locked=self.locked)
        self.show(guard_seconds=0)
        self.call_after_refresh(self.watch_content)
        self.call_after_refresh(self.load_content)
        self.call_after_refresh(self.look_for_voices)
        self.set_interval(1, self.watch_the_clock)

    async def on_unmount(self) -> None:
        """Nobody waits for a slip of a kiosk that has ended, or listens to it."""
        self.counter.visitor_left()
        await self.reading.close()

    @work(thread=True, group="voice", exit_on_error=False)
    def look_for_voices(self) -> None:
        """Ask once what can be read aloud; the screens after that have a button for it."""
        self.reading.voices = self._find_voices()

    def on_choice_chosen(self, message: Choice.Chosen) -> None:
        """What was chosen moves the visit, or is a wish to the voice."""
        event = message.event
        if isinstance(event, ReadingCommand) and isinstance(self.screen, VisitorScreen):
            self.reading.take(event, self.screen)
        if isinstance(event, journey.Event) and self.listening:
            self.touched()
            self.go_on(event)

    def go_on(self, event: journey.Event) -> None:
        """Move the visit and show where it is now."""
        before = self.visit
        self.move_to(journey.advance(before, event, self.index.catalog))
        told = isinstance(event, journey.SlipWanted) and self.print_slip()
        if isinstance(self.screen, VisitorScreen) and isinstance(event, self.screen.FOLLOWED):
            self.reading.stop()
            self.screen.follow(self.view)
        elif self.visit != before or told:
            self.show(self._guard_seconds)
        elif isinstance(self.screen, VisitorScreen):
            self.screen.listen()
