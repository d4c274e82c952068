"""A visitor at a kiosk with a stopped clock, for tests that touch and look."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from textual.pilot import Pilot

from kiosk.catalog.opening import BERLIN
from kiosk.config import Config, read
from kiosk.journey import LanguageChosen
from kiosk.ui.app import KioskApp
from kiosk.ui.widgets.sheet import Choice

ROOT = Path(__file__).parents[2]
MOMENT = datetime(2026, 11, 25, 10, 5, tzinfo=BERLIN)
"""A Wednesday morning."""

SIZES = ((80, 24), (96, 27), (120, 40), (60, 80))


def shipped(*, kiosk_font: bool = False) -> Config:
    """The shipped settings and content."""
    config = read(ROOT / "kiosk.toml")
    return replace(config, screen=replace(config.screen, kiosk_font=kiosk_font))


class Visitor:
    """Touches the screen and says what is on it."""

    def __init__(self, app: KioskApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    async def touch(self, selector: str) -> None:
        """Touch what `selector` names."""
        await self.pilot.click(selector)
        await self.pilot.pause()

    async def choose(self, event: object) -> None:
        """Touch the choice that stands for `event`."""
        choices = [choice for choice in self.app.screen.query(Choice) if choice.event == event]
        assert choices, f"nothing on {self.app.screen} stands for {event}"
        width, height = choices[0].outer_size
        await self.pilot.click(choices[0], offset=(width // 2, height // 2))
        await self.pilot.pause()

    async def begin(self, language: str) -> None:
        """Wake the kiosk and choose a language."""
        await self.touch("#greeting")
        await self.choose(LanguageChosen(language))

    async def press(self, *keys: str) -> None:
        """Press keys of a keyboard."""
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()

    @property
    def rows(self) -> list[str]:
        """What the terminal shows, row by row."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]

    @property
    def text(self) -> str:
        """Everything that the terminal shows."""
        return "\n".join(self.rows)


@asynccontextmanager
async def visiting(
    size: tuple[int, int] = (96, 27), config: Config | None = None
) -> AsyncIterator[Visitor]:
    """A visitor before a waiting kiosk whose content has been read."""
    app = KioskApp(config or shipped(), clock=lambda: MOMENT, guard_seconds=0)
    async with app.run_test(size=size) as pilot:
        while app.loaded is None:
            await pilot.pause(0.01)
        await pilot.pause()
        yield Visitor(app, pilot)
