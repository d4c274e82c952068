"""Somebody at a kiosk in a test: touches, types and looks; the clock stands still."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sized
from contextlib import asynccontextmanager, nullcontext
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Catalog
from kiosk.catalog.reading.loaded import Loaded
from kiosk.journey import PageTurned, Step
from kiosk.settings.values import (
    KioskSettings,
    PrinterKind,
    PrinterSettings,
    Settings,
    VisitSettings,
)
from kiosk.ui.app import KioskApp
from kiosk.ui.background import VOICES, ContentRead
from kiosk.ui.services.services import usual_services
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.voice.voices import Voices, no_voices
from tests.catalog.shipped import CONTENT
from tests.garbage import NoHousekeeping, look_seldom
from tests.ui.onlooker import Onlooker
from tests.ui.shared_work import nothing_painted, sharing, styles_parsed_once

ROOT = Path(__file__).parents[2]
NO_PRINTER = PrinterSettings(kind=PrinterKind.NONE)
SHIPPED = Settings(file=ROOT / "kiosk.toml", printer=NO_PRINTER)
"""The default settings on the shipped content, without paper."""


def small(folder: Path) -> Settings:
    """Settings for a kiosk that shows a small content folder."""
    settings = KioskSettings(content=str(folder), languages=("de", "en"))
    return Settings(kiosk=settings, printer=NO_PRINTER)


WEDNESDAY = datetime(2026, 11, 25, 10, 0, tzinfo=BERLIN)
DESIGN_SIZE = (96, 27)
SIZES = ((80, 24), DESIGN_SIZE, (120, 40), (60, 80), (60, 45), (72, 54), (80, 60))
"""The sizes of window that every screen is laid out for."""

DIGITS = {"de": "1", "en": "2", "tr": "3", "ar": "4", "uk": "5", "ru": "6"}
"""The key of each language on the language screen."""

PRACTICE = ("1", "2")
"""The keys of "learn German" and, below it, "practise speaking" in the shipped content."""

CHARACTERS = {"enter": "\r", "escape": "\x1b", "tab": "\t", "space": " ", "backspace": "\x7f"}
SETTLING_ROUNDS = 20
"""How often painting a screen may make something else happen on it."""

MOST_PAGES = 6
PATIENCE = 60.0
"""Seconds that anything may take on a busy machine."""


class Visitor(Onlooker):
    """What a person can do, and what they see."""

    def __init__(self, app: KioskApp, pilot: Pilot[int]) -> None:
        super().__init__(app)
        self.pilot = pilot

    @property
    def step(self) -> Step:
        """Where the visit is."""
        return self.app.visit.place.step

    @property
    def catalog(self) -> Catalog:
        """What visitors find just now."""
        return self.app.services.content.index.catalog

    @property
    def loaded(self) -> Loaded | None:
        """What the last reading of the content brought; None before the first."""
        return self.app.services.content.loaded

    def give(self, catalog: Catalog) -> None:
        """Let the kiosk show this, as if it had been read."""
        prepared = self.app.services.content.prepare(Loaded(catalog, ()), WEDNESDAY)
        self.app.post_message(ContentRead(prepared))

    @property
    def ended(self) -> bool:
        """Whether the kiosk is over and shows nothing any more."""
        return self.app.return_value is not None or not self.app.is_running

    async def settle(self) -> None:
        """Wait until all that was touched has had its effect and is painted.

        What threads do and what timers have in mind for later is not waited for.
        """
        waiting = ready()
        for _ in range(SETTLING_ROUNDS):
            while waiting and not self.ended:
                await asyncio.sleep(0)
            if self.ended:
                return
            self.app.screen._on_timer_update()
            if not waiting:
                return

    async def wait(self, until: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Wait until something is true; fail when it does not become so in time."""
        deadline = monotonic() + seconds
        while not until():
            assert monotonic() < deadline, f"not within {seconds} s"
            await asyncio.sleep(0.01)
        await self.settle()

    def post_mouse(self, kind: type[events.MouseEvent], x: int, y: int, button: int = 1) -> None:
        """Do something with a mouse, as a terminal tells it, and wait for nothing."""
        self.app.post_message(
            kind(None, x, y, 0, 0, button, False, False, False, screen_x=x, screen_y=y)
        )

    def post_touch(self, x: int, y: int) -> None:
        """Touch a cell, as a terminal tells it (pressed, released), and wait for nothing."""
        self.post_mouse(events.MouseDown, x, y)
        self.post_mouse(events.MouseUp, x, y)

    def post_key(self, key: str) -> None:
        """Press a key and wait for nothing."""
        character = CHARACTERS.get(key, key if len(key) == 1 else None)
        self.app.post_message(events.Key(key, character))

    async def touch(self, selector: str) -> None:
        """Touch the first widget that fits."""
        await self.touch_widget(self.widget(selector))

    async def touch_widget(self, widget: Widget) -> None:
        """Touch a widget in its middle, where nothing may lie over it."""
        x, y = (int(part) for part in widget.region.center)
        assert self.app.screen.get_widget_at(x, y)[0] is widget, f"{widget} is covered"
        await self.touch_at(x, y)

    async def touch_at(self, x: int, y: int) -> None:
        """Touch a cell."""
        self.post_touch(x, y)
        await self.settle()

    async def touch_name(self, times: int = 5) -> None:
        """Touch the centre's name again and again, as staff do."""
        for _ in range(times):
            await self.touch("#title")

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.post_key(key)
            await self.settle()

    def try_patience(self, idle_seconds: int = 0, warning_seconds: int = 1) -> None:
        """From now on the kiosk waits only so long, however long the way here has taken."""
        visit = VisitSettings(idle_seconds, warning_seconds)
        staff = replace(
            self.app.settings.staff, lock_seconds=idle_seconds, session_seconds=idle_seconds
        )
        self.app.settings = replace(self.app.settings, visit=visit, staff=staff)

    async def resize(self, columns: int, rows: int) -> None:
        """Give the window another size."""
        await self.pilot.resize_terminal(columns, rows)
        await self.settle()

    async def choose(self, event: journey.Event) -> None:
        """Touch the tile or card that means `event`, on whichever page it stands."""
        while not (meaning := [c for c in self.app.screen.query(VisitChoice) if c.event == event]):
            forward = PageTurned(self.app.visit.place.page + 1)
            (turning,) = [c for c in self.app.screen.query(VisitChoice) if c.event == forward]
            await self.touch_widget(turning)
        await self.touch_widget(meaning[0])

    async def do(self, *chosen: journey.Event) -> None:
        """Choose one thing after the other, whether or not a choice on the screen means it."""
        for event in chosen:
            self.app.screen.post_message(VisitChoice.Chosen(event))
            await self.settle()

    async def reads(self, words: str) -> bool:
        """Whether `words` stand on one of the pages of an offer's text."""
        for _ in range(MOST_PAGES):
            if self.sees(words) or not self.has("#after"):
                break
            await self.touch("#after")
        return self.sees(words)

    async def walk(self, language: str = "de", *digits: str) -> None:
        """Begin, choose a language, then press the digits of tiles."""
        await self.press("enter", DIGITS[language], *digits)


def jitter(visitor: Visitor) -> None:
    """From now on a pointer moves all the time, and nobody touches anything."""
    move = partial(visitor.post_mouse, events.MouseMove, 5, 5, 0)
    visitor.app.set_interval(0.05, move)


def ready() -> Sized:
    """What the event loop does next, none of it once everybody waits for something.

    Textual's own pause asks every widget of the screen in turn, which takes as long as laying
    the screen out and knows nothing of a screen that is only about to come.
    """
    loop: Any = asyncio.get_running_loop()
    waiting: Sized = loop._ready
    return waiting


@asynccontextmanager
async def kiosk(
    config: Settings = SHIPPED,
    *,
    size: tuple[int, int] = DESIGN_SIZE,
    locked: bool = False,
    guard_seconds: float = 0,
    clock: Callable[[], datetime] = lambda: WEDNESDAY,
    find_voices: Callable[[], Voices] = no_voices,
    painted: bool = False,
    state: Path | None = None,
    records: Path | None = None,
    **services_of_its_own: Any,
) -> AsyncIterator[Visitor]:
    """A kiosk with its content loaded, and somebody before it; it has looked for its voices.

    Its screens are only laid out, in half the time, and whoever looks at one still sees all; a
    test of what is painted and remembered, or of what harms the painting, has it `painted`. It
    keeps records where its settings name a folder, and else is a preview.
    """
    records = records or (config.records_folder if config.records.folder else None)
    usual = usual_services(config, find_voices, state, records, public=locked)
    if config.content_folder == CONTENT and state is None:
        usual = sharing(usual, config, records, public=locked)
    services = replace(usual, **{"housekeeping": NoHousekeeping(), **services_of_its_own})
    app = KioskApp(config, services, locked=locked, clock=clock, guard_seconds=guard_seconds)
    with styles_parsed_once(), nullcontext() if painted else nothing_painted():
        async with app.run_test(size=size) as pilot:
            visitor = Visitor(app, pilot)
            await visitor.wait(lambda: visitor.loaded is not None)
            look_seldom()
            await visitor.wait(lambda: all(worker.group != VOICES for worker in app.workers))
            yield visitor
