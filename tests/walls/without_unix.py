"""Runs the kiosk's command line as on a system that lacks what only Unix has.

With `--import-all` it imports every module instead and prints those that cannot be.
"""

import builtins
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

KIOSK = Path(__file__).parents[2] / "kiosk"
NOWHERE = ("termios", "tty", "pty")
"""Modules that nobody finds."""

NOT_FOR_US = {*NOWHERE, "fcntl", "grp", "pwd", "resource", "syslog"}
"""Modules that the kiosk does not find; Python's own modules for Unix cannot do without."""

ONLY_HERE = ("kiosk.ui.terminal.driver", "kiosk.font.build", "kiosk.language.data")
"""The line of a locked kiosk, and the workshops of the makers."""

_import = builtins.__import__


def forget_unix() -> None:
    """Hide those modules from now on."""
    for name in NOWHERE:
        sys.modules[name] = None  # type: ignore[assignment]
    builtins.__import__ = _import_elsewhere


def _import_elsewhere(
    name: str,
    globals: Mapping[str, object] | None = None,
    locals: Mapping[str, object] | None = None,
    fromlist: Sequence[str] | None = None,
    level: int = 0,
) -> ModuleType:
    """The signature is that of Python's own; its third-party callers use the names."""
    importer = str((globals or {}).get("__name__"))
    if name in NOT_FOR_US and importer.split(".")[0] == "kiosk":
        raise ModuleNotFoundError(f"{importer} wants {name}")
    return _import(name, globals, locals, fromlist or (), level)


def modules() -> list[str]:
    """The names of all modules that must be there on any system."""
    paths = (path.relative_to(KIOSK.parent).with_suffix("") for path in KIOSK.rglob("*.py"))
    names = (".".join(path.parts).removesuffix(".__init__") for path in paths)
    return sorted(name for name in names if not name.startswith(ONLY_HERE))


def import_all() -> None:
    """Print each module that cannot be imported, and why."""
    for name in modules():
        try:
            import_module(name)
        except ImportError as error:
            print(f"{name}: {error}")


if __name__ == "__main__":
    forget_unix()
    if sys.argv[1:] == ["--import-all"]:
        import_all()
    else:
        from kiosk.cli import main

        sys.exit(main())
