"""A kiosk on a screen in memory: its clock stands still and its content does not change."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from kiosk.catalog.loader import Loaded
from kiosk.catalog.model import Catalog
from kiosk.catalog.opening import BERLIN
from kiosk.config import Config, PrinterKind, PrinterSettings, read
from kiosk.journey import Event
from kiosk.ui.app import KioskApp
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.widgets.sheet import Choice

SHIPPED = Path(__file__).parents[2] / "kiosk.toml"
MORNING = datetime(2026, 11, 25, 10, 5, tzinfo=BERLIN)
PATIENCE = 30.0
"""Seconds that anything may take on a busy machine."""


def shipped() -> Config:
    """The settings that come with the kiosk, but nothing is printed."""
    return replace(read(SHIPPED), printer=PrinterSettings(PrinterKind.NONE))


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A running app and the hand that touches it."""

    app: KioskApp
    pilot: Pilot[int]

    def touch(self, x: int, y: int) -> None:
        """Touch a cell, as the terminal reports it."""
        for kind in (events.MouseDown, events.MouseUp):
            held = {"shift": False, "meta": False, "ctrl": False}
            self.app.post_message(
                kind(None, x, y, 0, 0, 1, screen_x=x, screen_y=y, style=None, **held)
            )

    def press(self, key: str) -> None:
        """Press a key, as the terminal reports it."""
        self.app.post_message(events.Key(key, key if len(key) == 1 else None))

    async def choose(self, *chosen: Event) -> None:
        """Choose one thing after the other, wherever on the screen it stands."""
        for event in chosen:
            self.app.screen.post_message(Choice.Chosen(event))
            await self.settle()

    async def settle(self) -> None:
        """Wait until the screen shows the visit as it is now."""
        await self.pilot.pause()
        await self.wait_for(lambda: self.settled)
        await self.pilot.pause()

    @property
    def settled(self) -> bool:
        """Whether the screen is the one that belongs to the visit, complete."""
        screen = self.app.screen
        if not isinstance(screen, VisitorScreen):
            return not self.app.visit.begun
        return screen.scene.visit == self.app.visit and bool(screen.query(Choice))

    async def wait_for(self, holds: Callable[[], bool]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(PATIENCE):
            while not holds():
                await self.pilot.pause(0.01)


@asynccontextmanager
async def running(
    config: Config,
    *,
    size: tuple[int, int],
    locked: bool = False,
    catalog: Catalog | None = None,
) -> AsyncIterator[Kiosk]:
    """A kiosk that has read the content of `config`, or shows `catalog` instead."""
    app = KioskApp(config, locked=locked, clock=lambda: MORNING, guard_seconds=0)
    async with app.run_test(size=size) as pilot:
        kiosk = Kiosk(app, pilot)
        await kiosk.wait_for(lambda: app.loaded is not None)
        app.workers.cancel_group(app, "watch")
        if catalog is not None:
            app.take_content(Loaded(catalog, ()))
            await kiosk.settle()
        yield kiosk
