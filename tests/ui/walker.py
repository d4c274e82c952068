"""Somebody at a kiosk in a test: touches, types and looks; the clock stands still."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.opening import BERLIN
from kiosk.config import Config, KioskSettings, PrinterKind, PrinterSettings
from kiosk.journey import PageTurned, Step
from kiosk.language.script import visual
from kiosk.ui.app import KioskApp
from kiosk.ui.widgets.sheet import Choice
from kiosk.voice.voices import Voices, no_voices

ROOT = Path(__file__).parents[2]
NO_PRINTER = PrinterSettings(kind=PrinterKind.NONE)
SHIPPED = Config(file=ROOT / "kiosk.toml", printer=NO_PRINTER)
"""The default settings on the shipped content, without paper."""


def small(folder: Path) -> Config:
    """Settings for a kiosk that shows a small content folder."""
    settings = KioskSettings(content=str(folder), languages=("de", "en"))
    return Config(kiosk=settings, printer=NO_PRINTER)


WEDNESDAY = datetime(2026, 11, 25, 10, 0, tzinfo=BERLIN)
DESIGN_SIZE = (96, 27)
DIGITS = {"de": "1", "en": "2", "tr": "3", "ar": "4", "uk": "5", "ru": "6"}
"""The key of each language on the language screen."""
CHARACTERS = {"enter": "\r", "escape": "\x1b", "tab": "\t", "space": " ", "backspace": "\x7f"}
SETTLING_ROUNDS = 4


class Visitor:
    """What a person can do, and what they see."""

    def __init__(self, app: KioskApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def step(self) -> Step:
        """Where the visit is."""
        return self.app.visit.place.step

    @property
    def shown(self) -> str:
        """The name of the kind of screen that is shown."""
        return type(self.app.screen).__name__

    def rows(self) -> list[str]:
        """The characters on the screen, row by row."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]

    def sees(self, words: str) -> bool:
        """Whether `words` stand in one row of the screen, as that script is painted."""
        return any(words in row or visual(words) in row for row in self.rows())

    def widget(self, selector: str) -> Widget:
        """The first widget on the screen that fits."""
        return self.app.screen.query(selector).first()

    def has(self, selector: str) -> bool:
        """Whether the screen has such a widget and shows it."""
        return any(
            widget.region.area and widget.visible for widget in self.app.screen.query(selector)
        )

    async def settle(self) -> None:
        """Wait until all that was touched has had its effect and is painted."""
        for _ in range(SETTLING_ROUNDS):
            await self.pilot.pause(0)

    async def touch(self, selector: str) -> None:
        """Touch the first widget that fits."""
        await self.touch_widget(self.widget(selector))

    async def touch_widget(self, widget: Widget) -> None:
        """Touch a widget in its middle, where nothing may lie over it."""
        x, y = (int(part) for part in widget.region.center)
        assert self.app.screen.get_widget_at(x, y)[0] is widget, f"{widget} is covered"
        await self.touch_at(x, y)

    async def touch_at(self, x: int, y: int) -> None:
        """Touch a cell, as a terminal tells it: pressed, released."""
        for event in (events.MouseDown, events.MouseUp):
            self.app.post_message(
                event(None, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y)
            )
        await self.settle()

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            character = CHARACTERS.get(key, key if len(key) == 1 else None)
            self.app.post_message(events.Key(key, character))
            await self.settle()

    async def resize(self, columns: int, rows: int) -> None:
        """Give the window another size."""
        await self.pilot.resize_terminal(columns, rows)
        await self.settle()

    async def wait(self, until: Callable[[], bool], seconds: float = 5) -> None:
        """Wait until something is true; fail when it does not become so in time."""
        for _ in range(int(seconds / 0.02)):
            if until():
                break
            await self.pilot.pause(0.02)
        assert until(), f"not within {seconds} s"
        await self.settle()

    async def choose(self, event: journey.Event) -> None:
        """Touch the tile or card that means `event`, on whichever page it stands."""
        while not (meaning := [c for c in self.app.screen.query(Choice) if c.event == event]):
            forward = PageTurned(self.app.visit.place.page + 1)
            (turning,) = [c for c in self.app.screen.query(Choice) if c.event == forward]
            await self.touch_widget(turning)
        await self.touch_widget(meaning[0])

    async def walk(self, language: str = "de", *digits: str) -> None:
        """Begin, choose a language, then press the digits of tiles."""
        await self.press("enter", DIGITS[language], *digits)


@asynccontextmanager
async def kiosk(
    config: Config = SHIPPED,
    *,
    size: tuple[int, int] = DESIGN_SIZE,
    locked: bool = False,
    guard_seconds: float = 0,
    find_voices: Callable[[], Voices] = no_voices,
) -> AsyncIterator[Visitor]:
    """A kiosk with its content loaded, and somebody before it; it has looked for its voices."""
    app = KioskApp(
        config,
        locked=locked,
        clock=lambda: WEDNESDAY,
        guard_seconds=guard_seconds,
        find_voices=find_voices,
    )
    async with app.run_test(size=size) as pilot:
        visitor = Visitor(app, pilot)
        await visitor.wait(lambda: app.loaded is not None)
        await visitor.wait(lambda: all(worker.group != "voice" for worker in app.workers))
        yield visitor
