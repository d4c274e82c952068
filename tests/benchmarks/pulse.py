"""Measures for how long an event loop could do nothing."""

import asyncio
from collections.abc import Coroutine
from time import perf_counter

TICK_SECONDS = 0.005


class Pulse:
    """Beats in the interface's own loop; the longest pause is how long nothing could happen."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def beat(self) -> None:
        """Beat until cancelled."""
        last = perf_counter()
        while True:
            await asyncio.sleep(TICK_SECONDS)
            now = perf_counter()
            self.longest = max(self.longest, now - last - TICK_SECONDS)
            last = now


async def gap_during(happening: Coroutine[object, object, object]) -> float:
    """The longest pause of the loop while something happens."""
    pulse = Pulse()
    beating = asyncio.create_task(pulse.beat())
    await happening
    beating.cancel()
    return pulse.longest
