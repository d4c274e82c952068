"""Every module, class and public function opens with a sentence that says what it is for."""

import ast
import re

from tests.walls.tree import Definition, definitions, modules

SENTENCE = re.compile(r"\S.*?[.:;!?](\s|$)", re.DOTALL)
"""Words up to a full stop, or up to what introduces a list."""


def spoken_for(definition: Definition) -> bool:
    """Whether others may use something, and so must be told what it is for."""
    return isinstance(definition, ast.ClassDef) or not definition.name.startswith("_")


def public(module: ast.Module) -> list[Definition]:
    """All classes, and all public functions and methods but those within a function."""
    within = {
        inner
        for outer in definitions(module)
        if not isinstance(outer, ast.ClassDef)
        for inner in definitions(outer)
        if inner is not outer
    }
    return [one for one in definitions(module) if spoken_for(one) and one not in within]


def silent(module: ast.Module) -> list[str]:
    """What of a module does not say what it is for."""
    return [
        getattr(one, "name", "the module")
        for one in (module, *public(module))
        if not SENTENCE.match(ast.get_docstring(one) or "")
    ]


def test_everything_public_says_what_it_is_for() -> None:
    assert {path: names for path, one in modules().items() if (names := silent(one))} == {}


def test_every_file_of_tests_says_what_it_is_about() -> None:
    tests = modules("tests").items()
    assert [path for path, one in tests if not SENTENCE.match(ast.get_docstring(one) or "")] == []
