"""What is left of the kiosk when its package goes: records and content, and nothing else."""

from pathlib import Path

import pytest

from kiosk.machine.installed_paths import (
    BACKUP_PASSPHRASE,
    CONTENT,
    HOME,
    PACKAGE,
    RECORDS,
    SETTINGS,
)
from kiosk.machine.setup.records_access import DROP_IN, SYSTEM_UNITS, WRITERS
from kiosk.machine.setup.screen_files import SCREEN_FILE, TOUCH_RULE
from tests.machine.debian_tree import DebianTree, install_package

pytestmark = pytest.mark.exhaustive

EDITED, DELETED, ADDED = CONTENT / "centre.yaml", CONTENT / "closures.yaml", CONTENT / "neu.yaml"
TALLY = RECORDS / "tally.json"
WRITTEN_BY_SETUP = (
    SETTINGS.with_name(SCREEN_FILE),
    TOUCH_RULE,
    BACKUP_PASSPHRASE,
    HOME / "syncthing/config.xml",
    *(SYSTEM_UNITS / f"{unit}.d" / DROP_IN for unit in WRITERS),
)


@pytest.fixture
def used_tree(debian_tree: DebianTree, tmp_path: Path) -> DebianTree:
    """A Debian on which volunteers have worked: one file edited, one new, one deleted."""
    tree = debian_tree.copy(tmp_path / "tree")
    with tree.at(EDITED).open("a", encoding="utf-8") as file:
        file.write("# von Hand\n")
    tree.at(ADDED).write_text("[]\n", "utf-8")
    tree.at(DELETED).unlink()
    tree.at(TALLY).write_text("{}", "utf-8")
    for written in WRITTEN_BY_SETUP:
        tree.at(written).parent.mkdir(parents=True, exist_ok=True)
        tree.at(written).write_text("", "utf-8")
    return tree


def left(tree: DebianTree) -> list[str]:
    """Everything in the tree that is called like the kiosk, without what lies in its content."""
    found = tree.run(
        *("find", "/etc", "/usr", "/var", "-xdev", "-name", "*kiosk*"),
        *("-not", "-path", f"{CONTENT}/*", "-not", "-path", "/var/log/*"),
    )
    return sorted(found.stdout.split())


def work_is_there(tree: DebianTree) -> bool:
    """Whether all three are as they were, and the records as well."""
    edited = tree.at(EDITED).read_text("utf-8").endswith("# von Hand\n")
    return edited and tree.at(ADDED).exists() and tree.at(TALLY).exists()


def test_a_purge_removes_all_but_records_and_content(used_tree: DebianTree) -> None:
    used_tree.run("apt-get", "purge", "-qy", PACKAGE)
    assert work_is_there(used_tree)
    assert not used_tree.at(DELETED).exists()
    assert used_tree.at(CONTENT / "offers").is_dir()
    assert not used_tree.at(SETTINGS).exists()
    assert left(used_tree) == ["/etc/kiosk", "/var/lib/kiosk"]
    assert [path.name for path in used_tree.at("/etc/kiosk").iterdir()] == ["content"]
    assert [path.name for path in used_tree.at("/var/lib/kiosk").iterdir()] == ["records"]
    assert not any(used_tree.at(written).exists() for written in WRITTEN_BY_SETUP)


def test_what_is_edited_between_removal_and_purge_stays_as_well(used_tree: DebianTree) -> None:
    used_tree.run("apt-get", "remove", "-qy", PACKAGE)
    assert used_tree.at(SETTINGS).exists()
    with used_tree.at(ADDED).open("a", encoding="utf-8") as file:
        file.write("# später\n")
    used_tree.run("dpkg", "--purge", PACKAGE)
    assert work_is_there(used_tree)
    assert "später" in used_tree.at(ADDED).read_text("utf-8")


def test_a_package_installed_again_brings_no_deleted_file_back(
    used_tree: DebianTree, kiosk_package: Path
) -> None:
    used_tree.run("apt-get", "remove", "-qy", PACKAGE)
    install_package(used_tree, kiosk_package)
    assert work_is_there(used_tree)
    assert not used_tree.at(DELETED).exists()
    assert not used_tree.at("/etc/kiosk/.content-kept").exists()
