"""The light goes out while nobody is there, and comes back with the first touch."""

import os
import sys
import threading
import time
from pathlib import Path
from threading import Event

import pytest

from kiosk.machine.panel import Panel

WLR_RANDR = """#!{python} -SE
import sys
from pathlib import Path
here = Path(__file__).parent
with (here / "asked").open("a") as asked:
    print(*sys.argv[1:], file=asked)
if sys.argv[1:] == ["--json"]:
    print('[{{"name": "DP-1", "enabled": true}}, {{"name": "DP-2", "enabled": false}}]')
if (here / "stubborn").exists() and sys.argv[-1] == "--on":
    (here / "stubborn").unlink()
    sys.exit(1)
"""


@pytest.fixture
def compositor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small real `wlr-randr`, first on the path, that writes down what it did."""
    program = tmp_path / "wlr-randr"
    program.write_text(WLR_RANDR.format(python=sys.executable), "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    return tmp_path


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """A folder of input devices with one touch panel; what it tells can be written to it."""
    folder = tmp_path / "input"
    folder.mkdir()
    os.mkfifo(folder / "event0")
    return folder


def touch(device: Path, asked: Path, told: bytes) -> None:
    """Lay a finger on the panel once it is dark, or pull it out, when nothing is `told`."""
    while "--off" not in asked.read_text("utf-8"):
        time.sleep(0.01)
    with open(device, "wb", buffering=0) as panel:
        panel.write(told)


def asked(compositor: Path) -> list[str]:
    """What the compositor was asked to do."""
    return [line for line in _lines(compositor) if line != "--json"]


def _lines(compositor: Path) -> list[str]:
    file = compositor / "asked"
    return file.read_text("utf-8").splitlines() if file.exists() else []


def dark(panel: Panel, device: Path, compositor: Path, told: bytes = bytes(24)) -> bool:
    """Darken the panel, and touch it."""
    (compositor / "asked").touch()
    finger = threading.Thread(target=touch, args=(device, compositor / "asked", told))
    finger.start()
    was_dark = panel.dark_until_touched(Event())
    finger.join()
    return was_dark


def test_a_touch_brings_the_light_back(compositor: Path, inputs: Path) -> None:
    assert dark(Panel(inputs), inputs / "event0", compositor)
    assert asked(compositor) == ["--output DP-1 --off", "--output DP-1 --on"]


def test_so_does_the_hour(compositor: Path, inputs: Path) -> None:
    lit = Event()
    keeps_open = os.open(inputs / "event0", os.O_RDWR)
    threading.Timer(0.3, lit.set).start()
    assert Panel(inputs).dark_until_touched(lit)
    os.close(keeps_open)
    assert asked(compositor)[-1] == "--output DP-1 --on"


def test_a_panel_that_does_not_come_on_is_asked_again(compositor: Path, inputs: Path) -> None:
    (compositor / "stubborn").touch()
    lit = Event()
    lit.set()
    Panel(inputs).dark_until_touched(lit)
    assert asked(compositor)[1:] == ["--output DP-1 --on"] * 2


def test_the_light_stays_on_where_no_touch_could_be_heard(compositor: Path, tmp_path: Path) -> None:
    assert not Panel(tmp_path / "nothing").dark_until_touched(Event())
    assert asked(compositor) == []


def test_a_touch_panel_that_is_pulled_out_brings_the_light_back(
    compositor: Path, inputs: Path
) -> None:
    assert dark(Panel(inputs), inputs / "event0", compositor, told=b"")
    assert asked(compositor)[-1] == "--output DP-1 --on"


def test_without_the_program_the_light_stays_on(
    inputs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(inputs))
    assert not Panel(inputs).dark_until_touched(Event())
