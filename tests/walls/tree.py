"""The project's own files, for tests that read them all."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
ROOMS = ("kiosk", "tests", "content", ".ci")
TEXT = {
    "",
    ".css",
    ".ftl",
    ".ini",
    ".json",
    ".md",
    ".py",
    ".svg",
    ".tcss",
    ".toml",
    ".typ",
    ".yaml",
}


def text_files() -> list[Path]:
    """Every file that people wrote or may read; what npm brought is others' work."""
    candidates = [*ROOT.iterdir(), *(path for room in ROOMS for path in (ROOT / room).rglob("*"))]
    return [
        path
        for path in candidates
        if path.is_file()
        and path.suffix in TEXT
        and path.name not in ("LICENSE", ".git")
        and "node_modules" not in path.parts
    ]


def module_paths(room: str = "kiosk") -> list[str]:
    """Where every module of the kiosk or of its tests lies, from the root."""
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / room).rglob("*.py"))]


@cache
def modules(room: str = "kiosk") -> dict[str, ast.Module]:
    """The syntax of every module of the kiosk or of its tests, by its path from the root.

    It is half a million things in the memory, and whoever looks through all of it meets them:
    they are wanted only while the walls are tested, and not yet when tests are collected.
    """
    return {path: ast.parse((ROOT / path).read_text("utf-8")) for path in module_paths(room)}


def imports(module: ast.Module) -> Iterator[str]:
    """The full names of all modules that a module imports, early or late."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def definitions(module: ast.AST) -> Iterator[Definition]:
    """Every class and function in a module, also within another."""
    return (node for node in ast.walk(module) if isinstance(node, Definition))
