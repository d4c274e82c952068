"""One name for one idea: no two files and no two classes of the kiosk are called the same."""

import ast
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath

from tests.walls.tree import module_paths, modules

OF_PYTHON = {"__init__.py", "__main__.py", "conftest.py"}
"""What Python and pytest look for in many folders."""

NAMED_LIKE_THEIR_SUBJECT = ("kiosk/cli/", "kiosk/ui/visitor/", "kiosk/ui/staff/")
"""Commands, and screens with what chooses among them, bear the name of what they show."""

SAME_IDEA = {
    "opening.py": "a span of time in which a door is open: as a value, and as it is said",
    "pictures.py": "pictograms: cut by the font's builder, put on a sheet",
}
"""Names that stand twice, in two rooms, for one idea."""


def twice(named: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The names that stand in several places."""
    places = defaultdict(list)
    for name, place in named:
        places[name].append(place)
    return {name: found for name, found in places.items() if len(found) > 1}


def files(room: str) -> dict[str, list[str]]:
    """The file names that stand twice in a room."""
    return twice(
        (name, path)
        for path in module_paths(room)
        if (name := PurePath(path).name) not in OF_PYTHON
        and not path.startswith(NAMED_LIKE_THEIR_SUBJECT)
    )


def test_no_two_files_of_the_kiosk_are_called_the_same() -> None:
    assert {name: at for name, at in files("kiosk").items() if name not in SAME_IDEA} == {}


def test_every_name_that_stands_twice_still_does() -> None:
    assert SAME_IDEA.keys() <= files("kiosk").keys()


def test_no_two_files_of_tests_are_called_the_same() -> None:
    assert files("tests") == {}


def test_no_two_public_classes_are_called_the_same() -> None:
    classes = (
        (node.name, path)
        for path, module in modules().items()
        for node in module.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert twice(classes) == {}
