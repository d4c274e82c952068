"""A Syncthing alone: what it may do, and what a kiosk hears that finds no office."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE

import pytest

from kiosk.machine.fleet.device_id import parsed
from kiosk.machine.fleet.join_code import JoinCode
from kiosk.machine.fleet.join_office import ASIDE, JoinError
from kiosk.machine.fleet.office import Judgement, Newcomer, Office
from kiosk.machine.fleet.sync_api import SyncSilentError
from tests.cli.commands import piped
from tests.machine.fleet.town import FIGURES, Place, free_port, seen_by_others

pytestmark = pytest.mark.skipif(not shutil.which("syncthing"), reason="Syncthing is not installed")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A computer that nobody changes, for all of these tests."""
    yield from running_in(tmp_path_factory.mktemp("k"))


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Place]:
    """A computer of the test's own."""
    yield from running_in(tmp_path)


def running_in(folder: Path) -> Iterator[Place]:
    place = Place(folder / "k", "one")
    (place.content / "centre.yaml").write_text("of the package\n", "utf-8")
    place.start()
    yield place
    place.stop()


def office_at(place: Place) -> Office:
    return Office(place.api, place.home.device, "one", place.content, place.records)


@pytest.mark.exhaustive
def test_nobody_else_may_ask_it_and_it_tells_its_makers_nothing(place: Place) -> None:
    assert place.api.get("system/status")["myID"] == place.api.get("config/devices")[0]["deviceID"]
    assert parsed(place.api.get("system/status")["myID"]) == place.home.device
    assert S_IMODE(place.home.socket.stat().st_mode) == 0o600
    assert S_IMODE(place.home.folder.stat().st_mode) == 0o700
    assert not seen_by_others(place)
    options = place.api.get("config/options")
    forbidden = ("globalAnnounceEnabled", "relaysEnabled", "natEnabled", "crashReportingEnabled")
    assert not any(options[name] for name in forbidden)
    assert (options["urAccepted"], options["autoUpgradeIntervalH"]) == (-1, 0)


@pytest.mark.exhaustive
def test_a_kiosk_that_finds_no_office_is_as_it_was(fresh: Place) -> None:
    code = JoinCode(b"o" * 32, (f"127.0.0.1:{free_port()}",)).written()
    former = fresh.home.folder / ASIDE / "centre.yaml"
    former.parent.mkdir()
    former.write_text("of former times\n", "utf-8")
    with pytest.raises(JoinError, match="unreachable"):
        fresh.joins(code, patience=1)
    assert former.read_text("utf-8") == "of former times\n"
    assert [*fresh.home.folder.glob(f"{ASIDE}*")] == [former.parent]
    assert fresh.api.get("config/folders") == []
    assert len(fresh.api.get("config/devices")) == 1
    assert (fresh.content / "centre.yaml").read_text("utf-8") == "of the package\n"


def test_a_computer_cannot_join_itself(place: Place) -> None:
    with pytest.raises(JoinError, match="itself"):
        place.joins(JoinCode(place.home.device).written())


@pytest.mark.exhaustive
def test_a_syncthing_that_has_ended_is_silent(fresh: Place) -> None:
    fresh.stop()
    assert not fresh.api.answers
    with pytest.raises(SyncSilentError):
        fresh.api.get("system/status")


@pytest.mark.exhaustive
def test_a_kiosk_that_was_removed_may_be_replaced_and_its_figures_stay(fresh: Place) -> None:
    office = office_at(fresh)
    office.open()
    first, second = Newcomer(b"1" * 32, "x proof"), Newcomer(b"2" * 32, "x proof")
    office.let_in(first)
    sent = fresh.records / "fleet" / "x" / "figures-x-2026-01.json"
    sent.write_bytes(FIGURES)
    assert piped("fleet", "remove", "x", folder=fresh.folder).returncode == 0
    assert office.kiosks() == {}
    assert [row["id"] for row in fresh.api.get("config/folders")] == ["kiosk-content"]
    office.let_in(second)
    assert office.kiosks() == {"x": second.device}
    assert sent.exists()


@pytest.mark.exhaustive
def test_removing_a_kiosk_that_is_not_there_says_which_there_are(fresh: Place) -> None:
    office = office_at(fresh)
    office.open()
    office.let_in(Newcomer(b"1" * 32, "library proof"))
    said = piped("fleet", "remove", "libary", folder=fresh.folder)
    assert "„libary“ gehört nicht zum Verbund. Es gibt: library" in said.stderr


@pytest.mark.exhaustive
def test_an_office_does_not_join_another(fresh: Place) -> None:
    office_at(fresh).open()
    with pytest.raises(JoinError, match="is-office"):
        fresh.joins(JoinCode(b"o" * 32).written())


@pytest.mark.parametrize(
    ("said", "judgement"),
    [
        ("x {}", Judgement.WELCOME),
        ("x", Judgement.WRONG_CODE),
        ("x AAAABBBBCCCCDDDD", Judgement.WRONG_CODE),
        ("y {}", Judgement.WRONG_CODE),
    ],
)
def test_only_the_right_proof_for_this_name_opens(
    place: Place, said: str, judgement: Judgement
) -> None:
    office = office_at(place)
    code = JoinCode(place.home.device)
    newcomer = Newcomer(b"1" * 32, said.format(code.proof(b"1" * 32, "x")))
    assert office.judged(newcomer, code) is judgement


@pytest.mark.parametrize("name", ["../x", "a/b", "", "*"])
def test_a_name_that_is_no_name_stays_outside_also_with_the_code(place: Place, name: str) -> None:
    office = office_at(place)
    code = JoinCode(place.home.device)
    newcomer = Newcomer(b"1" * 32, f"{name} {code.proof(b'1' * 32, name)}")
    assert office.judged(newcomer, code) is Judgement.NO_NAME
