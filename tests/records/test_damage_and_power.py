"""Damage and failing power leave what was good, put the rest aside, and keep no forgotten copy."""

import os
from datetime import date
from pathlib import Path

import pytest

from kiosk import storage
from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder, UnknownCaseError
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder

DAY, NEXT, EARLIER = date(2026, 11, 27), date(2026, 11, 28), date(2026, 10, 1)
MONTH = "cases-house-2026-11.json"


def visits(day: date, count: int = 1) -> Tally:
    """So many visits of a day."""
    return Tally({(Cell(day, language="ar"), Counted.VISIT): count})


@pytest.fixture
def cases(tmp_path: Path) -> CaseFolder:
    """An empty folder."""
    return CaseFolder(tmp_path, "house")


@pytest.fixture
def tally(tmp_path: Path) -> TallyFolder:
    """An empty folder."""
    return TallyFolder(tmp_path, "house")


def damage(file: Path) -> None:
    """Cut off half of a file."""
    file.write_bytes(file.read_bytes()[:30])


def test_the_generation_before_of_cases_is_there_at_every_look(
    cases: CaseFolder, tmp_path: Path
) -> None:
    first = cases.begin(Record(DAY)).code
    cases.begin(Record(DAY))
    damage(tmp_path / MONTH)
    for _ in range(3):
        assert set(cases.cases()) == {first}
    assert cases.find(first).code == first
    assert cases.put_aside() == [tmp_path / f".{MONTH}.damaged"]
    cases.begin(Record(DAY))
    assert len(cases.cases()) == 2


def test_the_generation_before_of_a_month_is_counted_at_every_look(
    tally: TallyFolder, tmp_path: Path
) -> None:
    for day in (DAY, NEXT):
        tally.add(visits(day))
        tally.settle(date(2026, 12, 1))
    damage(tmp_path / "tally-house-2026-11.json")
    for _ in range(3):
        assert tally.tally() == visits(DAY)
    assert [file.name for file in tally.put_aside()] == [".tally-house-2026-11.json.damaged"]


def test_a_damaged_month_keeps_nobody_from_other_cases_and_from_a_record(
    cases: CaseFolder, tmp_path: Path
) -> None:
    old = cases.begin(Record(EARLIER)).code
    cases.begin(Record(DAY))
    damage(tmp_path / MONTH)
    assert cases.find(old).code == old
    fresh = cases.begin(Record(DAY)).code
    assert set(cases.cases()) == {old, fresh}
    assert cases.put_aside() == [tmp_path / f".{MONTH}.damaged"]


def test_a_code_that_may_stand_in_a_damaged_file_is_not_called_unknown(
    cases: CaseFolder, tmp_path: Path
) -> None:
    code = cases.begin(Record(DAY)).code
    damage(tmp_path / MONTH)
    with pytest.raises(ValueError, match=MONTH):
        cases.find(code)


def test_a_code_of_a_damaged_file_is_given_to_nobody_else(
    cases: CaseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = cases.begin(Record(EARLIER)).code
    file = tmp_path / "cases-house-2026-10.json"
    file.write_bytes(file.read_bytes()[:-10])
    drawn = iter((int(code[:-1]) - 10**7, 5))
    monkeypatch.setattr("secrets.randbelow", lambda _: next(drawn))
    assert cases.begin(Record(DAY)).code != code


def test_two_broken_generations_of_a_day_do_not_stop_the_counting(
    tally: TallyFolder, tmp_path: Path
) -> None:
    day = tmp_path / f"tally-house-{DAY}.json"
    storage.previous(day).write_bytes(b"?")
    tally.add(visits(DAY))
    assert tally.tally() == visits(DAY)
    assert tally.put_aside() == [storage.damaged(day)]


def test_what_a_killed_writer_left_goes_with_the_case(cases: CaseFolder, tmp_path: Path) -> None:
    code = cases.begin(Record(DAY)).code
    content = (tmp_path / MONTH).read_bytes()
    (tmp_path / f".{MONTH}.a_8x{storage.UNFINISHED}").write_bytes(content)
    (tmp_path / f".{MONTH}.kept").write_bytes(content)
    cases.forget(code)
    assert not any(code.encode() in file.read_bytes() for file in tmp_path.iterdir())


def test_what_a_killed_writer_left_goes_with_the_day(
    tally: TallyFolder, cases: CaseFolder, tmp_path: Path
) -> None:
    tally.add(visits(DAY))
    cases.begin(Record(DAY))
    mine = [tmp_path / f".{MONTH}.a{storage.UNFINISHED}"]
    mine += [tmp_path / f".tally-house-{DAY}.json.a{storage.UNFINISHED}"]
    mine += [tmp_path / f"..tally-house-{DAY}.json.previous.a{storage.UNFINISHED}"]
    others = [tmp_path / f".tally-house-1-{DAY}.json.a{storage.UNFINISHED}"]
    for left in (*mine, *others):
        left.write_bytes(b"{")
    tally.settle(DAY)
    cases.forget_old(DAY, 24)
    assert not any(left.exists() for left in mine)
    assert all(left.exists() for left in others), "which another kiosk may write just now"


def test_power_that_fails_while_a_case_is_forgotten_leaves_no_copy_for_good(
    cases: CaseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = cases.begin(Record(DAY)).code
    other = cases.begin(Record(DAY)).code
    cases.follow(code, Record(DAY))
    replace = os.replace

    def fail_afterwards(source: Path, target: Path) -> None:
        replace(source, target)
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", fail_afterwards)
    with pytest.raises(KeyboardInterrupt):
        cases.forget(code)
    monkeypatch.undo()
    assert set(cases.cases()) == {other}
    assert not any(code.encode() in file.read_bytes() for file in tmp_path.iterdir())


def test_a_case_is_unknown_where_every_file_is_whole(cases: CaseFolder) -> None:
    cases.begin(Record(DAY))
    with pytest.raises(UnknownCaseError):
        cases.find("274160934")
