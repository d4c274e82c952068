"""An office and kiosks with real Syncthings: content goes one way, figures and health the other."""

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.machine.fleet.join_office import JoinError
from kiosk.machine.health_json import status_file
from tests.cli.commands import piped
from tests.machine.fleet.town import (
    CASES,
    FIGURES,
    Place,
    comes,
    free_port,
    invitation,
    seen_by_others,
)

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(not shutil.which("syncthing"), reason="Syncthing is not installed"),
]

SENT = {"figures-{}-2026-01.json", "figures-{}-2026-H1.json", "status-{}.json"}


class Town:
    """An office that two kiosks have joined, and a computer that has not."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.port = free_port()
        self.office = Place(folder / "o", "office")
        self.one, self.two = Place(folder / "1", "one"), Place(folder / "2", "two")
        self.stranger = Place(folder / "3", "three")
        fill_office(self.office)
        places = (self.office, self.one, self.two, self.stranger)
        for place in places:
            fill_kiosk(place)
            stack.callback(place.stop)
        with ThreadPoolExecutor() as pool:
            list(pool.map(Place.start, places, (self.port, 0, 0, 0)))
        with invitation(self.office, self.port) as invited:
            self.used = invited.code()
            self.joined = self.one.joins(self.used)
            self.two.joins(invited.code())


def fill_office(office: Place) -> None:
    """Content with what stands beside it on the disk."""
    for name in ("centre.yaml", "translations.json", "offers/advice.yaml", "offers/course.yaml"):
        (office.content / name).write_text("of the office\n", "utf-8")
    for name in (".centre.yaml.lock", ".centre.yaml.previous", "offers/.x.unfinished", "needs~"):
        (office.content / name).write_text("of nobody else\n", "utf-8")
    (office.content / ".kiosk-changes").mkdir()
    (office.content / ".kiosk-changes" / ".00000001.json").write_text("{}", "utf-8")


def fill_kiosk(place: Place) -> None:
    """What a kiosk has on its disk, most of which is nobody else's business."""
    kiosk = place.kiosk
    if kiosk != "office":
        (place.content / "centre.yaml").write_text("of the package\n", "utf-8")
        (place.content / "offers" / "sample.yaml").write_text("of the package\n", "utf-8")
    for name in (f"figures-{kiosk}-2026-01.json", f"figures-{kiosk}-2026-H1.json"):
        (place.records / name).write_bytes(FIGURES)
    for name in (
        f"cases-{kiosk}.json",
        f"tally-{kiosk}-2026-02.json",
        f".figures-{kiosk}-2026-01.json.previous",
        f"figures-{kiosk}-2-2026-01.json",
        "figures-other-2026-01.json",
        "rounding.key",
    ):
        (place.records / name).write_bytes(CASES)
    place.says(machine=f"m-{kiosk}", words=f"Papier fehlt bei {kiosk}", health="hint")


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with ExitStack() as stack:
        yield Town(tmp_path_factory.mktemp("t"), stack)


def test_the_content_of_the_office_is_on_every_kiosk_and_nothing_beside_it(town: Town) -> None:
    (town.office.content / "offers" / "new.yaml").write_text("of the office\n", "utf-8")
    for kiosk in (town.one, town.two):
        assert comes((kiosk.content / "offers" / "new.yaml").exists)
        names = {file.name for file in kiosk.content.rglob("*") if file.is_file()}
        assert {"centre.yaml", "translations.json", "advice.yaml", "new.yaml"} <= names
        hidden = {name for name in names if name.startswith(".") or name.endswith("~")}
        assert hidden == {".stignore", ".kiosk-office.json"}
        assert not (kiosk.content / ".kiosk-changes").exists()
        assert (kiosk.content / "centre.yaml").read_text("utf-8") == "of the office\n"


def test_content_that_only_the_new_kiosk_had_is_laid_aside(town: Town) -> None:
    assert not (town.one.content / "offers" / "sample.yaml").exists()
    assert town.joined.aside is not None
    kept = town.joined.aside / "offers" / "sample.yaml"
    assert kept.read_text("utf-8") == "of the package\n"


def test_figures_and_status_come_to_a_folder_of_each_kiosk_and_nothing_else(town: Town) -> None:
    for kiosk in ("one", "two"):
        place = town.office.records / "fleet" / kiosk
        wanted = {name.format(kiosk) for name in SENT}
        assert comes((place / f"status-{kiosk}.json").exists)
        assert comes((place / f"figures-{kiosk}-2026-01.json").exists)
        assert comes((place / f"figures-{kiosk}-2026-H1.json").exists)
        assert names_in(place) == wanted


def test_what_lies_in_the_outbox_by_mistake_does_not_travel(town: Town) -> None:
    (town.one.home.outbox / "rounding.key").write_bytes(CASES)
    (town.one.home.outbox / "figures-two-2026-01.json").write_bytes(CASES)
    (town.one.records / "figures-one-2026-03.json").write_bytes(FIGURES)
    town.one.sends()
    place = town.office.records / "fleet" / "one"
    assert comes((place / "figures-one-2026-03.json").exists)
    assert not (place / "rounding.key").exists()
    assert not (place / "figures-two-2026-01.json").exists()
    (place / "figures-one-2026-03.json").unlink()


def names_in(place: Path) -> set[str]:
    """The files that were sent; Syncthing's own are hidden."""
    return {file.name for file in place.glob("[!.]*")}


def test_the_office_shows_all_kiosks(town: Town) -> None:
    sent = status_file(town.office.records / "fleet" / "two", "two")
    assert comes(sent.exists)
    shown = json.loads(piped("fleet", "--json", folder=town.office.folder).stdout)
    told = {row["id"]: row["words"] for row in shown["kiosks"]}
    assert told["two"] == "Papier fehlt bei two"
    assert piped("fleet", folder=town.office.folder).stdout.startswith("Kiosk ")


def test_a_change_at_a_kiosk_is_said_stays_there_and_can_be_taken_back(town: Town) -> None:
    changed = Path("offers") / "advice.yaml"
    (town.two.content / changed).write_text("of the kiosk\n", "utf-8")
    town.two.api.post("db/scan", folder="kiosk-content")
    said = piped("fleet", folder=town.two.folder)
    assert "Eine Datei wurde hier am Kiosk geändert" in said.stdout
    assert said.returncode == 1
    assert (town.office.content / changed).read_text("utf-8") == "of the office\n"
    assert piped("fleet", "revert", folder=town.two.folder).returncode == 0
    assert comes(lambda: (town.two.content / changed).read_text("utf-8") == "of the office\n")


def test_a_file_changed_in_both_places_is_said_and_the_office_wins(town: Town) -> None:
    changed = Path("offers") / "course.yaml"
    (town.two.content / changed).write_text("of the kiosk\n", "utf-8")
    town.two.api.post("db/scan", folder="kiosk-content")
    (town.office.content / changed).write_text("newer, of the office\n", "utf-8")
    town.office.api.post("db/scan", folder="kiosk-content")
    assert comes(lambda: "newer" in (town.two.content / changed).read_text("utf-8"))
    (other,) = town.two.content.glob("offers/course.sync-conflict-*.yaml")
    assert other.read_text("utf-8") == "of the kiosk\n"
    assert other.name in piped("fleet", folder=town.two.folder).stdout
    assert "course.yaml“ gleichzeitig" in piped("check", folder=town.two.folder).stdout
    other.unlink()


def test_a_code_lets_in_one_kiosk_alone(town: Town) -> None:
    with invitation(town.office, town.port) as invited:
        invited.code()
        with pytest.raises(JoinError, match="declined"):
            town.stranger.joins(town.used, patience=5)
        invited.wait_for("„three“ wollte beitreten, aber nicht mit diesem Code")
        assert invited.end() == 0
    assert not (town.stranger.content / "translations.json").exists()
    assert not (town.office.records / "fleet" / "three").exists()


def test_a_second_computer_with_the_name_of_a_kiosk_stays_outside(town: Town) -> None:
    settings = town.stranger.folder / "kiosk.toml"
    before = settings.read_text("utf-8")
    settings.write_text(before.replace("three", "one"), "utf-8")
    with invitation(town.office, town.port) as invited:
        with pytest.raises(JoinError, match="declined"):
            town.stranger.joins(invited.code(), patience=5)
        invited.wait_for("Ein zweites Gerät will „one“ heißen und bleibt draußen")
    settings.write_text(before, "utf-8")


def test_two_computers_that_send_as_one_kiosk_are_said(town: Town) -> None:
    sent = status_file(town.office.records / "fleet" / "one", "one")
    assert comes(sent.exists)
    piped("fleet", folder=town.office.folder)
    town.one.says(machine="another")
    town.one.sends()
    assert comes(lambda: "another" in sent.read_text("utf-8"))
    said = piped("fleet", folder=town.office.folder).stdout
    assert "Als „one“ haben sich zwei verschiedene Geräte gemeldet" in said


def test_nothing_listens_to_the_network(town: Town) -> None:
    for place in (town.office, town.one):
        assert place.home.socket.is_socket()
        assert not seen_by_others(place)
        assert place.api.get("config/options")["urAccepted"] == -1


def test_nobody_learns_how_a_computer_is_called_beyond_the_kiosk(town: Town) -> None:
    for place in (town.office, town.one):
        rows = place.api.get("config/devices")
        own = place.api.get("system/status")["myID"]
        assert [row["name"] for row in rows if row["deviceID"] == own] == [place.kiosk]
