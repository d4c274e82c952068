"""A backup is encrypted, whole or not there, and brings everything back, also elsewhere."""

import os
import stat
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import rmtree, which

import pytest

from kiosk.cli.refusal import REFUSED
from kiosk.machine.backup_state import last_backup
from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.published_folder import KEY_FILE, PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.reading import read_settings
from tests.cli.commands import COMMAND
from tests.cli.typed_lines import PIN, WRONG, Run
from tests.records.small_disk import small_disk

WORDS = "treppe lampe himmel seife"
TODAY = date(2026, 3, 1)
TALLY = Tally({(Cell(date(2026, 1, 5), language="ar"), Counted.VISIT): 40})
TYPED = (PIN, WORDS, WORDS)

pytestmark = pytest.mark.skipif(which("gpg") is None, reason="needs the program gpg")


@pytest.fixture
def records(house: Path) -> Path:
    """The folder of a house that has counted, published and counselled."""
    folder = house.parent / "records"
    TallyFolder(folder, "kiosk").add(TALLY)
    PublishedFolder(folder, "kiosk").publish(TALLY, (), TODAY)
    CaseFolder(folder, "kiosk").begin(Record(date.today(), topics=("german",)))
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where a backup is carried."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backup(run: Run, records: Path, stick: Path) -> Path:
    """A backup of that house."""
    assert run("backup", str(stick / "kiosk.gpg"), typed=TYPED)[0] == 0
    return stick / "kiosk.gpg"


def held(folder: Path) -> dict[str, tuple[bytes, int]]:
    """What every file of a folder holds, and its rights; but for locks."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock" and not path.name.startswith("backup-")
    }


def elsewhere(*arguments: str, home: Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    """A command on a machine of its own."""
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=home,
        env={
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        input=typed,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_fresh_machine_is_the_same_afterwards(
    run: Run, backup: Path, records: Path, house: Path, tmp_path: Path
) -> None:
    (house.parent / "content/.kiosk-changes").mkdir()
    (house.parent / "content/.kiosk-changes/.00000001.json").write_text("{}")
    run("backup", str(backup.with_name("second")), typed=TYPED)
    fresh = tmp_path / "fresh"
    (fresh / "records").mkdir(parents=True)
    command = ("restore", str(backup.with_name("second")), "--config", str(fresh / "kiosk.toml"))
    answer = elsewhere(*command, home=fresh, typed=f"{WORDS}\n")
    assert (answer.returncode, answer.stderr) == (0, "")
    for place in ("kiosk.toml", "content", "records"):
        assert f"in: {fresh / place}\n" in answer.stdout
    assert held(fresh / "records") == held(records)
    assert held(fresh / "content") == held(house.parent / "content")
    assert (fresh / "kiosk.toml").read_bytes() == house.read_bytes()
    assert stat.S_IMODE((fresh / "records").stat().st_mode) == 0o700
    for question in (("cases", "list"), ("report", "--from", "2026-01", "--to", "2026-01")):
        here = elsewhere(*question, "--config", str(house), home=tmp_path / "home", typed=PIN)
        there = elsewhere(*question, "--config", str(fresh / "kiosk.toml"), home=fresh, typed=PIN)
        assert (here.returncode, here.stdout) == (0, there.stdout)
        assert here.stdout
    assert not [path for path in fresh.rglob("*") if ".before-" in path.name]


def test_nobody_reads_it_without_the_passphrase(run: Run, backup: Path, records: Path) -> None:
    content = backup.read_bytes()
    assert (records / KEY_FILE).read_bytes() not in content
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    before = held(records)
    status, _, complaint = run("restore", str(backup), typed=("treppe lampe himmel tonne",))
    assert (status, "Die Passphrase stimmt nicht." in complaint) == (REFUSED, True)
    assert held(records) == before


def test_what_was_there_before_is_kept_beside_it(
    run: Run, backup: Path, records: Path, house: Path
) -> None:
    before = held(records)
    CaseFolder(records, "kiosk").begin(Record(date.today(), topics=("work",)))
    after = held(records)
    status, said, _ = run("restore", str(backup), typed=(WORDS, "ja"))
    assert status == 0
    assert held(records) == before
    (aside,) = house.parent.glob("records.before-*")
    assert held(aside) == after
    assert str(aside) in said


def test_it_asks_before_it_overwrites(run: Run, backup: Path, records: Path, house: Path) -> None:
    CaseFolder(records, "kiosk").begin(Record(date.today(), topics=("work",)))
    before = held(house.parent)
    status, said, _ = run("restore", str(backup), typed=(WORDS, "nein"))
    assert (status, "Es bleibt alles, wie es ist." in said) == (0, True)
    assert held(house.parent) == before
    assert run("restore", str(backup), typed=(WORDS,))[0] == REFUSED
    assert held(house.parent) == before


@pytest.mark.parametrize("cut", [10, 200, -1, -30, -2000])
def test_a_file_that_was_cut_off_changes_nothing(
    run: Run, backup: Path, house: Path, cut: int
) -> None:
    backup.write_bytes(backup.read_bytes()[:cut])
    before = held(house.parent)
    assert run("restore", str(backup), "--yes", typed=(WORDS,))[0] == REFUSED
    assert held(house.parent) == before


@pytest.mark.exhaustive
@pytest.mark.parametrize("place", [0.1, 0.5, 0.99])
def test_a_damaged_file_changes_nothing(run: Run, backup: Path, house: Path, place: float) -> None:
    content = bytearray(backup.read_bytes())
    content[int(len(content) * place)] ^= 0x40
    backup.write_bytes(content)
    before = held(house.parent)
    status, _, complaint = run("restore", str(backup), "--yes", typed=(WORDS,))
    assert (status, "beschädigt oder abgeschnitten" in complaint) == (REFUSED, True)
    assert held(house.parent) == before


@pytest.mark.parametrize("written", [b"", b"something else", bytes(100)])
def test_a_foreign_file_changes_nothing(
    run: Run, records: Path, stick: Path, house: Path, written: bytes
) -> None:
    (stick / "foreign").write_bytes(written)
    before = held(house.parent)
    status, _, complaint = run("restore", str(stick / "foreign"), typed=(WORDS,))
    assert (status, "Das ist keine Sicherung des Kiosks." in complaint) == (REFUSED, True)
    assert held(house.parent) == before


@pytest.mark.parametrize("words", ["", "kurz", "aaaaaaaaaaaaaaaa"])
def test_an_easy_passphrase_is_refused(run: Run, records: Path, stick: Path, words: str) -> None:
    status, _, complaint = run("backup", str(stick / "new"), typed=(PIN, words, words))
    assert (status, "zu leicht" in complaint) == (REFUSED, True)
    assert not list(stick.iterdir())


def test_a_passphrase_is_typed_twice_and_the_pin_once(run: Run, records: Path, stick: Path) -> None:
    for typed in ((PIN, WORDS, f"{WORDS}!"), (WRONG, WORDS, WORDS)):
        assert run("backup", str(stick / "new"), typed=typed)[0] == REFUSED
    assert not list(stick.iterdir())


def test_no_file_is_overwritten_and_none_lies_in_what_it_backs_up(
    run: Run, records: Path, backup: Path, house: Path
) -> None:
    before = backup.read_bytes()
    assert run("backup", str(backup), typed=TYPED)[0] == REFUSED
    assert backup.read_bytes() == before
    for place in ("content/new", "records/new"):
        assert run("backup", str(house.parent / place), typed=TYPED)[0] == REFUSED
        assert not (house.parent / place).exists()


def test_the_last_good_backup_is_known(run: Run, house: Path, records: Path, stick: Path) -> None:
    config = read_settings(house)
    assert last_backup(config) is None
    run("backup", str(stick), typed=TYPED)
    known = last_backup(config)
    assert known
    assert datetime.now().astimezone() - known < timedelta(minutes=5)


def test_each_night_has_a_file_and_old_ones_go(
    run: Run, house: Path, records: Path, stick: Path
) -> None:
    assert run("backup", "--nightly", "--passphrase-file", str(stick / "none")) == (0, "", "")
    house.write_text(f'{house.read_text("utf-8")}[machine]\nbackup = "stick"\n', "utf-8")
    (stick.parent / "passphrase").write_text(f"{WORDS}\n")
    for day in range(10, 30):
        (stick / f"kiosk-kiosk-2026-01-{day}.gpg").touch()
    (stick / "kiosk-other-2026-01-01.gpg").touch()
    passphrase = ("--passphrase-file", str(stick.parent / "passphrase"))
    assert run("backup", "--nightly", *passphrase) == (0, "", "")
    names = sorted(file.name for file in stick.iterdir())
    assert len(names) == 15
    assert f"kiosk-kiosk-{date.today()}.gpg" in names
    assert "kiosk-kiosk-2026-01-16.gpg" not in names
    rmtree(stick)
    status, _, complaint = run("backup", "--nightly", *passphrase)
    assert (status, "Steckt der Datenträger" in complaint) == (REFUSED, True)


def test_a_full_disk_gets_no_half_backup(run: Run, records: Path, tmp_path: Path) -> None:
    (records / "cannot-be-compressed").write_bytes(os.urandom(30_000))
    with small_disk(tmp_path / "disk", "size=16k") as disk:
        status, _, complaint = run("backup", str(disk / "new"), typed=TYPED)
        assert (status, "Schaffen Sie dort Platz" in complaint) == (REFUSED, True)
        assert not list(disk.iterdir())


def test_no_program_runs_on_and_nothing_readable_is_left(
    run: Run, records: Path, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    run("backup", str(stick / "new"), typed=TYPED)
    run("restore", str(stick / "new"), "--yes", typed=(WORDS,))
    assert not list(scratch.iterdir())
    running = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    assert str(scratch) not in running.stdout


def test_a_folder_that_is_missing_is_told_before_any_question(run: Run, stick: Path) -> None:
    status, out, complaint = run("backup", str(stick / "none" / "b.gpg"), typed=())
    assert (status, out) == (REFUSED, "")
    assert f"Der Ordner der Sicherungen ist nicht da: {stick / 'none'}." in complaint
