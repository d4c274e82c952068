"""Where to touch: the same app on a terminal in memory knows where its choices lie."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from textual.pilot import Pilot

from kiosk import journey
from kiosk.settings.reading import read_settings
from kiosk.ui.app import KioskApp
from kiosk.ui.services.services import usual_services
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.visitor.attract import AttractScreen
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.voice.voices import no_voices
from tests.terminal.machine import PATIENCE

Point = tuple[float, float]


async def points(file: Path, size: tuple[int, int], events: Iterable[object]) -> list[Point]:
    """The middle, in cells, of each choice that a visitor touches to cause `events`.

    Pages are turned, and all languages asked for, where a choice is not on the screen.
    """
    settings = read_settings(file)
    app = KioskApp(settings, usual_services(settings, no_voices), guard_seconds=0)
    touched: list[Point] = []
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: app.services.content.loaded is not None)
        await settled(pilot, AttractScreen)
        for event in events:
            while not (found := choices(app, event)):
                touched.append(await choose(pilot, after(app)))
            touched.append(await choose(pilot, found[0]))
    return touched


def choices(app: KioskApp, event: object) -> list[VisitChoice]:
    """The choices on the screen that stand for `event`."""
    return [choice for choice in app.screen.query(VisitChoice) if choice.event == event]


def after(app: KioskApp) -> VisitChoice:
    """The choice that leads to all languages, or turns to the next page."""
    if isinstance(app.screen, AttractScreen):
        return choices(app, journey.Touched())[0]
    turned = journey.PageTurned(app.visit.place.page + 1)
    return next(choice for choice in choices(app, turned) if choice.visible)


async def choose(pilot: Pilot[int], choice: VisitChoice) -> Point:
    """Touch a choice; says where its middle was."""
    column, row = choice.region.center
    shown = pilot.app.screen
    await pilot.click(offset=(int(column), int(row)))
    await until(pilot, lambda: pilot.app.screen is not shown)
    await settled(pilot, VisitorScreen)
    return column, row


async def settled(pilot: Pilot[int], kind: type[KioskScreen]) -> None:
    """Wait until a screen of `kind` has laid out its choices."""
    await until(
        pilot,
        lambda: (
            isinstance(pilot.app.screen, kind)
            and any(choice.region.area for choice in pilot.app.screen.query(VisitChoice))
        ),
    )
    await pilot.pause()


async def until(pilot: Pilot[int], holds: Callable[[], bool]) -> None:
    """Wait for something that comes within a moment."""
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await pilot.pause(0.01)
