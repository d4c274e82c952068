"""Which texts can still be reached in the memory of a process."""

import gc
from collections.abc import Iterator


def texts_in(thing: object) -> Iterator[str]:
    """Every text that a thing holds.

    Python counts neither the names of a dictionary as held by it nor what lies in a plain tuple
    as a thing of its own, and caches are made of these two.
    """
    names = list(thing) if isinstance(thing, dict) else []
    for held in (*names, *gc.get_referents(thing)):
        if isinstance(held, str):
            yield held
        elif not gc.is_tracked(held):
            yield from texts_in(held)


def holders(*words: str) -> list[str]:
    """Other texts in the memory in which one of `words` stands."""
    gc.unfreeze()  # what was set aside counts too
    gc.collect()
    return [
        text
        for thing in gc.get_objects()
        for text in texts_in(thing)
        if any(word in text for word in words) and all(text is not word for word in words)
    ]
