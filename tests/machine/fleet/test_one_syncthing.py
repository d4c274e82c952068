"""A Syncthing alone: what it may do, and what a kiosk hears that finds no office."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE

import pytest

from kiosk.machine.fleet.device_id import parsed
from kiosk.machine.fleet.join_code import JoinCode
from kiosk.machine.fleet.join_office import JoinError
from kiosk.machine.fleet.sync_api import SyncSilentError
from tests.machine.fleet.town import Place, free_port, seen_by_others

pytestmark = pytest.mark.skipif(not shutil.which("syncthing"), reason="Syncthing is not installed")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path / "k", "one")
    (place.content / "centre.yaml").write_text("of the package\n", "utf-8")
    place.start()
    yield place
    place.stop()


def test_nobody_else_may_ask_it_and_it_tells_its_makers_nothing(place: Place) -> None:
    assert place.api.get("system/status")["myID"] == place.api.get("config/devices")[0]["deviceID"]
    assert parsed(place.api.get("system/status")["myID"]) == place.home.device
    assert place.home.socket.is_socket()
    assert S_IMODE(place.home.folder.stat().st_mode) == 0o700
    assert not seen_by_others(place)
    options = place.api.get("config/options")
    forbidden = ("globalAnnounceEnabled", "relaysEnabled", "natEnabled", "crashReportingEnabled")
    assert not any(options[name] for name in forbidden)
    assert (options["urAccepted"], options["autoUpgradeIntervalH"]) == (-1, 0)


def test_a_kiosk_that_finds_no_office_is_as_it_was(place: Place) -> None:
    code = JoinCode(b"o" * 32, (f"127.0.0.1:{free_port()}",)).written()
    with pytest.raises(JoinError, match="unreachable"):
        place.joins(code, patience=1)
    assert place.api.get("config/folders") == []
    assert len(place.api.get("config/devices")) == 1
    assert (place.content / "centre.yaml").read_text("utf-8") == "of the package\n"


def test_a_computer_cannot_join_itself(place: Place) -> None:
    with pytest.raises(JoinError, match="itself"):
        place.joins(JoinCode(place.home.device).written())


def test_a_syncthing_that_has_ended_is_silent(place: Place) -> None:
    place.stop()
    assert not place.api.answers
    with pytest.raises(SyncSilentError):
        place.api.get("system/status")
