"""No file of the kiosk needs itself, by however long a detour."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from tests.walls.tree import module_paths, modules

MODULES = {
    path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): path
    for path in module_paths()
}


def at_once(module: ast.AST) -> Iterator[ast.AST]:
    """What of a module is read as soon as it is imported, or by whoever checks its types."""
    for node in ast.iter_child_nodes(module):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
            yield from at_once(node)


def needed(module: ast.Module) -> Iterator[str]:
    """The modules of the kiosk that a module imports at once or for its types alone."""
    for node in at_once(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module in MODULES:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in MODULES else node.module


def circle() -> list[str]:
    """One circle of imports, if there is any."""
    try:
        ways = {name: set(needed(modules()[path])) for name, path in MODULES.items()}
        TopologicalSorter(ways).prepare()
    except CycleError as found:
        names: list[str] = found.args[1]
        return names
    return []


def test_imports_form_no_circle() -> None:
    assert circle() == []
