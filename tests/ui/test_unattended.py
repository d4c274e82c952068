"""A locked kiosk that nobody uses begins afresh each night and grows dark when the house sleeps."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from kiosk.catalog.hours.opening import BERLIN
from kiosk.machine.panel import Panel
from kiosk.settings.values import MachineSettings, Settings
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.services.renewal import Renewal
from kiosk.ui.visitor.attract import AttractScreen
from kiosk.ui.visitor.dark import DarkScreen
from tests.ui.visitor import WEDNESDAY, Visitor, kiosk

LATE = WEDNESDAY.replace(hour=21)
NEXT_MORNING = WEDNESDAY + timedelta(hours=23)
HOURS = "Mo-Fr 08:00-18:00"


@dataclass
class Times:
    """The clock of the house, and the seconds since a start that no clock can change."""

    now: datetime = WEDNESDAY
    seconds: float = 0.0

    def counted(self) -> float:
        """The seconds since the start."""
        return self.seconds

    def pass_until(self, moment: datetime) -> None:
        """Let time go by, with nobody there."""
        self.seconds += (moment - self.now).total_seconds()
        self.now = moment


class Lamp(Panel):
    """A panel that remembers when it was dark; it has light again when it is time, or touched."""

    def __init__(self, touched: Event) -> None:
        super().__init__(Path("/nowhere"))
        self.nights = 0
        self.touched = touched

    def dark_until_touched(self, lit: Event) -> bool:
        """Dark until somebody says so."""
        self.nights += 1
        while not lit.is_set() and not self.touched.wait(0.01):
            pass
        return True


@pytest.fixture
def times() -> Times:
    """Wednesday morning."""
    return Times()


def wall(config: Settings, times: Times, *, most_visits: int = 200, **more: Any) -> Any:
    """A locked kiosk on a wall; its screen is on from eight to six."""
    machine = MachineSettings(screen_hours=HOURS, renew_visits=most_visits)
    settings = replace(config, machine=machine)
    more.setdefault("panel", Lamp(Event()))
    return kiosk(
        settings,
        locked=True,
        clock=lambda: times.now,
        idle=IdleWatch(times.counted),
        renewal=Renewal(most_visits, times.now, times.counted),
        **more,
    )


async def second(visitor: Visitor) -> None:
    """One second of the kiosk's own clock."""
    visitor.app.watch_the_clock()
    await visitor.settle()


async def test_a_night_without_visitors_ends_the_process(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        times.pass_until(NEXT_MORNING)
        await second(visitor)
        assert visitor.ended
        assert visitor.app.return_value == 0


async def test_so_do_many_visits_once_the_last_one_is_over(config: Settings, times: Times) -> None:
    async with wall(config, times, most_visits=2) as visitor:
        for _ in range(2):
            await visitor.walk("de")
            await visitor.press("escape", "escape", "escape")
        await second(visitor)
        assert not visitor.ended
        times.pass_until(times.now + timedelta(minutes=4))
        await second(visitor)
        assert visitor.ended


async def test_nobody_is_thrown_out_by_the_night(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        await visitor.walk("de")
        times.pass_until(NEXT_MORNING)
        await second(visitor)
        assert not visitor.ended


async def test_a_preview_stays_as_it_is(config: Settings, times: Times) -> None:
    idle, renewal = IdleWatch(times.counted), Renewal(1, times.now, times.counted)
    async with kiosk(config, clock=lambda: times.now, idle=idle, renewal=renewal) as one:
        times.pass_until(NEXT_MORNING)
        await second(one)
        assert not one.ended


@pytest.mark.parametrize("hours", [-30, 2, 30])
def test_a_clock_that_is_set_starts_nothing_afresh(hours: int) -> None:
    renewal = Renewal(200, WEDNESDAY, lambda: 60.0)
    assert not renewal.due(WEDNESDAY + timedelta(hours=hours))


def test_a_kiosk_that_was_started_in_the_night_waits_for_the_next_one() -> None:
    seconds = [0.0]
    begun = datetime(2026, 11, 25, 3, 0, 1, tzinfo=BERLIN)
    renewal = Renewal(200, begun, lambda: seconds[-1])
    seconds.append(20 * 60 * 60)
    assert not renewal.due(begun + timedelta(hours=20))
    seconds.append(24 * 60 * 60)
    assert renewal.due(begun + timedelta(hours=24))


async def test_the_screen_is_dark_when_the_house_sleeps(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        times.pass_until(LATE)
        await second(visitor)
        assert isinstance(visitor.app.screen, DarkScreen)
        assert visitor.app.screen.styles.background.hex == "#000000"
        assert not visitor.app.screen.query("*")


async def test_the_touch_that_wakes_it_does_nothing_else(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        times.pass_until(LATE)
        await second(visitor)
        await visitor.touch_at(40, 12)
        assert isinstance(visitor.app.screen, AttractScreen)
        await second(visitor)
        assert isinstance(visitor.app.screen, AttractScreen)
        times.pass_until(LATE + timedelta(minutes=4))
        await second(visitor)
        assert isinstance(visitor.app.screen, DarkScreen)


async def test_a_touch_that_only_the_panel_hears_wakes_it_too(
    config: Settings, times: Times
) -> None:
    lamp = Lamp(Event())
    async with wall(config, times, panel=lamp) as visitor:
        times.pass_until(LATE)
        await second(visitor)
        await visitor.wait(lambda: lamp.nights == 1)
        lamp.touched.set()
        await visitor.wait(lambda: isinstance(visitor.app.screen, AttractScreen))


async def test_the_morning_brings_the_light_back(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        times.pass_until(LATE)
        await second(visitor)
        assert isinstance(visitor.app.screen, DarkScreen)
        times.now, times.seconds = NEXT_MORNING, 3600  # a process that is too young for the night
        await second(visitor)
        assert isinstance(visitor.app.screen, AttractScreen)


async def test_nobody_sits_in_the_dark(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        await visitor.walk("de")
        times.pass_until(LATE)
        await second(visitor)
        assert not isinstance(visitor.app.screen, DarkScreen)


async def test_hours_that_nobody_understands_leave_the_light_on(
    config: Settings, times: Times
) -> None:
    settings = replace(config, machine=MachineSettings(screen_hours="Mo-Fr acht bis sechs"))
    async with kiosk(settings, locked=True, clock=lambda: times.now) as visitor:
        times.pass_until(LATE)
        visitor.try_patience()
        await second(visitor)
        assert isinstance(visitor.app.screen, AttractScreen)


async def test_the_waiting_screen_burns_no_trace(config: Settings, times: Times) -> None:
    async with wall(config, times) as visitor:
        screen = visitor.app.screen
        assert isinstance(screen, AttractScreen)
        stands = set()
        for _ in range(4):
            tile = visitor.widget(".tile, .whole, .picture")
            stands.add(tile.region.offset)
            assert visitor.app.screen.region.contains_region(tile.region)
            screen.move()
            await visitor.settle()
        assert len(stands) == 4
        assert visitor.widget(".tile, .whole, .picture").region.offset in stands
