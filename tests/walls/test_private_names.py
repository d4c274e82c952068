"""What begins with an underscore is used in its own file, on its own object, and nowhere else."""

import ast
from collections.abc import Iterator

from tests.walls.tree import modules

OWNERS = ("self", "cls", "super()")

PUBLIC = {
    "_replace": "a method of every named tuple, in spite of its name",
    "_exit": "ends a process at once, as the manual of Python has it",
}

TEXTUALS = {
    "textual._xterm_parser": "the only place where what a terminal sends can be taken to pieces",
    "textual._compositor": "the only place where what is painted is made",
    "_compositor": "the only way to see what a screen has painted",
    "_on_timer_update": "paints a screen now, as Textual's own pilot does",
    "_handle_exception": "the only door through which Textual hands an app its errors",
    "_parse_rules": "the only place where a style sheet need not be parsed a second time",
    "_variables": "the colours with which a style sheet is parsed",
    "_exit_renderables": "what an app that has ended still wants to tell",
}
"""What Textual keeps to itself, with the reason why it is used all the same."""

OTHERS = {
    "fontTools.ttLib.tables._c_m_a_p": "the public name of a table of fonts, underscores and all",
    "_ready": "the only sign that the event loop has nothing left to do",
}

ALLOWED = {*PUBLIC, *TEXTUALS, *OTHERS}


def private(name: str) -> bool:
    """Whether a name is its owner's own business."""
    return name.startswith("_") and not name.startswith("__")


def borrowed(module: ast.Module) -> Iterator[tuple[int, str]]:
    """The private names of others that a module imports or reaches for, with their lines."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module:
            if any(map(private, node.module.split("."))):
                yield node.lineno, node.module
            yield from ((node.lineno, alias.name) for alias in node.names if private(alias.name))
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) not in OWNERS:
            yield from [(node.lineno, node.attr)] if private(node.attr) else []


def every_module() -> dict[str, ast.Module]:
    """The syntax of the kiosk and of its tests."""
    return {**modules(), **modules("tests")}


def test_no_file_uses_what_is_private_to_another() -> None:
    found = {
        f"{path}:{line}": name
        for path, module in every_module().items()
        for line, name in borrowed(module)
        if name not in ALLOWED
    }
    assert found == {}


def test_every_exception_is_still_needed() -> None:
    used = {name for module in every_module().values() for _, name in borrowed(module)}
    assert [*ALLOWED - used] == []
