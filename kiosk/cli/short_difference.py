"""What would become of a file, in a few lines."""

from collections.abc import Iterator
from difflib import unified_diff
from typing import Final

from kiosk.catalog.reading.file_report import printable
from kiosk.problems import Say

LINES: Final = 12
"""How many lines of a file are shown."""

_WIDTH: Final = 100
_COMPARED: Final = 1_000
"""How many lines are compared one by one; of more only the number is told."""


def short_difference(now: bytes | None, then: bytes | None, say: Say) -> Iterator[str]:
    """The lines that go (-) and those that come (+)."""
    if now is None or then is None:
        yield say("undo-file-comes" if now is None else "undo-file-goes")
    try:
        here, there = ((side or b"").decode().splitlines() for side in (now, then))
    except UnicodeDecodeError:
        yield say("undo-no-text")
        return
    here, there = _unequal(here, there)
    if len(here) + len(there) > _COMPARED:
        yield say("undo-many-lines", gone=len(here), come=len(there))
        return
    found = [line for line in unified_diff(here, there, n=0, lineterm="") if line[:2] != "@@"][2:]
    for line in found[:LINES]:
        yield f"{line[0]} {_short(line[1:])}"
    if (more := len(found) - LINES) > 0:
        yield say("undo-more-lines", count=more)


def _unequal(here: list[str], there: list[str]) -> tuple[list[str], list[str]]:
    """Both without the lines with which they begin and end alike."""
    most = min(len(here), len(there))
    head = next((at for at in range(most) if here[at] != there[at]), most)
    tail = next((at for at in range(most - head) if here[-1 - at] != there[-1 - at]), most - head)
    return here[head : len(here) - tail], there[head : len(there) - tail]


def _short(line: str) -> str:
    shown = printable(line)
    return shown if len(shown) <= _WIDTH else f"{shown[: _WIDTH - 1]}…"
