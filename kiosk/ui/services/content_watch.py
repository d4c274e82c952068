"""Sees that the content changes: by the system's notices, or by looking where there are none."""

import logging
import os
from asyncio import sleep, to_thread
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR

from kiosk.catalog.reading.content_files import shown

LOOKING_SECONDS = 0.5
"""How often the kiosk looks whether the folder is still the same one."""

LOOKS = 120
"""How often the kiosk looks before it tries the system's notices again."""

Traces = dict[str, tuple[int, int, int]]
"""Number, time and size of each file."""

Notices = Callable[[Path], AsyncIterator[Collection[object]]]
"""Tells what has changed below a folder, and now and then that nothing has."""

log = logging.getLogger(__name__)


class ContentWatch:
    """Calls `changed` after each change in the content folder, also when another takes its place.

    It never ends of itself. `troubled` hears whether the system's notices fail; until they
    work again, the kiosk looks at the files itself (polling).
    """

    def __init__(
        self,
        folder: Path,
        changed: Callable[[], object],
        troubled: Callable[[bool], None],
        *,
        notices: Notices | None = None,
        looking_seconds: float = LOOKING_SECONDS,
        looks: int = LOOKS,
    ) -> None:
        self._folder = folder
        self._changed = changed
        self._troubled = troubled
        self._notices = notices or system_notices
        self._seconds = looking_seconds
        self._looks = looks
        self._logged = ""
        self._seen: Traces | None = None
        self._known: tuple[int, int] | None = None

    async def run(self) -> None:
        """Watch until the task is cancelled."""
        self._known = identity(self._folder)
        self._seen = await to_thread(traces, self._folder)
        looking = False
        while True:
            try:
                await (self._look() if looking else self._heed_notices())
                looking = False
            except Exception as error:  # whatever the system says, the kiosk goes on
                self._complain(error)
                looking = True
                await sleep(self._seconds)

    async def _heed_notices(self) -> None:
        """Hear of changes until another folder takes the place of this one, or none does."""
        watched = identity(self._folder)
        if watched != self._known:
            self._known = watched
            self._changed()
        if watched is None:
            await sleep(self._seconds)
        else:
            async for changes in self._notices(self._folder):
                if identity(self._folder) != watched:
                    break
                if changes or await self._changed_meanwhile():
                    self._changed()

    async def _changed_meanwhile(self) -> bool:
        """Whether files were changed before the notices began; asked once they have."""
        before, self._seen = self._seen, None
        self._troubled(False)
        return before is not None and before != await to_thread(traces, self._folder)

    async def _look(self) -> None:
        """Compare the files with what they were a moment ago, again and again for a while."""
        for _ in range(self._looks):
            before, self._seen = self._seen, await to_thread(traces, self._folder)
            if self._seen != before:
                self._changed()
            await sleep(self._seconds)

    def _complain(self, error: Exception) -> None:
        """Say that the notices have failed, in the log once for each reason."""
        self._troubled(True)
        if repr(error) != self._logged:
            log.warning("the system tells of no change of the content", exc_info=error)
        self._logged = repr(error)


def identity(folder: Path) -> tuple[int, int] | None:
    """Which folder this is, for another may take its place; None when there is none."""
    try:
        found = os.stat(folder)
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if S_ISDIR(found.st_mode) else None


def traces(folder: Path) -> Traces:
    """What can be seen of each file that the kiosk reads without opening it."""
    found: Traces = {}
    for place, folders, files in os.walk(folder):
        folders[:] = filter(shown, folders)
        for name in filter(shown, files):
            path = os.path.join(place, name)
            with suppress(OSError):
                seen = os.stat(path)
                found[path] = (seen.st_ino, seen.st_mtime_ns, seen.st_size)
    return found


async def system_notices(
    folder: Path, seconds: float = LOOKING_SECONDS
) -> AsyncIterator[Collection[object]]:
    """What the system tells of files that the kiosk reads; nothing after that many seconds."""
    from watchfiles import awatch

    async for changes in awatch(
        folder,
        watch_filter=lambda _, path: shown(os.path.basename(path)),
        debounce=200,
        step=50,
        rust_timeout=round(seconds * 1000),
        yield_on_timeout=True,
    ):
        yield changes
