"""Whatever a hand does to the screen and the keyboard, the kiosk goes on."""

import asyncio
from dataclasses import replace
from random import Random

import pytest

from kiosk.config import StaffSettings
from kiosk.journey import NOBODY
from kiosk.pin import hashed
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.widgets.sheet import Choice
from tests.ui.kiosk_under_test import Kiosk, running, shipped

DEEDS = 1_000
PATIENT_EVERY = 50
"""After so many deeds the hand waits until the screen stands still."""

SIZES = ((96, 27), (80, 24), (60, 20), (120, 40), (60, 80))
PIN = "908172635445"
"""So long that no monkey finds it."""

KEYS = (
    *"0123456789",
    *("up", "down", "left", "right", "tab", "shift+tab", "enter", "space", "escape"),
    *("backspace", "delete", "home", "end", "pageup", "pagedown", "f1", "f12", "ctrl+c", "ctrl+p"),
    *("+", "a", "z", "ß", "ş", "ш", "ع", "ї", "€", "[", "]"),
)


def do_something(kiosk: Kiosk, dice: Random) -> None:
    """Touch a choice, or anything, or press a key."""
    width, height = kiosk.app.size
    kind = dice.random()
    if kind < 0.5:
        choices = kiosk.app.screen.query(Choice)
        seen = [choice.region for choice in choices if choice.visible and choice.region.area]
        if seen:
            there = dice.choice(seen)
            x, y = dice.randrange(there.x, there.right), dice.randrange(there.y, there.bottom)
            kiosk.touch(x, y)
    elif kind < 0.75:
        kiosk.touch(dice.randrange(width), dice.randrange(height))
    else:
        kiosk.press(dice.choice(KEYS))


async def leave(kiosk: Kiosk) -> None:
    """Touch the way out, whichever screen it is on."""
    if not isinstance(kiosk.app.screen, AttractScreen):
        await kiosk.wait_for(lambda: bool(kiosk.app.screen.query("#leave, #key-close")))
        way_out = kiosk.app.screen.query("#leave, #key-close").first()
        assert await kiosk.pilot.click(way_out)
    await kiosk.wait_for(lambda: isinstance(kiosk.app.screen, AttractScreen))


@pytest.mark.parametrize("seed", range(5))
async def test_a_thousand_random_touches_and_keys_break_nothing(seed: int) -> None:
    config = replace(shipped(), staff=StaffSettings(hashed(PIN)))
    dice = Random(seed)
    async with running(config, size=SIZES[seed]) as kiosk:
        for number in range(1, DEEDS + 1):
            do_something(kiosk, dice)
            await asyncio.sleep(0.002)
            if number % PATIENT_EVERY == 0:
                await kiosk.pilot.pause()
        await kiosk.pilot.pause()
        assert kiosk.app.is_running
        await leave(kiosk)
        assert kiosk.app.visit == NOBODY
