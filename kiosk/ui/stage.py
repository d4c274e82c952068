"""The stage of a visit: the app holds it, shows its screens, and forgets it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic

from textual import events

from kiosk.journey import NOBODY, Step, Visit
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.settings.values import Settings
from kiosk.ui.drawing.look import CONTRAST, WARM, Look
from kiosk.ui.drawing.sizes import SMALLEST
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.services.print_counter import PrintCounter
from kiosk.ui.services.reading_aloud import ReadingAloud
from kiosk.ui.terminal.locked_app import LockedApp
from kiosk.ui.visitor.attract import AttractScreen, views_of
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.visitor.steps import screen_for
from kiosk.ui.visitor.too_small import TooSmallScreen
from kiosk.ui.visitor.view import View


@dataclass(frozen=True, slots=True)
class Setup:
    """What a kiosk is started with.

    `clock` tells the time; `guard_seconds` is how long a fresh screen ignores touches that
    were meant for the one before. `state` is where the kiosk keeps what outlives a restart,
    None when nothing shall.
    """

    config: Settings
    locked: bool
    clock: Callable[[], datetime]
    guard_seconds: float
    state: Path | None = None


class Stage(LockedApp):
    """The app as far as every visit needs it; what else a kiosk does are its duties."""

    def __init__(self, setup: Setup) -> None:
        super().__init__()
        self.register_theme(WARM)
        self.register_theme(CONTRAST)
        self.theme = WARM.name
        self.config = setup.config
        self.locked = setup.locked
        self.visit: Visit = NOBODY
        self.content = ContentStore()
        self.counter = PrintCounter(setup.config.slip_printer)
        self.reading = ReadingAloud(partial(self.call_next, self.show_reading))
        self._clock = setup.clock
        self._guard_seconds = setup.guard_seconds
        self._attract_listens_at = 0.0

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
    def view(self) -> View:
        """All that the next screen gets to know."""
        return View(
            visit=self.visit,
            index=self.content.index,
            say=Strings(self.visit.language or SOURCE),
            look=self.look,
            now=self._clock(),
            languages=self.config.offered,
            content_folder=self.config.content_folder,
            base_url=self.config.links.base_url,
            news=self.counter.news,
            voices=self.reading.voices,
            searching=self.content.searching,
        )

    def move_to(self, visit: Visit) -> None:
        """Take the visit on; once it is over, nothing of it is printed any more."""
        if self.visit.begun and not visit.begun:
            self.counter.visitor_left()
            self.reading.forget()
        self.visit = visit

    def leave(self) -> None:
        """Forget the visit and wait for the next one."""
        self.move_to(NOBODY)
        self.show(self._guard_seconds)

    def show(self, guard_seconds: float) -> None:
        """Replace the screen by a fresh one; nothing of the old one survives."""
        theme = CONTRAST if self.visit.contrast else WARM
        if self.theme != theme.name:
            self.theme = theme.name
        screen = self.fresh_screen()
        self.reading.stop()
        self.back_to_the_visit()
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)
        if isinstance(screen, VisitorScreen):
            screen.listen(guard_seconds)
        else:
            self._attract_listens_at = monotonic() + guard_seconds

    def fresh_screen(self) -> AttractScreen | VisitorScreen | TooSmallScreen:
        """A new screen for where the visit is, or the request for a larger window."""
        if self.too_small:
            return TooSmallScreen()
        view = self.view
        if self.visit.place.step is Step.ATTRACT:
            return AttractScreen(views_of(view), self._clock)
        return screen_for(view)

    def back_to_the_visit(self) -> None:
        """Take away whatever lies over the visit's screen."""
        while len(self.screen_stack) > 2:
            self.pop_screen()

    @property
    def listening(self) -> bool:
        """Whether a touch can begin a visit; one meant for the visit before must not."""
        return self.visit.begun or monotonic() >= self._attract_listens_at

    def show_reading(self) -> None:
        """Let the visitor see what the voice does."""
        if self.screen_stack and isinstance(self.screen, VisitorScreen):
            self.screen.show_reading(self.reading.news)

    @property
    def too_small(self) -> bool:
        """Whether the window is too small to show anything sensible."""
        width, height = self.size
        return width < SMALLEST[0] or height < SMALLEST[1]

    def on_resize(self, resize: events.Resize) -> None:
        """Lay the screen out afresh for its new size, or ask for a larger window."""
        self.call_next(self.fit_the_window)

    def fit_the_window(self) -> None:
        """Show what the window, now that its size is known, has room for."""
        shown = self.screen
        if self.too_small != isinstance(shown, TooSmallScreen) or isinstance(shown, VisitorScreen):
            self.show(guard_seconds=0)
