"""The package on a fresh Debian 13: what is there, to whom it belongs, and that it works."""

from pathlib import Path

import pytest

from kiosk.machine.installed_paths import CONTENT, HOME, RECORDS, SETTINGS
from tests.machine.debian_tree import DebianTree
from tests.walls.tree import ROOT

pytestmark = pytest.mark.exhaustive

UNITS = sorted(
    file.name for file in (ROOT / "kiosk/machine/files/systemd").iterdir() if "@" not in file.name
)
SERVICES = [name for name in UNITS if name.endswith(".service")]
MOST_EXPOSED = {"kiosk-update.service": 2.6}
"""Of ten, where it is more than 2.0: to replace the program is to be root, with the internet."""


def rights(tree: DebianTree, path: Path) -> str:
    """Owner, group and mode of a path in the tree."""
    return tree.run("stat", "-c", "%U:%G %a", str(path)).stdout.strip()


def test_the_kiosk_says_its_version(debian_tree: DebianTree) -> None:
    assert debian_tree.run("kiosk", "--version", user="kiosk").stdout == "kiosk 0.1.0\n"


def test_its_own_user_finds_settings_and_content_without_being_told(
    debian_tree: DebianTree,
) -> None:
    said = debian_tree.run("kiosk", "check", user="kiosk").stdout
    assert "Keine Fehler" in said


def test_the_doctor_finds_nothing_that_does_not_work(debian_tree: DebianTree) -> None:
    said = debian_tree.run("kiosk", "doctor", user="kiosk").stdout
    assert "✗" not in said
    assert "Kiosk Cells Mono" in said


def test_the_program_is_compiled(debian_tree: DebianTree) -> None:
    program = debian_tree.at("/usr/lib/meerbusch-kiosk/program/kiosk")
    assert list(program.glob("__pycache__/__init__.cpython-313.pyc"))


def test_the_settings_with_the_pin_are_read_by_the_kiosk_alone(debian_tree: DebianTree) -> None:
    assert rights(debian_tree, SETTINGS) == "root:kiosk 640"


def test_volunteers_of_its_group_may_edit_the_content(debian_tree: DebianTree) -> None:
    assert rights(debian_tree, CONTENT) == "kiosk:kiosk 2775"
    assert rights(debian_tree, CONTENT / "needs.yaml") == "kiosk:kiosk 664"


def test_the_records_are_seen_by_nobody_else(debian_tree: DebianTree) -> None:
    assert rights(debian_tree, HOME) == "kiosk:kiosk 750"
    assert rights(debian_tree, RECORDS) == "kiosk:kiosk 700"


def test_a_link_in_the_kiosks_home_gives_away_no_folder_of_roots(debian_tree: DebianTree) -> None:
    records = debian_tree.at(RECORDS)
    records.rmdir()
    records.symlink_to("/etc/kiosk")
    debian_tree.run("/var/lib/dpkg/info/meerbusch-kiosk.postinst", "configure", "1")
    records.unlink()
    debian_tree.run("/var/lib/dpkg/info/meerbusch-kiosk.postinst", "configure", "1")
    assert rights(debian_tree, SETTINGS.parent).startswith("root:root")
    assert rights(debian_tree, RECORDS) == "kiosk:kiosk 700"


def test_its_user_may_use_screen_touch_loudspeaker_and_printers(
    debian_tree: DebianTree,
) -> None:
    groups = set(debian_tree.run("id", "-nG", "kiosk").stdout.split())
    assert groups == {"kiosk", "lp", "video", "audio", "render", "input"}


def test_the_screen_waits_for_the_setup_and_the_timers_do_not(debian_tree: DebianTree) -> None:
    enabled = debian_tree.run("systemctl", "is-enabled", *UNITS, check=False).stdout.split()
    states = dict(zip(UNITS, enabled, strict=True))
    assert states["kiosk.service"] == "disabled"
    timers = ("kiosk-status.timer", "kiosk-update.timer", "kiosk-backup.timer")
    assert [states[timer] for timer in timers] == ["enabled"] * 3


def test_nothing_is_exchanged_before_the_kiosk_joins_an_office(debian_tree: DebianTree) -> None:
    exchange = ("kiosk-sync.service", "kiosk-outbox.timer")
    said = debian_tree.run("systemctl", "is-enabled", *exchange, check=False).stdout.split()
    assert said == ["disabled", "disabled"]


def test_ctrl_alt_del_restarts_nothing(debian_tree: DebianTree) -> None:
    state = debian_tree.run("systemctl", "is-enabled", "ctrl-alt-del.target", check=False)
    assert state.stdout.strip() == "masked"


def test_systemd_has_nothing_to_say_against_the_units(debian_tree: DebianTree) -> None:
    said = debian_tree.run("systemd-analyze", "verify", *UNITS)
    assert (said.stdout, said.stderr) == ("", "")


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_is_shut_off_from_the_system(service: str, debian_tree: DebianTree) -> None:
    limit = f"--threshold={MOST_EXPOSED.get(service, 2.0) * 10:.0f}"
    file = f"/usr/lib/systemd/system/{service}"
    done = debian_tree.run(
        "systemd-analyze", "security", "--offline=true", limit, "--no-pager", file, check=False
    )
    assert done.returncode == 0, done.stdout
