"""The whole service as systemd starts it, with every limit: compositor, terminal, kiosk.

Only the screen is one that nobody sees.
"""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.installed_paths import RECORDS, SERVICE
from tests.machine.booted_tree import PATIENCE_SECONDS, BootedTree
from tests.machine.debian_tree import DebianTree

pytestmark = pytest.mark.exhaustive

NO_SCREEN = "[Service]\nEnvironment=WLR_BACKENDS=headless\nWatchdogSec=4\n"
PIN = "258036"


@pytest.fixture(scope="module")
def wall(debian_tree: DebianTree, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BootedTree]:
    """A kiosk that was set up, whose folder of records somebody deleted, just started."""
    tree = debian_tree.copy(tmp_path_factory.mktemp("wall") / "tree")
    tree.run("sh", "-c", f"printf '{PIN}\\n{PIN}\\n' | kiosk pin")
    folder: Path = tree.at(f"/etc/systemd/system/{SERVICE}.d")
    folder.mkdir()
    (folder / "test.conf").write_text(NO_SCREEN, "utf-8")
    tree.at(RECORDS).rmdir()
    with BootedTree(tree) as system:
        system.run("systemctl", "start", SERVICE)
        yield system


def test_the_kiosk_says_itself_that_it_is_ready(wall: BootedTree) -> None:
    assert wall.told(SERVICE, "SubState") == "running"


def test_it_gives_signs_of_life(wall: BootedTree) -> None:
    first = int(wall.told(SERVICE, "WatchdogTimestampMonotonic"))
    deadline = time.monotonic() + PATIENCE_SECONDS
    while int(wall.told(SERVICE, "WatchdogTimestampMonotonic")) == first:
        assert time.monotonic() < deadline, wall.log()
        time.sleep(0.2)
    assert wall.told(SERVICE, "NRestarts") == "0"


def test_all_three_programs_stay_in_the_unit_with_its_limits(wall: BootedTree) -> None:
    members = f"/sys/fs/cgroup/system.slice/{SERVICE}/cgroup.procs"
    numbers = wall.run("cat", members).stdout.split()
    programs = {wall.run("cat", f"/proc/{number}/comm").stdout.strip() for number in numbers}
    assert programs == {"cage", "foot", "python3"}


def test_nothing_in_it_can_gain_a_right_or_leave_a_core_file(wall: BootedTree) -> None:
    number = wall.told(SERVICE, "MainPID")
    status = wall.run("cat", f"/proc/{number}/status").stdout.split("\n")
    told = dict(line.split(":\t", 1) for line in status if ":\t" in line)
    assert told["NoNewPrivs"] == "1"
    assert told["Seccomp"] == "2"
    assert int(told["CapBnd"], 16) == 0
    limits = wall.run("cat", f"/proc/{number}/limits").stdout
    assert "Max core file size        0                    0" in limits
