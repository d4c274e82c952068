"""What is said here and elsewhere, side by side."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from shutil import get_terminal_size
from textwrap import wrap
from typing import Final

from kiosk.catalog.reading.file_report import printable
from kiosk.exchange.field_differences import FieldDifference
from kiosk.problems import Say

_LABEL, _LEAST, _MOST, _BORDERS = 22, 24, 60, 10
_LINES: Final = 6
"""How many lines of a long text are shown."""


def side_by_side(found: Iterable[FieldDifference], say: Say) -> Iterator[str]:
    """A row for each field: its label, what stands here, what the others say."""
    rows = [(one.label, one.ours or "–", one.theirs or "–") for one in found]
    if not rows:
        return
    room = (get_terminal_size((100, 24)).columns - _LABEL - _BORDERS) // 2
    width = min(max(room, _LEAST), _MOST)
    yield _line("", say("import-here"), say("import-there"), width)
    for label, ours, theirs in rows:
        parts = (wrap(printable(label), _LABEL), *(_cut(said, width) for said in (ours, theirs)))
        for name, here, there in zip_longest(*parts, fillvalue=""):
            yield _line(name, here, there, width)


def _cut(said: str, width: int) -> list[str]:
    """The first lines of what is said."""
    lines = wrap(printable(said.replace("\n", " ")), width)
    return lines if len(lines) <= _LINES else [*lines[: _LINES - 1], "…"]


def _line(label: str, ours: str, theirs: str, width: int) -> str:
    return f"{label:<{_LABEL}} │ {ours:<{width}} │ {theirs}".rstrip()
