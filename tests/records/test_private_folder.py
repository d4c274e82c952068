"""What the records write is nobody else's to read, and its times tell the day alone."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from stat import S_IMODE

import pytest

from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.known_day import KnownDayFile
from kiosk.records.private_folder import make_private
from kiosk.records.published_folder import KEY_FILE, PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder
from kiosk.storage import SECONDS_OF_A_DAY

DAY = date(2026, 11, 27)
VISITS = Tally({(Cell(DAY, language="ar"), Counted.VISIT): 50})


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    """However careless whoever started the kiosk was."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def write_everything(folder: Path) -> None:
    """All that a kiosk ever writes of its records."""
    cases = CaseFolder(folder, "house")
    code = cases.begin(Record(DAY)).code
    cases.follow(code, Record(DAY))
    tally = TallyFolder(folder, "house")
    for _ in range(3):
        tally.add(VISITS)
    tally.settle(date(2027, 1, 1))
    KnownDayFile(folder, "house").showing(DAY)
    figures = PublishedFolder(folder, "house")
    figures.publish(tally.tally(), tuple(cases.cases().values()), date(2027, 1, 1))


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("already", [None, 0o777, 0o755, 0o700])
def test_nobody_else_reads_the_folder_or_a_file(already: int | None, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "records"
    if already is not None:
        folder.mkdir(parents=True)
        folder.chmod(already)
    write_everything(folder)
    assert S_IMODE(folder.stat().st_mode) == 0o700
    told = [file for file in folder.iterdir() if file.stat().st_size]
    assert KEY_FILE in {file.name for file in told}
    assert {S_IMODE(file.stat().st_mode) for file in told} == {0o600}


def test_a_key_that_was_brought_back_by_hand_is_closed(tmp_path: Path) -> None:
    write_everything(tmp_path)
    (tmp_path / KEY_FILE).chmod(0o644)
    PublishedFolder(tmp_path, "house").publish(VISITS, (), date(2028, 1, 1))
    (tmp_path / "figures-house-2026-11.json").unlink()
    PublishedFolder(tmp_path, "house").publish(VISITS, (), date(2028, 1, 1))
    assert S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600


def test_a_folder_of_all_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    make_private(tmp_path)
    assert S_IMODE(tmp_path.stat().st_mode) == 0o1777


def test_the_times_of_files_tell_the_day_alone(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    write_everything(folder)
    for file in (folder, *folder.iterdir()):
        assert file.stat().st_mtime % SECONDS_OF_A_DAY == 0, file.name
