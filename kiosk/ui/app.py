"""The kiosk's app: it holds the visit, shows its screens, and forgets it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path, PurePath
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.message import Message
from textual.worker import get_current_worker

from kiosk import journey, pin
from kiosk.catalog.matching import Index
from kiosk.catalog.model import Catalog, Centre
from kiosk.catalog.opening import BERLIN
from kiosk.config import Config
from kiosk.journey import NOBODY, Step, Visit, advance
from kiosk.language.languages import LANGUAGES, SOURCE
from kiosk.language.strings import Strings
from kiosk.slip.outcome import PrintReport
from kiosk.ui.codes import slip_order
from kiosk.ui.flow import screen_for
from kiosk.ui.lockdown import LockedApp
from kiosk.ui.look import CONTRAST, WARM, Look
from kiosk.ui.measure import SMALLEST
from kiosk.ui.print_counter import Order, PrintCounter
from kiosk.ui.reading import ReadingAloud, Wish
from kiosk.ui.scene import Scene
from kiosk.ui.screens.attract import AttractScreen, scenes_of
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.idle import IdleScreen
from kiosk.ui.screens.staff import Door, PinScreen, StaffPage, StaffScreen
from kiosk.ui.screens.too_small import TooSmallScreen
from kiosk.ui.widgets.sheet import Choice
from kiosk.voice.voices import Voices, no_voices

if TYPE_CHECKING:
    from kiosk.catalog.loader import Loaded
    from kiosk.catalog.search import SearchIndex

log = logging.getLogger(__name__)

HERE = Path(__file__).parent
STYLES = [
    HERE / "kiosk.tcss",
    *(
        HERE / "screens" / f"{name}.tcss"
        for name in (
            *("base", "attract", "search", "offers", "offer"),
            *("my_list", "help_now", "idle", "staff"),
        )
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


@dataclass
class SlipEnded(Message):
    """The work on a slip has ended."""

    job: int
    report: PrintReport


class KioskApp(LockedApp):
    """One kiosk on one terminal.

    `clock` tells the time; `guard_seconds` is how long a fresh screen ignores touches that
    were meant for the one before; `find_voices` asks the machine what it can read aloud.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [*STYLES]

    def __init__(
        self,
        config: Config,
        *,
        locked: bool = False,
        clock: Callable[[], datetime] = berlin_time,
        guard_seconds: float = 0.3,
        find_voices: Callable[[], Voices] = no_voices,
    ) -> None:
        super().__init__()
        self.register_theme(WARM)
        self.register_theme(CONTRAST)
        self.theme = WARM.name
        self.config = config
        self.locked = locked
        self.visit: Visit = NOBODY
        self.index: Index = NOTHING_YET
        self._searching: SearchIndex | None = None
        self.loaded: Loaded | None = None
        self.counter = PrintCounter(config.slip_printer)
        self.reading = ReadingAloud(partial(self.call_next, self.show_reading))
        self._find_voices = find_voices
        self._clock = clock
        self._guard_seconds = guard_seconds
        self._touched_at = monotonic()
        self._attract_listens_at = 0.0
        self._door = Door(partial(pin.fits, pin_hash=config.staff.pin_hash))
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
            languages=self.config.offered,
            content_folder=self.config.content_folder,
            base_url=self.config.links.base_url,
            news=self.counter.news,
            voices=self.reading.voices,
            searching=self.searching,
        )

    def searching(self) -> "SearchIndex":
        """The index of the search; made when the first visitor searches in this content."""
        from kiosk.catalog.search import SearchIndex

        if self._searching is None or self._searching.catalog is not self.index.catalog:
            self._searching = SearchIndex(self.index.catalog)
        return self._searching

    async def on_unmount(self) -> None:
        """Nobody waits for a slip of a kiosk that has ended, or listens to it."""
        self.counter.visitor_left()
        await self.reading.close()

    def on_mount(self) -> None:
        """Wait for visitors; the content comes as soon as the first picture is on the screen."""
        self.heed_signals(locked=self.locked)
        self.show(guard_seconds=0)
        self.call_after_refresh(self.watch_content)
        self.call_after_refresh(self.load_content)
        self.call_after_refresh(self.look_for_voices)
        self.set_interval(1, self.watch_the_clock)

    @property
    def too_small(self) -> bool:
        """Whether the window is too small to show anything sensible."""
        width, height = self.size
        return width < SMALLEST[0] or height < SMALLEST[1]

    def fresh_screen(self) -> AttractScreen | VisitorScreen | TooSmallScreen:
        """A new screen for where the visit is, or the request for a larger window."""
        if self.too_small:
            return TooSmallScreen()
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

    def back_to_the_visit(self) -> None:
        """Take away whatever lies over the visit's screen."""
        while len(self.screen_stack) > 2:
            self.pop_screen()

    def on_choice_chosen(self, message: Choice.Chosen) -> None:
        """Move the visit and show where it is now."""
        event = message.event
        if isinstance(event, Wish) and isinstance(self.screen, VisitorScreen):
            self.reading.take(event, self.screen)
        if not isinstance(event, journey.Event):
            return
        if not self.visit.begun and monotonic() < self._attract_listens_at:
            return
        self._touched_at = monotonic()
        before = self.visit
        self.move_to(advance(before, event, self.index.catalog))
        told = isinstance(event, journey.SlipWanted) and self.print_slip()
        if isinstance(self.screen, VisitorScreen) and isinstance(event, self.screen.FOLLOWED):
            self.reading.stop()
            self.screen.follow(self.scene)
        elif self.visit != before or told:
            self.show(self._guard_seconds)
        elif isinstance(self.screen, VisitorScreen):
            self.screen.listen()

    def move_to(self, visit: Visit) -> None:
        """Take the visit on; once it is over, nothing of it is printed any more."""
        if self.visit.begun and not visit.begun:
            self.counter.visitor_left()
            self.reading.forget()
        self.visit = visit

    # The slip

    def print_slip(self) -> bool:
        """Print what the place is about, unless it must not be now; whether there is news."""
        place, scene, before = self.visit.place, self.scene, self.counter.news
        if place.step is not Step.SLIP:
            return False
        job = self.counter.open_job(place.offer, scene.now)
        if job is not None:
            self.work_on_slip(job, partial(slip_order, scene, self.config.slip_printer))
        return self.counter.news != before

    @work(thread=True, name="slip", group="slip", exit_on_error=False)
    def work_on_slip(self, job: int, order: Order) -> None:
        """Print, and say when that has ended; the screen goes on meanwhile."""
        self.post_message(SlipEnded(job, self.counter.work(order)))

    def on_slip_ended(self, message: SlipEnded) -> None:
        """Tell the visitor what became of the slip if they are still there to read it."""
        report = message.report
        if report.detail and not report.outcome.on_paper:
            log.warning("slip %s: %s", report.outcome, report.detail)
        if report.paper_low:
            log.warning("the roll of paper is nearly used up")
        here = self.visit.place.step is Step.SLIP and isinstance(self.screen, VisitorScreen)
        if self.counter.close_job(message.job, report, self._clock()) and here:
            self.show(guard_seconds=0)

    # The voice

    @work(thread=True, group="voice", exit_on_error=False)
    def look_for_voices(self) -> None:
        """Ask once what can be read aloud; the screens after that have a button for it."""
        self.reading.voices = self._find_voices()

    def show_reading(self) -> None:
        """Let the visitor see what the voice does."""
        if self.screen_stack and isinstance(self.screen, VisitorScreen):
            self.screen.show_reading(self.reading.news)

    # The content

    @work(thread=True, group="load", exclusive=True, exit_on_error=False)
    def load_content(self) -> None:
        """Read the content folder, then keep watching it."""
        # The first greeting does not wait for what reading takes.
        from kiosk.catalog.loader import load

        loaded = load(self.config.content_folder)
        if not get_current_worker().is_cancelled:
            self.call_from_thread(self.take_content, loaded)

    @work(group="watch", exclusive=True, exit_on_error=False)
    async def watch_content(self) -> None:
        """Read the content again whenever a file in it changes."""
        from watchfiles import awatch

        async for _ in awatch(self.config.content_folder, debounce=200, step=50):
            self.load_content()

    def take_content(self, loaded: "Loaded") -> None:
        """Use the new content; a screen that it does not concern stays as it is."""
        from kiosk.catalog.last_good import keep_last_good

        first = self.loaded is None
        catalog = loaded.catalog if first else keep_last_good(self.index.catalog, loaded)
        self.loaded = loaded
        if catalog != self.index.catalog:
            self.index = Index(catalog)
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

    # The visitor who walks away

    async def on_event(self, event: events.Event) -> None:
        """Notice that somebody is there, and the three Escapes that mean leaving at once."""
        if isinstance(event, events.InputEvent):
            self._touched_at = monotonic()
        if isinstance(event, events.Key) and event.key == "ctrl+q" and not self.locked:
            self.exit(0)
            return
        if isinstance(event, events.Key) and event.key == "escape" and self.hurried(event):
            self.leave()
            return
        await super().on_event(event)

    def hurried(self, escape: events.Key) -> bool:
        """Whether this Escape is the third in a moment; a forwarded one was counted before."""
        now = monotonic()
        if not escape.is_forwarded:
            self._escapes = [*(t for t in self._escapes if now - t < LEAVING_SECONDS), now]
        return len(self._escapes) >= LEAVING_ESCAPES

    def leave(self) -> None:
        """Forget the visit and wait for the next one."""
        self.move_to(NOBODY)
        self._escapes.clear()
        self.show(self._guard_seconds)

    def watch_the_clock(self) -> None:
        """Ask whether the visitor is still there, once nothing has been touched for long.

        Who is being read to listens.
        """
        if self.reading.speaking:
            self._touched_at = monotonic()
        if monotonic() - self._touched_at <= self.config.visit.idle_seconds:
            return
        self.reading.stop()
        if isinstance(self.screen, VisitorScreen):
            self.push_screen(IdleScreen(self.scene, self.config.visit.warning_seconds))
        elif isinstance(self.screen, StaffPage) or (self.visit.begun and self.too_small):
            self.leave()

    def on_idle_screen_stayed(self) -> None:
        """Continue where the visitor was."""
        self.back_to_the_visit()
        if isinstance(self.screen, VisitorScreen):
            self.screen.listen(self._guard_seconds)

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
        guarded = bool(self.config.staff.pin_hash)
        if self.locked and not guarded:
            return
        self.leave()
        if guarded:
            self.push_screen(PinScreen(self.look, self._door))
        else:
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
        self.call_next(self.fit_the_window)

    def fit_the_window(self) -> None:
        """Show what the window, now that its size is known, has room for."""
        shown = self.screen
        if self.too_small != isinstance(shown, TooSmallScreen) or isinstance(shown, VisitorScreen):
            self.show(guard_seconds=0)

    async def _dispatch_message(self, message: Message) -> None:
        """Outlive an error of the app's own handlers; Textual would end the app in silence."""
        try:
            await super()._dispatch_message(message)
        except Exception as error:
            if not self.locked:
                raise
            self._handle_exception(error)

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
        if not self.is_running:
            return
        if len(self._crashes) >= CRASHES:
            self.exit(1, return_code=1)
        else:
            self.leave()
