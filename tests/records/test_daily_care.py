"""Once a day the tally is settled, what is due is published, and old cases are forgotten."""

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from kiosk import storage
from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.daily_care import care_for
from kiosk.records.known_day import KnownDayFile
from kiosk.records.published_folder import KEY_FILE, LostKeyError, PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder

OLD, YOUNG, TODAY = date(2024, 10, 1), date(2026, 10, 1), date(2026, 11, 27)
MONTHS = 24


class RecordsOfHouse:
    """The three folders of one house."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tally = TallyFolder(folder, "house-1")
        self.cases = CaseFolder(folder, "house-1")
        self.figures = PublishedFolder(folder, "house-1")
        self.days = KnownDayFile(folder, "house-1")

    def care(self) -> None:
        """Do what the day asks for."""
        care_for(self.tally, self.cases, self.figures, self.days, TODAY, MONTHS)


@pytest.fixture
def house(tmp_path: Path) -> RecordsOfHouse:
    """An empty one."""
    return RecordsOfHouse(tmp_path / "records")


def visits(day: date, count: int) -> Tally:
    """So many visits of a day."""
    return Tally({(Cell(day, language="ar"), Counted.VISIT): count})


def test_nothing_is_written_where_nothing_was_counted(house: RecordsOfHouse) -> None:
    house.care()
    assert not house.folder.exists()


def test_an_old_case_is_published_and_then_forgotten(house: RecordsOfHouse) -> None:
    for _ in range(50):
        house.cases.begin(Record(OLD))
    young = house.cases.begin(Record(YOUNG))
    house.care()
    assert list(house.cases.cases()) == [young.code]
    assert house.figures.figures()["case", "2024-10", "first"] == 50


def test_days_that_are_over_join_their_month(house: RecordsOfHouse) -> None:
    house.tally.add(visits(YOUNG, 7))
    house.care()
    assert [file.name for file in house.folder.glob("tally-*.json")] == [
        "tally-house-1-2026-10.json"
    ]
    assert house.tally.tally() == visits(YOUNG, 7)


def test_cases_are_forgotten_also_when_nothing_can_be_published(house: RecordsOfHouse) -> None:
    house.tally.add(visits(date(2026, 9, 1), 7))
    house.care()
    (house.folder / KEY_FILE).unlink()
    house.tally.add(visits(YOUNG, 7))
    house.cases.begin(Record(OLD))
    with pytest.raises(LostKeyError):
        house.care()
    assert house.cases.cases() == {}


def test_a_month_that_nobody_can_read_keeps_no_other(house: RecordsOfHouse) -> None:
    house.cases.begin(Record(OLD))
    house.cases.begin(Record(YOUNG))
    broken = house.folder / "cases-house-1-2023-01.json"
    broken.write_text("{")
    with pytest.raises(ValueError, match=broken.name):
        house.cases.forget_old(TODAY, MONTHS)
    broken.unlink()
    assert [case.first.day for case in house.cases.cases().values()] == [YOUNG]


def test_what_is_forgotten_is_in_no_copy_either(house: RecordsOfHouse) -> None:
    old = house.cases.begin(Record(OLD))
    house.cases.begin(Record(OLD))
    aside = storage.damaged(house.folder / "cases-house-1-2024-10.json")
    aside.write_text(old.code)
    house.care()
    assert not any(old.code in file.read_text() for file in house.folder.iterdir())


@pytest.mark.parametrize(("written", "kept"), [(OLD, False), (YOUNG, True)])
def test_a_damaged_file_is_kept_no_longer_than_its_cases(
    house: RecordsOfHouse, written: date, kept: bool
) -> None:
    house.cases.begin(Record(YOUNG))
    aside = storage.damaged(house.folder / "cases-house-1-2026-10.json")
    aside.write_text("{")
    seconds = datetime.combine(written, datetime.min.time()).timestamp()
    os.utime(aside, (seconds, seconds))
    house.care()
    assert aside.exists() is kept
