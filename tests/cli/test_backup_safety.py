"""A backup of a busy kiosk is consistent, and power may fail while it is made or brought back."""

import io
import os
import random
import signal
import subprocess
import tarfile
import time
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree, which
from tempfile import TemporaryDirectory

import pytest

from kiosk import storage
from kiosk.cli.refusal import REFUSED
from kiosk.machine.backup.backup_archive import archive_parsed
from kiosk.machine.backup.held_files import held_files
from kiosk.machine.backup.passphrase_encryption import decrypted, encrypted
from kiosk.records.case_folder import CaseFolder
from kiosk.records.tally import Counted
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.values import RecordSettings, Settings
from tests.cli.commands import COMMAND
from tests.cli.typed_lines import Run
from tests.records.busy_writer import VISIT
from tests.records.test_killed_writer import check, writing

WORDS = "treppe lampe himmel seife"
SAMPLE, ALL = range(2), range(2, 30)

pytestmark = pytest.mark.skipif(which("gpg") is None, reason="needs the program gpg")


@pytest.fixture
def secret(tmp_path: Path) -> tuple[str, str]:
    """The passphrase in a file."""
    (tmp_path / "passphrase").write_text(WORDS)
    return "--passphrase-file", str(tmp_path / "passphrase")


@pytest.fixture
def records(house: Path) -> Path:
    """The folder of the records."""
    folder = house.parent / "records"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Where backups are carried."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.mark.exhaustive
def test_a_backup_while_the_kiosk_writes_holds_what_was_acknowledged(
    run: Run, records: Path, house: Path, stick: Path, secret: tuple[str, str]
) -> None:
    with writing(records, "kiosk") as writer:
        writer.listen(20)
        assert run("backup", str(stick / "new"), *secret)[0] == 0
        seen = writer.said[:]
    check(records, "kiosk", writer)
    run("restore", str(stick / "new"), "--yes", *secret)
    assert TallyFolder(records, "kiosk").tally()[VISIT, Counted.VISIT] >= seen.count("visit")
    codes = {line for line in seen if line.isdecimal() and len(line) == 9}
    assert codes
    assert codes <= CaseFolder(records, "kiosk").cases().keys()


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", ["records/tally-kiosk", "records/cases-kiosk", "content/imported"])
def test_nothing_is_read_while_somebody_writes_it(
    run: Run, records: Path, house: Path, stick: Path, secret: tuple[str, str], name: str
) -> None:
    with storage.exclusive(house.parent / name):
        status, _, complaint = run("backup", str(stick / "new"), *secret)
    assert (status, "wird gerade von einem anderen Programm" in complaint) == (REFUSED, True)
    assert not list(stick.iterdir())


def killed_at(moment: int, command: list[str]) -> None:
    """Start a command, and end it with all that it has started, some time later."""
    draw = random.Random(moment)
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        time.sleep(draw.uniform(0.2, 1.6))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)


Cut = Callable[[int], None]


@pytest.fixture
def cut(run: Run, records: Path, house: Path, stick: Path, secret: tuple[str, str]) -> Cut:
    """Makes a backup, cuts another and a restore off, and looks at what is left."""

    def at(moment: int) -> None:
        with writing(records, "kiosk") as writer:
            writer.listen(12)
        cases = CaseFolder(records, "kiosk").cases()
        good, half = stick / "good", stick / "half"
        assert run("backup", str(good), *secret)[0] == 0
        config = ("--config", str(house), *secret)
        killed_at(moment, [*COMMAND, "backup", str(half), *config])
        if half.exists():
            archive_parsed(decrypted(half.read_bytes(), WORDS))
        killed_at(moment, [*COMMAND, "restore", str(good), "--yes", *config])
        for folder in (records, house.parent / "content"):
            assert folder.is_dir() or list(folder.parent.glob(f"{folder.name}.before-*"))
        assert run("restore", str(good), "--yes", *secret)[::2] == (0, "")
        assert CaseFolder(records, "kiosk").cases() == cases
        assert run("check")[0] == 0
        assert not list(house.parent.glob(".*.unfinished"))

    return at


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", SAMPLE)
def test_whoever_cuts_it_off_leaves_a_house_that_can_be_brought_back(moment: int, cut: Cut) -> None:
    cut(moment)


@pytest.mark.exhaustive
@pytest.mark.parametrize("moment", ALL)
def test_at_no_moment_is_anything_lost(moment: int, cut: Cut) -> None:
    cut(moment)


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", ["../out", "/etc/out", "content/../../out", "elsewhere/out"])
def test_an_archive_that_leads_elsewhere_is_refused(
    run: Run, house: Path, stick: Path, secret: tuple[str, str], name: str
) -> None:
    run("backup", str(stick / "good"), *secret)
    archive = io.BytesIO(decrypted((stick / "good").read_bytes(), WORDS))
    with tarfile.open(fileobj=archive, mode="a:") as tar:
        tar.addfile(tarfile.TarInfo(name))
    (stick / "odd").write_bytes(encrypted(archive.getvalue(), WORDS))
    before = sorted(house.parent.rglob("*"))
    status, _, complaint = run("restore", str(stick / "odd"), "--yes", *secret)
    assert (status, "Das ist keine Sicherung" in complaint) == (REFUSED, True)
    assert sorted(house.parent.rglob("*")) == before


@pytest.mark.exhaustive
def test_a_link_in_an_archive_is_refused(
    run: Run, house: Path, stick: Path, secret: tuple[str, str]
) -> None:
    run("backup", str(stick / "good"), *secret)
    archive = io.BytesIO(decrypted((stick / "good").read_bytes(), WORDS))
    link = tarfile.TarInfo("content/link")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc"
    with tarfile.open(fileobj=archive, mode="a:") as tar:
        tar.addfile(link)
    (stick / "odd").write_bytes(encrypted(archive.getvalue(), WORDS))
    assert run("restore", str(stick / "odd"), "--yes", *secret)[0] == REFUSED


def records_moved_to(home: Path, house: Path) -> Path:
    """The empty folder of the records in a home that its owner, who is not root, gets to."""
    home.chmod(0o755)
    records = home / "records"
    records.mkdir(mode=0o700)
    settings = house.read_text("utf-8").replace('"records"', f'"{records}"')
    house.write_text(settings, "utf-8")
    return records


@pytest.mark.exhaustive
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_what_root_does_belongs_to_the_kiosk(
    run: Run, house: Path, stick: Path, secret: tuple[str, str]
) -> None:
    with TemporaryDirectory() as home:
        records = records_moved_to(Path(home), house)
        with writing(records, "kiosk") as writer:
            writer.listen(4)
        for lock in records.glob(".*.lock"):
            lock.unlink()
        for path in (records, *records.iterdir()):
            os.chown(path, 4321, 4322)
        assert run("backup", str(stick / "new"), *secret)[::2] == (0, "")
        assert {path.stat().st_uid for path in records.iterdir()} == {4321}
        assert run("restore", str(stick / "new"), "--yes", *secret)[::2] == (0, "")
        found = [path.stat() for path in (records, *records.iterdir())]
        assert {(one.st_uid, one.st_gid) for one in found} == {(4321, 4322)}


@pytest.mark.exhaustive
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_what_root_brings_back_into_somebodys_folder_is_theirs_alone(
    run: Run, house: Path, stick: Path, secret: tuple[str, str]
) -> None:
    with TemporaryDirectory() as home:
        records = records_moved_to(Path(home), house)
        (records / "cases-kiosk-2026-11.json").write_text("{}")
        assert run("backup", str(stick / "new"), *secret)[::2] == (0, "")
        rmtree(records)
        os.chown(home, 4321, 4322)
        (Path(home) / f".records.restored{storage.UNFINISHED}").symlink_to(stick)
        assert run("restore", str(stick / "new"), "--yes", *secret)[::2] == (0, "")
        found = [path.stat() for path in (records, *records.iterdir())]
        assert {(one.st_uid, one.st_gid) for one in found} == {(4321, 4322)}


def test_a_link_in_the_content_leads_a_backup_nowhere(tmp_path: Path) -> None:
    content, secret = tmp_path / "content", tmp_path / "secret"
    (content / "offers").mkdir(parents=True)
    secret.mkdir()
    (secret / "key").write_text("secret", "utf-8")
    (content / "file.yaml").symlink_to(secret / "key")
    (content / "folder").symlink_to(secret)
    os.mkfifo(content / "pipe")
    (content / "offers" / "true.yaml").write_text("id: x", "utf-8")
    settings = tmp_path / "kiosk.toml"
    settings.write_text("", "utf-8")
    config = Settings(settings, records=RecordSettings(str(tmp_path / "records")))
    kept = {one.name for one in held_files(config, settings)}
    assert kept == {"kiosk.toml", "content", "content/offers", "content/offers/true.yaml"}
