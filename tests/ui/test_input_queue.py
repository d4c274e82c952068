"""What came over the line reaches the app one by one, and never more than it can follow."""

import asyncio

from textual import events
from textual.message import Message

from kiosk.ui.terminal.input_queue import MOST_WAITING, InputQueue


class SlowApp:
    """Acts on nothing for a while and then on everything."""

    def __init__(self) -> None:
        self.busy = True
        self.acted_on: list[Message] = []
        self.queue = InputQueue(asyncio.get_running_loop(), lambda: self.busy, self.acted_on.append)

    async def acts_on(self, count: int) -> list[Message]:
        """What it has acted on, as soon as that is so much."""
        self.busy = False
        while len(self.acted_on) < count:
            await asyncio.sleep(0.001)
        return self.acted_on


def keys(count: int) -> list[Message]:
    """So many keys."""
    return [events.Key("x", str(number)) for number in range(count)]


def move(x: int) -> Message:
    """A finger that has moved."""
    return events.MouseMove(None, x, 0, 0, 0, 1, False, False, False)


async def test_a_busy_app_gets_nothing_more_to_do() -> None:
    app = SlowApp()
    app.queue.put(keys(3))
    await asyncio.sleep(0.05)
    assert app.acted_on == []


async def test_an_app_that_follows_gets_everything_in_order() -> None:
    app = SlowApp()
    came = keys(MOST_WAITING)
    app.queue.put(came)
    assert await app.acts_on(MOST_WAITING) == came


async def test_what_comes_while_the_queue_is_full_is_dropped() -> None:
    app = SlowApp()
    came = keys(10 * MOST_WAITING)
    app.queue.put(came)
    assert app.queue.full
    await app.acts_on(MOST_WAITING)
    [later] = keys(1)
    app.queue.put([later])
    assert await app.acts_on(MOST_WAITING + 1) == [*came[:MOST_WAITING], later]


async def test_of_a_moving_finger_only_the_last_place_waits() -> None:
    app = SlowApp()
    [key] = keys(1)
    last = move(99)
    app.queue.put([key, *(move(x) for x in range(99)), last])
    assert await app.acts_on(2) == [key, last]
