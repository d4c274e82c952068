"""A kiosk on the wall tells `kiosk status` that it runs, and that it was ended."""

from pathlib import Path

import pytest

from kiosk.machine.screen_state import ScreenState, kept_state
from kiosk.settings.values import Settings
from tests.ui.visitor import kiosk


def told(folder: Path) -> ScreenState | None:
    """What the screen has told so far, if it did."""
    return kept_state(folder)


@pytest.mark.exhaustive
async def test_a_locked_kiosk_tells_that_it_runs(config: Settings, tmp_path: Path) -> None:
    state = tmp_path / "state"
    async with kiosk(config, locked=True, state=state) as visitor:
        await visitor.wait(lambda: told(state) is not None)
        running = told(state)
        assert running is not None
        assert not running.ended
    ended = told(state)
    assert ended is not None
    assert ended.ended


async def test_a_preview_tells_nothing(config: Settings, tmp_path: Path) -> None:
    state = tmp_path / "state"
    async with kiosk(config, state=state) as visitor:
        visitor.app.watch_the_clock()
    assert told(state) is None
