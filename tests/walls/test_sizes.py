"""Functions and files are short; whatever is long hides a second idea."""

import ast
from collections.abc import Iterator

import pytest

from tests.walls.tree import ROOT, Definition, definitions, modules

MOST_LINES = {"kiosk": 250, "tests": 350}
"""Of a file; a file of tests is a list of sentences, which may be somewhat longer."""

MOST_LINES_OF_A_FUNCTION = 40

LONG = {
    "kiosk/catalog/reading/fields.py": "one reader: a method for each kind of field",
    "kiosk/catalog/reading/offer_file.py:offer": "one line for each field of an offer",
    "kiosk/catalog/translation_memory.py": "one row, read and written, with all that can be wrong",
    "kiosk/cli/arguments.py:parser": "one line for each command",
    "kiosk/ui/drawing/parts.py": "one value for each kind of part that a sheet holds",
    "kiosk/ui/app.py": "one handler, of a few lines, for each message of screens and workers",
}
"""What may be longer, and why."""


def lines(path: str) -> int:
    """How long a file is."""
    return len((ROOT / path).read_text("utf-8").splitlines())


def length(definition: Definition) -> int:
    """How long a function is, from its name to its end."""
    return (definition.end_lineno or 0) - definition.lineno + 1


def too_long(room: str) -> Iterator[str]:
    """The files of a room that are too long, and the functions."""
    for path, module in modules(room).items():
        if lines(path) > MOST_LINES[room]:
            yield path
        for one in definitions(module):
            if not isinstance(one, ast.ClassDef) and length(one) > MOST_LINES_OF_A_FUNCTION:
                yield f"{path}:{one.name}"


@pytest.mark.parametrize("room", MOST_LINES)
def test_what_is_long_has_a_reason(room: str) -> None:
    assert [place for place in too_long(room) if place not in LONG] == []


def test_every_reason_is_still_needed() -> None:
    assert LONG.keys() <= {*too_long("kiosk"), *too_long("tests")}
