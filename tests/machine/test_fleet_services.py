"""An office and a kiosk that joins it: their services, started by systemd with every limit."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.machine.installed_paths import CONTENT, HOME, RECORDS, SETTINGS
from tests.machine.booted_tree import BootedTree
from tests.machine.debian_tree import DebianTree
from tests.machine.fleet.town import Invitation, comes

pytestmark = pytest.mark.exhaustive

SYNC, OUTBOX = "kiosk-sync.service", "kiosk-outbox.service"
OFFERED = "offers/of-the-office.yaml"
FIGURES = "figures-kiosk-2026-01.json"


class Town:
    """An office, and a kiosk of the same network that joined it, by the commands for people."""

    def __init__(self, office: BootedTree, kiosk: BootedTree) -> None:
        self.office, self.kiosk = office, kiosk
        inviting = office.process("kiosk", "fleet", "invite", "--address", "127.0.0.1")
        invitation = Invitation(inviting)
        self.joined = kiosk.run("kiosk", "fleet", "join", invitation.code(), check=False)
        office.run("pkill", "--full", "fleet invite")
        inviting.communicate()


@pytest.fixture(scope="module")
def town(debian_tree: DebianTree, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("town")
    kiosk = debian_tree.copy(folder / "kiosk")
    kiosk.install("syncthing")
    office = kiosk.copy(folder / "office")
    settings = office.at(SETTINGS)
    before = settings.read_text("utf-8")
    settings.write_text(before.replace('id = "kiosk"', 'id = "office"'), "utf-8")
    with ExitStack() as stack:
        first = stack.enter_context(BootedTree(office))
        second = stack.enter_context(BootedTree(kiosk, beside=first))
        yield Town(first, second)


def said_by(system: BootedTree, unit: str) -> str:
    """What the programs of a unit have said, and systemd about them when something was wrong."""
    show = ("journalctl", "--no-pager", "--output=cat", "-u", unit)
    return system.run(*show, "-t", "kiosk").stdout + system.run(*show, "-p", "warning").stdout


def as_kiosk(system: BootedTree, script: str) -> None:
    """Do something as the kiosk's own user."""
    system.run("setpriv", "--reuid=kiosk", "--regid=kiosk", "--clear-groups", "sh", "-ec", script)


def test_who_invites_and_who_joins_starts_the_exchange_for_good(town: Town) -> None:
    assert town.joined.returncode == 0, town.joined.stderr
    for system in (town.office, town.kiosk):
        units = (SYNC, "kiosk-outbox.timer")
        assert system.run("systemctl", "is-enabled", *units).stdout.split() == ["enabled"] * 2
        assert system.run("systemctl", "is-active", *units).stdout.split() == ["active"] * 2
        assert system.told(SYNC, "NRestarts") == "0"
        assert "WARNING" not in said_by(system, SYNC)


def test_what_is_written_in_the_office_comes_to_the_kiosk_as_its_own(town: Town) -> None:
    as_kiosk(town.office, f"echo later >{CONTENT}/{OFFERED}")
    assert comes(town.kiosk.tree.at(CONTENT / OFFERED).exists)
    for system in (town.office, town.kiosk):
        owners = ("find", str(CONTENT), str(HOME), "!", "-user", "kiosk")
        assert system.run(*owners).stdout == ""


def test_figures_and_status_of_the_kiosk_come_to_the_office(town: Town) -> None:
    as_kiosk(town.kiosk, f"umask 077; echo {{}} >{RECORDS}/{FIGURES}")
    for unit in ("kiosk-status.service", OUTBOX):
        town.kiosk.run("systemctl", "start", unit)
    sent: Path = town.office.tree.at(RECORDS / "fleet" / "kiosk")
    assert comes((sent / FIGURES).exists)
    assert comes((sent / "status-kiosk.json").exists)
    told = town.office.run("kiosk", "fleet", "--json", check=False).stdout
    assert "kiosk" in {row["id"] for row in json.loads(told)["kiosks"]}


def test_an_office_has_nothing_to_lay_out_for_itself(town: Town) -> None:
    town.office.run("systemctl", "start", OUTBOX)
    assert town.office.told(OUTBOX, "ConditionResult") == "no"


def test_the_exchange_goes_on_after_syncthing_was_killed(town: Town) -> None:
    town.kiosk.run("systemctl", "kill", "--signal=KILL", SYNC)
    town.kiosk.wait_for_restarts(SYNC, 1)
    as_kiosk(town.office, f"echo even later >{CONTENT}/{OFFERED}")
    here: Path = town.kiosk.tree.at(CONTENT / OFFERED)
    assert comes(lambda: here.exists() and here.read_text("utf-8") == "even later\n")
