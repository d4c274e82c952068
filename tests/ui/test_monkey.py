"""Thousands of random touches and keys: the kiosk lives, and leads home."""

import random

import pytest

from kiosk.journey import NOBODY
from tests.families import family, some_of
from tests.ui.visitor import SIZES, Visitor, kiosk

TOUCHES = {"few": 200, "many": 1000}
RESIZE_AFTER = 50
BURST = 25
"""How many touches fall, on average, before the kiosk has time to follow."""

WINDOWS = [*SIZES, (60, 20)]
KEYS = [
    *"0123456789x", "enter", "escape", "tab", "shift+tab", "up", "down", "left", "right", "space",
    "ctrl+q", "ctrl+c", "ctrl+p", "f1",
]  # fmt: skip


def _happen(visitor: Visitor, chance: random.Random) -> None:
    """One random touch or key."""
    if chance.random() < 0.3:
        visitor.post_key(chance.choice(KEYS))
        return
    width, height = visitor.app.size
    visitor.post_touch(chance.randrange(width), chance.randrange(height))


@pytest.mark.parametrize("touches", family(TOUCHES, lambda touches: touches == TOUCHES["few"]))
@pytest.mark.parametrize("seed", some_of(range(5), 0, 1))
async def test_a_monkey_does_no_harm(seed: int, touches: int) -> None:
    chance = random.Random(seed)
    seen: set[str] = set()
    async with kiosk(size=WINDOWS[seed], painted=True) as visitor:
        visitor.app.locked = True
        for number in range(touches):
            _happen(visitor, chance)
            if chance.random() < 1 / BURST:
                await visitor.pilot.pause(0)
            if number % RESIZE_AFTER == RESIZE_AFTER - 1:
                await visitor.resize(*chance.choice(WINDOWS))
            seen.add(visitor.shown)
        assert visitor.app.is_running
        assert not visitor.app.services.crashes.happened
        await visitor.settle()
        while visitor.app.visit.begun:
            await visitor.press("escape")
        assert visitor.app.visit == NOBODY
        assert visitor.shown == "AttractScreen"
    assert len(seen) >= 3, "the monkey has hardly moved"
