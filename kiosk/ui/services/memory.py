"""When Python looks for garbage: at leisure, and not while somebody waits for the screen.

A search through 10,000 offers for cycles that nothing refers to takes a seventh of a second,
and Python starts one whenever enough has been made. The content holds no cycles.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_OFTEN_AND_SHORT = (3_000, 2, 1)
"""Thresholds once the content is set aside: what is left is the screens of some visits."""

_SELDOM = (3_000, 2, 20)
"""Thresholds until then: through everything, content included, once in about fifty screens.

Visitors may come one after the other for hours, and each leaves two megabytes of garbage.
"""


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Make a lot at once, such as a catalogue, without a search for garbage on the way.

    Until `settle_memory` there is seldom a search through everything.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.set_threshold(*_SELDOM)
        gc.enable()


def settle_memory() -> None:
    """Free what nothing refers to, and set aside all that is left, so that no search meets it.

    To be called after new content was taken, while nobody is there: it takes a moment, and what
    a visitor's screens held would not be found again before the next call.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.collect()  # without it Python would think that it has a lot to search, and seldom do so
    gc.set_threshold(*_OFTEN_AND_SHORT)


class Housekeeping:
    """Settles the memory once after new content, at a moment in which nobody notices."""

    def __init__(self) -> None:
        self._due = False

    def content_taken(self) -> None:
        """There is new content, and the old one is garbage."""
        self._due = True

    def quiet_moment(self) -> None:
        """Nobody is there just now."""
        if self._due:
            self._due = False
            settle_memory()
