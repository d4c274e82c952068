"""Which texts can still be reached in the memory of a process."""

import gc
from collections.abc import Iterator, Sequence

AT_ONCE = 50_000
"""Of how many things one asks at once what they hold; one by one it takes ten times as long."""


def held_by(things: Sequence[object]) -> Iterator[object]:
    """All that some things hold; Python does not count the names of a dictionary among it."""
    for first in range(0, len(things), AT_ONCE):
        some = things[first : first + AT_ONCE]
        yield from gc.get_referents(*some)
        for thing in some:
            if isinstance(thing, dict):
                yield from list(thing)


def texts() -> list[str]:
    """Every text that anything in the memory holds.

    What lies in a plain tuple is no thing of its own to Python, and caches are made of these.
    """
    found: dict[int, str] = {}
    things: Sequence[object] = gc.get_objects()
    while things:
        inside: dict[int, object] = {}
        for held in held_by(things):
            if isinstance(held, str):
                found[id(held)] = held
            elif not gc.is_tracked(held):
                inside[id(held)] = held
        things = [*inside.values()]
    return [*found.values()]


def holders(*words: str) -> list[str]:
    """Other texts in the memory in which one of `words` stands."""
    gc.unfreeze()  # what was set aside counts too
    gc.collect()
    return [
        text
        for text in texts()
        if any(word in text for word in words) and all(text is not word for word in words)
    ]
