"""What staff do at a kiosk: lock it, reach their area, and edit its content."""

import asyncio
import shutil
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.config import Config
from kiosk.pin import hashed
from kiosk.ui.lockdown import QUIET_SIGNALS
from kiosk.ui.widgets.sheet import Title
from tests.ui.kiosk_under_test import PATIENCE, SHIPPED, Kiosk, running, shipped

SIZE = (96, 27)
PIN = "2468"
PIN_HASH = hashed(PIN)
OFFERS = ("sprachcafe", "muettercafe")
"""The only offers of a copied folder, so that reading it takes no time."""


def with_pin(config: Config | None = None) -> Config:
    """The settings of a kiosk whose staff area the PIN opens."""
    config = config or shipped()
    return replace(config, staff=replace(config.staff, pin_hash=PIN_HASH))


def with_content(folder: Path) -> Config:
    """The shipped settings for a small copy of the shipped content in `folder`."""
    few = {f"{name}.yaml" for name in OFFERS}

    def unwanted(place: str, names: list[str]) -> set[str]:
        return set(names) - few if Path(place).name == "offers" else set()

    shutil.copytree(SHIPPED.parent / "content", folder, ignore=unwanted)
    config = shipped()
    return replace(config, kiosk=replace(config.kiosk, content=str(folder)))


@contextmanager
def signals_kept() -> Iterator[None]:
    """Afterwards a keyboard can end the tests again, which a locked kiosk makes impossible."""
    before = {name: signal.getsignal(signal.Signals[name]) for name in QUIET_SIGNALS}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(signal.Signals[name], handler)


@asynccontextmanager
async def locked(config: Config) -> AsyncIterator[Kiosk]:
    """A locked kiosk, as the service runs it."""
    with signals_kept():
        async with running(config, size=SIZE, locked=True) as kiosk:
            yield kiosk


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something is so, even of an app that ends and takes its pilot with it."""
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.01)


async def touch_the_name(kiosk: Kiosk, times: int = 5) -> None:
    """Touch the centre's name, one touch after the other."""
    await kiosk.wait_for(lambda: any(title.region for title in kiosk.app.screen.query(Title)))
    name = kiosk.app.screen.query_one(Title).region
    for _ in range(times):
        kiosk.touch(name.x + 3, name.y)
    await kiosk.pilot.pause()


async def press(kiosk: Kiosk, keys: str, *more: str) -> None:
    """Press one key after the other on a keyboard."""
    for key in (*keys, *more):
        kiosk.press(key)
    await kiosk.pilot.pause()


def text(kiosk: Kiosk) -> str:
    """Everything that the terminal shows, in one line a row."""
    strips = kiosk.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)
