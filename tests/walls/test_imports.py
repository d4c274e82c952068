"""What is loaded when, and that everything that is imported is also asked for."""

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.walls.tree import ROOT, imports, module_paths, modules

WORKSHOPS = ("kiosk/font/build/", "kiosk/language/data/", "kiosk/machine/deb/")
"""Programs that make shipped files; they run on the makers' machines only."""


def loaded_by(module: str) -> set[str]:
    """The modules, and their packages, that are in a fresh Python after importing one."""
    show = f"import sys, json, {module}; print(json.dumps(list(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", show], capture_output=True, check=True, cwd=ROOT)
    return set(json.loads(run.stdout))


@pytest.mark.parametrize(
    "module",
    [
        "kiosk.catalog.reading.loader",
        "kiosk.catalog.checking.report_lines",
        "kiosk.settings.reading",
        "kiosk.font",
        "kiosk.journey",
        "kiosk.language.dates",
        "kiosk.language.script",
        "kiosk.slip.codes.payload",
        "kiosk.slip.codes.qr",
        "kiosk.facts.offer_facts",
    ],
)
def test_nothing_below_the_screen_loads_the_screen(module: str) -> None:
    assert not loaded_by(module) & {"textual", "rich", "kiosk.ui"}


def test_printing_can_be_loaded_where_there_are_no_terminals_to_set() -> None:
    program = (
        "import select, sys\n"
        "del select.poll, select.POLLIN, select.POLLOUT\n"
        "sys.modules.update(dict.fromkeys(('fcntl', 'termios', 'tty', 'pwd', 'grp')))\n"
        "import kiosk.slip.printing.printer, kiosk.slip.printing.readiness, kiosk.cli.pin\n"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True, cwd=ROOT)


def test_the_command_line_is_read_before_anything_heavy_is_loaded() -> None:
    loaded = loaded_by("kiosk.cli")
    heavy = {"textual", "rich", "yaml", "fluent", "tinydb", "opening_hours", "asyncio"}
    rooms = {"kiosk.catalog", "kiosk.settings.reading", "kiosk.language", "kiosk.slip", "kiosk.ui"}
    assert not loaded & (heavy | rooms)


def test_the_first_screen_does_not_wait_for_what_only_later_ones_need() -> None:
    late = {"PIL", "holidays", "openpyxl", "phonenumbers", "polib", "qrcode", "typst", "yaml"}
    late |= {"watchfiles"}
    assert not loaded_by("kiosk.ui.app") & late


def test_the_translation_engine_is_loaded_by_no_screen_and_no_command() -> None:
    inside = "kiosk/translation/engine/in_subprocess/"
    everything = [
        path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in module_paths()
        if not path.startswith((inside, *WORKSHOPS)) and "__main__" not in path
    ]
    assert "kiosk.translation.engine.engine_process" in everything
    engine = {"argostranslate", "ctranslate2", "sentencepiece", "sentencex", "sacremoses"}
    assert not loaded_by(", ".join(everything)) & engine


@pytest.mark.parametrize("path", module_paths())
def test_the_kiosk_imports_nothing_from_its_tests(path: str) -> None:
    assert not [name for name in imports(modules()[path]) if name.split(".")[0] == "tests"]


def test_everything_that_the_kiosk_imports_is_installed_with_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    required = {re.split(r"[^\w.-]", line)[0].lower() for line in project["dependencies"]}
    owners = {**packages_distributions(), "opening_hours": ["opening-hours-py"]}
    imported = {
        name.split(".")[0]
        for path, module in modules().items()
        if not path.startswith(WORKSHOPS)
        for name in imports(module)
    }
    foreign = imported - sys.stdlib_module_names - {"kiosk"}
    # Rich comes with Textual; Python 3.11 finds no owner for a package of compiled files alone.
    missing = {
        name
        for name in foreign - {"rich"}
        if not required & {owner.lower() for owner in owners.get(name, ())}
    }
    assert not missing
