"""Pieces of a line that share one style."""

from collections.abc import Sequence
from itertools import groupby

Run = tuple[str, str]
"""Words and the tag of their style; the tag is empty where there is none."""


def runs_of(text: str, tags: Sequence[str]) -> tuple[Run, ...]:
    """`text`, whose characters have these `tags` or none, in pieces of one tag each."""
    if not text:
        return ()
    if not tags:
        return ((text, ""),)
    if len(set(tags)) == 1:
        return ((text, tags[0]),)
    runs, start = [], 0
    for tag, group in groupby(tags):
        end = start + sum(1 for _ in group)
        runs.append((text[start:end], tag))
        start = end
    return tuple(runs)
