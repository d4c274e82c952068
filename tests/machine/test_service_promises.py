"""What the service promises, kept by the real systemd, with a small program as the kiosk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.installed_paths import HOME, SERVICE
from kiosk.ui.terminal.exit_status import ENDED_BY_STAFF
from tests.machine.booted_tree import BootedTree
from tests.machine.debian_tree import DebianTree

pytestmark = pytest.mark.exhaustive

LOGIN = "getty@tty1.service"
ORDER = HOME / "order"

KIOSK = f"""[Service]
WatchdogSec=3
ExecStart=
ExecStart=/bin/sh -c '\\
    sh -c "systemd-notify --ready"; \\
    while ! [ -e {ORDER} ]; do sh -c "systemd-notify WATCHDOG=1"; sleep 0.5; done; \\
    status=$(cat {ORDER}); rm {ORDER}; \\
    if [ $status = freeze ]; then sleep 1000; fi; \\
    exit $status'
"""
"""Ready at once, alive until it is told with which status to end, or that it is to freeze."""

SIMPLE_LOGIN = """[Unit]
ConditionPathExists=
[Service]
Type=exec
StandardInput=null
StandardOutput=null
TTYPath=
ExecStart=
ExecStart=/bin/sleep infinity
"""
"""A login that needs no screen."""


@pytest.fixture(scope="module")
def tree(debian_tree: DebianTree, tmp_path_factory: pytest.TempPathFactory) -> DebianTree:
    """A tree whose kiosk and whose login are small programs."""
    tree = debian_tree.copy(tmp_path_factory.mktemp("promises") / "tree")
    for unit, text in {SERVICE: KIOSK, "getty@.service": SIMPLE_LOGIN}.items():
        folder = tree.at(f"/etc/systemd/system/{unit}.d")
        folder.mkdir()
        (folder / "test.conf").write_text(text, "utf-8")
    return tree


@pytest.fixture
def system(tree: DebianTree) -> Iterator[BootedTree]:
    """The tree, booted, in front of its login."""
    tree.at(ORDER).unlink(missing_ok=True)
    with BootedTree(tree) as booted:
        booted.run("systemctl", "start", LOGIN)
        yield booted


def order(system: BootedTree, what: str | int) -> None:
    """Tell the kiosk what to do."""
    (fresh := system.tree.at(f"{ORDER}.new")).write_text(f"{what}\n", "utf-8")
    fresh.rename(system.tree.at(ORDER))


def test_it_is_started_when_a_grandchild_says_so_and_takes_the_place_of_the_login(
    system: BootedTree,
) -> None:
    system.run("systemctl", "start", SERVICE)
    assert system.told(SERVICE, "SubState") == "running"
    system.wait_for(LOGIN, "inactive")


@pytest.mark.parametrize("status", [0, 1, 129])
def test_it_is_started_again_whatever_ended_it(status: int, system: BootedTree) -> None:
    system.run("systemctl", "start", SERVICE)
    order(system, status)
    system.wait_for_restarts(SERVICE, 1)
    system.wait_for(SERVICE, "active")
    assert system.told(LOGIN, "ActiveState") == "inactive"


def test_it_is_started_again_when_it_gives_no_sign_of_life(system: BootedTree) -> None:
    system.run("systemctl", "start", SERVICE)
    order(system, "freeze")
    system.wait_for_restarts(SERVICE, 1)
    system.wait_for(SERVICE, "active")


def test_it_stays_off_when_staff_end_it_and_a_login_appears(system: BootedTree) -> None:
    system.run("systemctl", "start", SERVICE)
    order(system, ENDED_BY_STAFF)
    system.wait_for(LOGIN, "active")
    assert system.told(SERVICE, "ActiveState") == "inactive"
    assert system.told(SERVICE, "Result") == "success"


def test_a_restart_from_outside_leaves_no_login_behind(system: BootedTree) -> None:
    system.run("systemctl", "start", SERVICE)
    system.run("systemctl", "restart", SERVICE)
    assert system.told(SERVICE, "SubState") == "running"
    system.wait_for(LOGIN, "inactive")


def test_it_starts_without_the_folder_of_its_records(system: BootedTree) -> None:
    home: Path = system.tree.at(HOME)
    (home / "records").rmdir()
    system.run("systemctl", "start", SERVICE)
    assert system.told(SERVICE, "SubState") == "running"
