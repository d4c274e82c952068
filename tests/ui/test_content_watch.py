"""Every change of the content is noticed, whatever the system tells or fails to tell."""

import asyncio
import errno
import logging
import os
import resource
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kiosk.ui.services.content_watch import ContentWatch, Notices, system_notices
from tests.catalog.content_folder import Content

CAFE = "offers/cafe.yaml"
EDIT = ("title: Sprachcafé", "title: Plauderstunde")
PATIENCE = 60.0


class Heard:
    """What a watch has told so far."""

    def __init__(self) -> None:
        self.changes = 0
        self.troubles: list[bool] = []
        self._news = asyncio.Event()

    def changed(self) -> None:
        """Called by the watch after a change."""
        self.changes += 1
        self._news.set()

    def troubled(self, failing: bool) -> None:
        """Called by the watch when the system's notices fail, and when they work."""
        self.troubles.append(failing)
        self._news.set()

    async def a_change(self) -> None:
        """Wait for the next change."""
        before = self.changes
        async with asyncio.timeout(PATIENCE):
            while self.changes == before:
                await self.news()

    async def trouble(self, failing: bool) -> None:
        """Wait until the watch has said how it stands."""
        async with asyncio.timeout(PATIENCE):
            while self.troubles[-1:] != [failing]:
                await self.news()

    async def news(self) -> None:
        """Wait until the watch tells something."""
        self._news.clear()
        await self._news.wait()


@asynccontextmanager
async def watching(
    folder: Path, notices: Notices = system_notices, looks: int = 10_000
) -> AsyncIterator[Heard]:
    """A watch at work that has said how it stands; it must still be at work at the end."""
    heard = Heard()
    watch = ContentWatch(
        folder, heard.changed, heard.troubled, notices=notices, looking_seconds=0.02, looks=looks
    )
    task = asyncio.create_task(watch.run())
    try:
        yield heard
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.wait([task])


async def quick_notices(folder: Path) -> AsyncIterator[Collection[object]]:
    """The system's notices without the pauses in which they tell nothing."""
    async for changes in system_notices(folder, 0.02):
        yield changes


async def failing(folder: Path) -> AsyncIterator[Collection[object]]:
    """The notices of a system that has run out of watches."""
    raise OSError(errno.ENOSPC, "No space left on device")
    yield ()


async def without_handles(folder: Path) -> AsyncIterator[Collection[object]]:
    """The real notices in a process that may open nothing more when they begin."""
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, limits[1]))
    try:
        async for changes in system_notices(folder):
            yield changes
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)


@pytest.mark.parametrize("notices", [quick_notices, failing], ids=["told", "looking"])
async def test_an_edit_is_noticed(content: Content, notices: Notices) -> None:
    async with watching(content.folder, notices) as heard:
        await heard.trouble(notices is failing)
        await asyncio.sleep(0.05)
        content.change(CAFE, *EDIT)
        await heard.a_change()


@pytest.mark.parametrize("notices", [quick_notices, failing], ids=["told", "looking"])
async def test_a_link_that_is_led_elsewhere_is_noticed(
    content: Content, tmp_path: Path, notices: Notices
) -> None:
    link, fresh = tmp_path / "link", tmp_path / "fresh"
    (tmp_path / "other" / "offers").mkdir(parents=True)
    link.symlink_to(content.folder)
    fresh.symlink_to(tmp_path / "other")
    async with watching(link, notices) as heard:
        await heard.trouble(notices is failing)
        fresh.rename(link)
        await heard.a_change()
        (tmp_path / "other" / "offers" / "new.yaml").write_text("x")
        await heard.a_change()


@pytest.mark.parametrize("notices", [quick_notices, failing], ids=["told", "looking"])
async def test_a_folder_that_goes_and_comes_is_noticed_both_times(
    content: Content, notices: Notices
) -> None:
    async with watching(content.folder, notices) as heard:
        await heard.trouble(notices is failing)
        content.folder.rename(content.folder.with_name("elsewhere"))
        await heard.a_change()
        await asyncio.sleep(0.05)
        content.folder.with_name("elsewhere").rename(content.folder)
        await heard.a_change()


async def test_what_the_kiosk_does_not_read_is_no_change(content: Content) -> None:
    async with watching(content.folder, quick_notices) as heard:
        await heard.trouble(False)
        content.write(".translations.json.lock", "")
        content.write("offers/cafe.yaml~", "")
        await asyncio.sleep(0.2)
        assert heard.changes == 0


async def test_a_name_that_is_no_utf_8_does_not_end_the_watch(content: Content) -> None:
    async with watching(content.folder, quick_notices, looks=2) as heard:
        await heard.trouble(False)
        content.write(os.fsdecode(b"offers/caf\xe9.yaml"), "x")
        await heard.trouble(True)
        await heard.a_change()
        await heard.trouble(False)
        content.change(CAFE, *EDIT)
        await heard.a_change()


async def test_a_process_without_handles_goes_on_looking(content: Content) -> None:
    async with watching(content.folder, without_handles) as heard:
        await heard.trouble(True)
        content.change(CAFE, *EDIT)
        await heard.a_change()


async def test_a_failure_that_goes_on_is_logged_once(
    content: Content, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        async with watching(content.folder, failing, looks=1) as heard:
            while len(heard.troubles) < 3:
                await heard.news()
    (record,) = caplog.records
    assert record.exc_info is not None
    assert "No space left" in str(record.exc_info[1])


async def test_notices_that_work_again_have_missed_nothing(content: Content) -> None:
    times = iter((failing, quick_notices))

    async def later(folder: Path) -> AsyncIterator[Collection[object]]:
        notices = next(times)
        if notices is quick_notices:
            content.change(CAFE, *EDIT)
        async for changes in notices(folder):
            yield changes

    async with watching(content.folder, later, looks=1) as heard:
        await heard.a_change()
        await heard.trouble(False)
