"""What a kiosk does when nobody is there, as systemd starts it, with every limit of its units."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.machine.backup.backing_up import named_by_day
from kiosk.machine.installed_paths import (
    BACKUP_PASSPHRASE,
    CONTENT,
    HOME,
    RECORDS,
    RELEASES,
    SERVICE,
    SETTINGS,
    STATUS,
)
from tests.machine.booted_tree import BootedTree
from tests.machine.debian_tree import DebianTree
from tests.machine.night_releases import (
    night_workshop,
    publish_ending,
    publish_real,
    publish_silent,
)
from tests.machine.update.release_workshop import Workshop, end_agent

pytestmark = pytest.mark.exhaustive

NO_SCREEN = "[Service]\nEnvironment=WLR_BACKENDS=headless\nTimeoutStartSec=15\n"
PIN = "258036"
BACKUPS = Path("/srv/backups")
FIGURES = RECORDS / "figures-kiosk-2026-01.json"


@pytest.fixture(scope="module")
def tree(debian_tree: DebianTree, tmp_path_factory: pytest.TempPathFactory) -> DebianTree:
    """A kiosk that was set up, which is backed up at night."""
    tree = debian_tree.copy(tmp_path_factory.mktemp("night") / "tree")
    tree.run("sh", "-c", f"printf '{PIN}\\n{PIN}\\n' | kiosk pin")
    folder: Path = tree.at(f"/etc/systemd/system/{SERVICE}.d")
    folder.mkdir()
    (folder / "test.conf").write_text(NO_SCREEN, "utf-8")
    settings: Path = tree.at(SETTINGS)
    before = settings.read_text("utf-8")
    settings.write_text(before.replace('backup = ""', f'backup = "{BACKUPS}"'), "utf-8")
    tree.at(BACKUPS).mkdir()
    passphrase: Path = tree.at(BACKUP_PASSPHRASE)
    passphrase.write_text("zwölf grüne Kamele\n", "utf-8")
    passphrase.chmod(0o600)
    return tree


@pytest.fixture(scope="module")
def workshop(tree: DebianTree) -> Iterator[Workshop]:
    """Where the releases of this kiosk are made."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield night_workshop(tree, monkeypatch)
        end_agent()


@pytest.fixture(scope="module")
def night(tree: DebianTree, workshop: Workshop) -> Iterator[BootedTree]:
    """The kiosk on the wall, at night."""
    with BootedTree(tree) as system:
        system.run("systemctl", "start", SERVICE)
        yield system


def said_by(system: BootedTree, unit: str) -> str:
    """What the programs of a unit have said, and systemd about them when something was wrong."""
    show = ("journalctl", "--no-pager", "--output=cat", "-u", unit)
    return system.run(*show, "-t", "kiosk").stdout + system.run(*show, "-p", "warning").stdout


def not_the_kiosks(system: BootedTree) -> str:
    """What of its content and of all that it knows is not the kiosk's own."""
    return system.run("find", str(CONTENT), str(HOME), "!", "-user", "kiosk").stdout


def program_on_the_wall(system: BootedTree) -> str:
    """The folder of the program that the kiosk on the wall has loaded."""
    system.wait_for(SERVICE, "active")
    number = system.run("pgrep", "-f", "kiosk --locked").stdout.split()[-1]
    variables = system.run("cat", f"/proc/{number}/environ").stdout.split("\0")
    return next(one for one in variables if one.startswith("PYTHONPATH=")).partition("=")[2]


def test_the_status_is_written_down_and_no_question_of_it_is_turned_down(
    night: BootedTree,
) -> None:
    night.run("systemctl", "start", "kiosk-status.service")
    told = json.loads(night.run("cat", f"{STATUS}/status-kiosk.json").stdout)
    assert told["screen"]["service"] == "active"
    assert said_by(night, "kiosk-status.service") == ""
    assert not_the_kiosks(night) == ""


def test_a_backup_is_made_that_root_alone_can_read_and_that_can_be_restored(
    night: BootedTree,
) -> None:
    keep = f"umask 077; echo before >{FIGURES}"
    night.run("setpriv", "--reuid=kiosk", "--regid=kiosk", "--clear-groups", "sh", "-c", keep)
    night.run("systemctl", "start", "kiosk-backup.service")
    backup = str(named_by_day(BACKUPS, "kiosk", datetime.now()))
    assert night.run("stat", "-c", "%U %a", backup).stdout.split() == ["root", "600"]
    assert said_by(night, "kiosk-backup.service") == ""
    assert not_the_kiosks(night) == ""
    night.run("rm", str(FIGURES))
    night.run("kiosk", "restore", backup, "--passphrase-file", str(BACKUP_PASSPHRASE), "--yes")
    assert night.run("cat", str(FIGURES)).stdout == "before\n"
    assert not_the_kiosks(night) == ""
    night.wait_for(SERVICE, "active")


def test_a_night_without_a_passphrase_makes_no_backup_and_is_no_failure(night: BootedTree) -> None:
    aside = f"{BACKUP_PASSPHRASE}.aside"
    night.run("mv", str(BACKUP_PASSPHRASE), aside)
    night.run("systemctl", "start", "kiosk-backup.service")
    night.run("mv", aside, str(BACKUP_PASSPHRASE))
    assert night.told("kiosk-backup.service", "ConditionResult") == "no"


def test_a_newer_program_is_brought_started_and_kept(night: BootedTree, workshop: Workshop) -> None:
    publish_real(workshop, night.tree, "1.1")
    night.run("systemctl", "start", "kiosk-update.service")
    assert program_on_the_wall(night) == f"{RELEASES}/1.1/program"
    assert night.run("kiosk", "--version").stdout == "kiosk 1.1\n"
    assert not night.tree.at(RELEASES / "trial").exists()
    night.run("systemctl", "restart", SERVICE)
    assert program_on_the_wall(night) == f"{RELEASES}/1.1/program"
    assert not_the_kiosks(night) == ""


@pytest.mark.parametrize(("version", "publish"), [("1.2", publish_ending), ("1.3", publish_silent)])
def test_a_newer_program_that_does_not_start_is_given_back(
    version: str,
    publish: Callable[[Workshop, str], None],
    night: BootedTree,
    workshop: Workshop,
) -> None:
    before = program_on_the_wall(night)
    publish(workshop, version)
    ended = night.run("systemctl", "start", "kiosk-update.service", check=False)
    assert ended.returncode == 1
    assert f"{version} ist nicht gestartet" in said_by(night, "kiosk-update.service")
    night.wait_for(SERVICE, "active")
    assert program_on_the_wall(night) == before
    assert int(night.told(SERVICE, "NRestarts")) >= 2
    night.run("systemctl", "start", "kiosk-update.service")  # it is not tried again
