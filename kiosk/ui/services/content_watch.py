"""Notices that a file of the content has changed, or that another folder has taken its place."""

from asyncio import sleep
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

LOOKING_SECONDS = 0.5
"""How often to look for a content folder that is gone."""


async def watch_content(folder: Path, changed: Callable[[], object]) -> None:
    """Call `changed` whenever a file in the folder changes; never ends by itself.

    While the folder is gone nothing happens; one that takes its place is read at once.
    """
    from watchfiles import awatch

    while True:
        watched = await found(folder)
        with suppress(FileNotFoundError):
            async for _ in awatch(folder, debounce=200, step=50):
                if identity(folder) != watched:
                    break
                changed()
        await found(folder)
        changed()


def identity(folder: Path) -> int | None:
    """Which folder this is, for another may take its place; None when there is none."""
    try:
        return folder.stat().st_ino if folder.is_dir() else None
    except OSError:
        return None


async def found(folder: Path) -> int:
    """Which folder there is, as soon as there is one."""
    while (there := identity(folder)) is None:
        await sleep(LOOKING_SECONDS)
    return there
