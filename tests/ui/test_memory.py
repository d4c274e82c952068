"""Python looks for garbage where there may be some, and not while somebody waits."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from kiosk.settings.values import Settings
from kiosk.ui.app import QUIET_SECONDS
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.services.memory import Housekeeping, settle_memory, without_garbage_collection
from tests.ui.visitor import kiosk


class Knot:
    """Something that only a search for garbage can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the collector as it was."""
    usual = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*usual)


def test_a_search_meets_nothing_of_what_was_set_aside() -> None:
    content = [[number] for number in range(1_000)]
    settle_memory()
    found = {id(thing) for thing in gc.get_objects()}
    assert not found & {id(offer) for offer in content}


@pytest.mark.exhaustive
def test_what_has_come_to_nothing_since_is_freed_by_the_next_call() -> None:
    old = Knot()
    gone = ref(old)
    settle_memory()
    del old
    gc.collect()
    assert gone() is not None
    settle_memory()
    assert gone() is None


def test_nothing_is_searched_while_a_lot_is_made() -> None:
    searched: list[str] = []

    def watch(phase: str, info: dict[str, int]) -> None:
        searched.append(phase)

    gc.callbacks.append(watch)
    try:
        with without_garbage_collection():
            made = [[number] for number in range(100_000)]
            assert made
            assert not searched
    finally:
        gc.callbacks.remove(watch)


def test_an_accident_while_a_lot_is_made_does_not_stop_the_searches_for_ever() -> None:
    with pytest.raises(OSError, match="gone"), without_garbage_collection():
        raise OSError("gone")
    assert gc.isenabled()


async def test_a_kiosk_settles_its_memory_once_nobody_has_been_there_for_a_while(
    config: Settings,
) -> None:
    seconds = 0.0
    idle = IdleWatch(lambda: seconds)
    async with kiosk(config, idle=idle, housekeeping=Housekeeping(), painted=True) as visitor:
        gc.unfreeze()
        visitor.app.watch_the_clock()
        assert gc.get_freeze_count() == 0
        seconds = QUIET_SECONDS + 1
        visitor.app.watch_the_clock()
        assert gc.get_freeze_count() > 0
