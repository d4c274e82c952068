"""The kiosk's app: it holds the visit, shows its screens, and forgets it."""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path, PurePath
from time import monotonic
from typing import ClassVar

from textual import events, work

from kiosk import journey, pin
from kiosk.catalog.last_good import keep_last_good
from kiosk.catalog.loader import Loaded, load
from kiosk.catalog.matching import Index
from kiosk.catalog.model import Catalog, Centre
from kiosk.catalog.opening import BERLIN
from kiosk.config import Config
from kiosk.journey import NOBODY, Step, Visit, advance
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.flow import screen_for
from kiosk.ui.lockdown import LockedApp
from kiosk.ui.look import CONTRAST, WARM, Look
from kiosk.ui.measure import SMALLEST
from kiosk.ui.scene import Scene
from kiosk.ui.screens.attract import AttractScreen, scenes_of
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.idle import IdleScreen
from kiosk.ui.screens.staff import PinScreen, StaffPage, StaffScreen
from kiosk.ui.screens.too_small import TooSmallScreen
from kiosk.ui.widgets.sheet import Choice

log = logging.getLogger(__name__)

HERE = Path(__file__).parent
STYLES = [
    HERE / "kiosk.tcss",
    *(
        HERE / "screens" / f"{name}.tcss"
        for name in ("base", "attract", "offers", "offer", "help_now", "idle", "staff")
    ),
]
"""Read once at the start: a style read later would restyle everything that is on the screen."""

NOTHING_YET = Index(Catalog(Centre("", {}), {}, {}, {}))
STAFF_TOUCHES = 5
STAFF_SECONDS = 3.0
LEAVING_ESCAPES = 3
LEAVING_SECONDS = 1.5
CRASHES = 3
CRASH_SECONDS = 10.0


def berlin_time() -> datetime:
    """The present moment on the clock of the house."""
    return datetime.now(BERLIN)


class KioskApp(LockedApp):
    """One kiosk on one terminal.

    `clock` tells the time; `guard_seconds` is how long a fresh screen ignores touches that
    were meant for the one before.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*STYLES]

    def __init__(
        self,
        config: Config,
        *,
        locked: bool = False,
        clock: Callable[[], datetime] = berlin_time,
        guard_seconds: float = 0.3,
    ) -> None:
        super().__init__()
        self.register_theme(WARM)
        self.register_theme(CONTRAST)
        self.theme = WARM.name
        self.config = config
        self.locked = locked
        self.visit: Visit = NOBODY
        self.index: Index = NOTHING_YET
        self.loaded: Loaded | None = None
        self._clock = clock
        self._guard_seconds = guard_seconds
        self._touched_at = monotonic()
        self._name_touches: list[float] = []
        self._escapes: list[float] = []
        self._crashes: list[float] = []

    @property
    def look(self) -> Look:
        """How the present visit looks."""
        language = LANGUAGES[self.visit.language or SOURCE]
        return Look(
            right_to_left=language.right_to_left,
            large=self.visit.large,
            contrast=self.visit.contrast,
            kiosk_font=self.config.screen.kiosk_font,
        )

    @property
    def scene(self) -> Scene:
        """All that the next screen gets to know."""
        return Scene(
            visit=self.visit,
            index=self.index,
            say=Strings(self.visit.language or SOURCE),
            look=self.look,
            now=self._clock(),
            languages=tuple(LANGUAGES[code] for code in self.config.kiosk.languages),
            content_folder=self.config.content_folder,
            fallback=self.config.kiosk.fallback,
            base_url=self.config.links.base_url,
        )

    def on_mount(self) -> None:
        """Wait for visitors; the content comes as soon as the first picture is on the screen."""
        self.heed_signals(locked=self.locked)
        self.push_screen(self.fresh_screen())
        self.call_after_refresh(self.load_content)
        self.set_interval(1, self.watch_the_clock)

    def fresh_screen(self) -> AttractScreen | VisitorScreen:
        """A new screen for where the visit is."""
        scene = self.scene
        if self.visit.place.step is Step.ATTRACT:
            return AttractScreen(scenes_of(scene), self._clock)
        return screen_for(scene)

    def show(self, guard_seconds: float) -> None:
        """Replace the screen by a fresh one; nothing of the old one survives."""
        theme = CONTRAST if self.visit.contrast else WARM
        if self.theme != theme.name:
            self.theme = theme.name
        screen = self.fresh_screen()
        self.back_to_the_visit()
        self.switch_screen(screen)
        if isinstance(screen, VisitorScreen):
            screen.listen(guard_seconds)

    def back_to_the_visit(self) -> None:
        """Take away whatever lies over the visit's screen."""
        while len(self.screen_stack) > 2:
            self.pop_screen()

    def on_choice_chosen(self, message: Choice.Chosen) -> None:
        """Move the visit and show where it is now."""
        event = message.event
        if not isinstance(event, journey.Event):
            return
        self._touched_at = monotonic()
        before, self.visit = self.visit, advance(self.visit, event, self.index.catalog)
        if self.visit != before:
            self.show(self._guard_seconds)
        elif isinstance(self.screen, VisitorScreen):
            self.screen.listen()

    # The content

    @work(thread=True, group="load", exclusive=True, exit_on_error=False)
    def load_content(self) -> None:
        """Read the content folder, then keep watching it."""
        loaded = load(self.config.content_folder)
        self.call_from_thread(self.take_content, loaded)

    @work(group="watch", exclusive=True, exit_on_error=False)
    async def watch_content(self) -> None:
        """Read the content again whenever a file in it changes."""
        from watchfiles import awatch

        async for _ in awatch(self.config.content_folder, debounce=200, step=50):
            self.load_content()

    def take_content(self, loaded: Loaded) -> None:
        """Use the new content; a screen that it does not concern stays as it is."""
        first = self.loaded is None
        catalog = loaded.catalog if first else keep_last_good(self.index.catalog, loaded)
        self.loaded = loaded
        if first:
            self.watch_content()
        if catalog != self.index.catalog:
            self.index = Index(catalog)
            self.renew()

    def renew(self) -> None:
        """Show the same place again if what it is about has changed and is still there."""
        shown = self.screen
        if not isinstance(shown, VisitorScreen | AttractScreen):
            return
        fresh = self.fresh_screen()
        gone = isinstance(fresh, VisitorScreen) and fresh.subject is None
        if not gone and fresh.subject != shown.subject:
            self.show(guard_seconds=0)

    # The visitor who walks away

    async def on_event(self, event: events.Event) -> None:
        """Notice that somebody is there, and the three Escapes that mean leaving at once."""
        if isinstance(event, events.InputEvent):
            self._touched_at = monotonic()
        if isinstance(event, events.Key) and event.key == "ctrl+q" and not self.locked:
            self.exit(0)
            return
        if isinstance(event, events.Key) and event.key == "escape" and self.hurried():
            self.leave()
            return
        await super().on_event(event)

    def hurried(self) -> bool:
        """Whether this Escape is the third in a moment."""
        now = monotonic()
        self._escapes = [*(t for t in self._escapes if now - t < LEAVING_SECONDS), now]
        return len(self._escapes) >= LEAVING_ESCAPES

    def leave(self) -> None:
        """Forget the visit and wait for the next one."""
        self.visit = NOBODY
        self._escapes.clear()
        self.show(guard_seconds=0)

    def watch_the_clock(self) -> None:
        """Ask whether the visitor is still there, once nothing has been touched for long."""
        if monotonic() - self._touched_at <= self.config.visit.idle_seconds:
            return
        if isinstance(self.screen, StaffPage):
            self.leave()
        elif self.visit.begun and isinstance(self.screen, VisitorScreen):
            self.push_screen(IdleScreen(self.scene, self.config.visit.warning_seconds))

    def on_idle_screen_stayed(self) -> None:
        """Continue where the visitor was."""
        self.back_to_the_visit()

    def on_idle_screen_ran_out(self) -> None:
        """Nobody answered."""
        self.leave()

    # Staff

    def on_title_touched(self) -> None:
        """Five touches on the centre's name within three seconds open the staff area."""
        now = monotonic()
        recent = [t for t in self._name_touches if now - t < STAFF_SECONDS]
        self._name_touches = [*recent, now]
        if len(self._name_touches) >= STAFF_TOUCHES:
            self._name_touches.clear()
            self.open_staff_area()

    def open_staff_area(self) -> None:
        """Ask for the PIN; a preview without a PIN needs none."""
        pin_hash = self.config.staff.pin_hash
        self.visit = NOBODY
        if pin_hash:
            self.push_screen(PinScreen(self.look, partial(pin.fits, pin_hash=pin_hash)))
        elif not self.locked:
            self.on_pin_screen_passed()

    def on_pin_screen_passed(self) -> None:
        """Show the staff area instead of the PIN pad."""
        self.back_to_the_visit()
        problems = self.loaded.problems if self.loaded else ()
        self.push_screen(StaffScreen(self.look, problems))

    def on_staff_page_closed(self) -> None:
        """Back to the waiting kiosk."""
        self.leave()

    def on_staff_screen_quit(self) -> None:
        """Staff end the kiosk."""
        self.exit(0)

    # What goes wrong

    def on_resize(self, resize: events.Resize) -> None:
        """Lay the screen out afresh for its new size, or ask for a larger window."""
        width, height = resize.size
        small = width < SMALLEST[0] or height < SMALLEST[1]
        if small and not isinstance(self.screen, TooSmallScreen):
            self.push_screen(TooSmallScreen())
        elif (not small and isinstance(self.screen, TooSmallScreen)) or isinstance(
            self.screen, VisitorScreen
        ):
            self.show(guard_seconds=0)

    def _handle_exception(self, error: Exception) -> None:
        """A locked kiosk forgets the visit and waits again; crash after crash ends it.

        The service then starts it afresh. A preview shows the traceback as Textual does.
        """
        now = monotonic()
        self._crashes = [*(t for t in self._crashes if now - t < CRASH_SECONDS), now]
        if not self.locked:
            super()._handle_exception(error)
            return
        log.error("a screen failed", exc_info=error)
        if len(self._crashes) >= CRASHES:
            self.exit(1)
        else:
            self.leave()
