"""A wall for each test: a Debian 13 with the package, a screen, a finger, a keyboard, a kiosk."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.pin import hashed
from tests.machine.debian_tree import DebianTree
from tests.machine.stack.input_devices import Finger, Keys
from tests.machine.stack.installed_unit import installed_unit
from tests.machine.stack.running_stack import Installation
from tests.machine.stack.virtual_screen import VirtualScreen, virtual_screen

INSTALLED = "KIOSK_TEST_STACK"
"""Names a tree in which the package and grim are installed; it is only read."""

PIN = "258036"
PROGRAMS = ("Xorg", "xwininfo", "xdotool", "unshare", "nsenter")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder drives the whole stack, and waits for `-m stack`."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.stack)


@pytest.fixture(scope="session")
def stack_tree(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Debian 13 with the package, and with what takes pictures of its screen."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            pytest.skip(f"needs the program {program}")
    if kept := os.environ.get(INSTALLED):
        return Path(kept)
    installed: DebianTree = request.getfixturevalue("debian_tree")
    tree = installed.copy(tmp_path_factory.getbasetemp() / "stack")
    tree.install("grim")
    return tree.folder


@pytest.fixture(scope="session")
def screen(stack_tree: Path) -> Iterator[VirtualScreen]:
    """The screen, which is on all the time; sockets want a short path."""
    with TemporaryDirectory(prefix="kiosk-screen-") as folder, virtual_screen(Path(folder)) as one:
        yield one


@pytest.fixture(scope="session")
def finger(screen: VirtualScreen) -> Iterator[Finger]:
    """A hand before the screen."""
    with Finger(screen.touch_panel) as finger:
        yield finger


@pytest.fixture(scope="session")
def keys(screen: VirtualScreen) -> Iterator[Keys]:
    """A keyboard that somebody has plugged in."""
    with Keys(screen.keyboard) as keys:
        yield keys


@pytest.fixture(scope="session")
def install(stack_tree: Path) -> Iterator[Callable[[], Installation]]:
    """Makes settings and a home as the package leaves them, with a PIN."""
    unit = installed_unit(stack_tree)
    with TemporaryDirectory(prefix="kiosk-wall-") as folder:

        def make() -> Installation:
            place = Path(folder) / str(len([*Path(folder).iterdir()]))
            place.mkdir()
            one = Installation(stack_tree, unit, place)
            copy = ("cp", "--archive")
            subprocess.run([*copy, stack_tree / "etc/kiosk", one.settings], check=True)
            subprocess.run([*copy, stack_tree / "var/lib/kiosk", one.home], check=True)
            change_settings(one, 'pin_hash = ""', f'pin_hash = "{hashed(PIN, cost=2)}"')
            return one

        yield make


@pytest.fixture
def installation(install: Callable[[], Installation]) -> Installation:
    """What one test finds installed, and may break."""
    return install()


def change_settings(installation: Installation, old: str, new: str) -> None:
    """Change one line of kiosk.toml; the file stays whose it is."""
    file = installation.settings_file
    before = file.read_text("utf-8")
    assert old in before
    file.write_text(before.replace(old, new), "utf-8")
