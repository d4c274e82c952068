"""Cases bear a code and ticks; they are kept, followed, counted apart and forgotten for good."""

import json
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tinydb import TinyDB

from kiosk.records.case import (
    Became,
    Case,
    ContactChannel,
    ContactKind,
    Detail,
    Reached,
    Record,
    Referral,
    reached,
)
from kiosk.records.case_code import understood
from kiosk.records.case_folder import CaseFolder, UnknownCaseError
from kiosk.records.case_rows import cases_parsed, cases_written

DAY = date(2026, 11, 27)
FIRST = Record(
    DAY,
    ContactKind.GUIDED,
    ContactChannel.HOUSE,
    ("german.practice", "work"),
    ("information", "form"),
    (Referral("offers/sprachcafe"), Referral("providers/vhs-meerbusch")),
    {Detail.LANGUAGE: "ar", Detail.RELATIVES: "2"},
)
LATER = Record(
    date(2027, 1, 12), ContactKind.SHORT, referrals=(Referral("offers/sprachcafe", Became.REACHED),)
)


@pytest.fixture
def folder(tmp_path: Path) -> CaseFolder:
    """An empty one."""
    return CaseFolder(tmp_path / "records", "house-1")


def test_a_case_opens_by_its_code(folder: CaseFolder) -> None:
    case = folder.begin(FIRST)
    assert understood(case.code) == case.code
    assert folder.find(case.code) == Case(case.code, (FIRST,))


def test_a_follow_up_is_added_and_says_what_became_of_a_referral(folder: CaseFolder) -> None:
    code = folder.begin(FIRST).code
    assert folder.follow(code, LATER).records == (FIRST, LATER)
    assert folder.find(code).open_referrals == (Referral("providers/vhs-meerbusch"),)


def test_looking_for_a_case_makes_no_folder(folder: CaseFolder, tmp_path: Path) -> None:
    for look in (folder.find, folder.forget):
        with pytest.raises(UnknownCaseError):
            look("274160934")
    assert not list(tmp_path.iterdir())


def test_an_unknown_code_opens_nothing(folder: CaseFolder) -> None:
    folder.begin(FIRST)
    for ask in (folder.find, folder.forget, lambda code: folder.follow(code, LATER)):
        with pytest.raises(UnknownCaseError):
            ask("274160934")


def test_cases_contacts_and_persons_are_counted_apart(folder: CaseFolder) -> None:
    code = folder.begin(FIRST).code
    folder.follow(code, LATER)
    folder.begin(replace(LATER, details={Detail.RELATIVES: "3+"}))
    assert reached(folder.cases().values()) == Reached(cases=2, contacts=3, persons=3 + 4)


def test_a_case_that_is_forgotten_is_in_no_file(folder: CaseFolder, tmp_path: Path) -> None:
    code, other = folder.begin(FIRST).code, folder.begin(LATER).code
    folder.forget(code)
    assert set(folder.cases()) == {other}
    for file in (tmp_path / "records").iterdir():
        assert code.encode() not in file.read_bytes()


def test_old_cases_go_by_their_last_contact(folder: CaseFolder) -> None:
    followed = folder.begin(FIRST).code
    folder.follow(followed, LATER)
    folder.begin(FIRST)
    assert folder.forget_old(date(2028, 11, 27), 24) == 0
    assert folder.forget_old(date(2028, 11, 28), 24) == 1
    assert set(folder.cases()) == {followed}


def test_a_month_is_counted_to_its_last_day(folder: CaseFolder) -> None:
    folder.begin(replace(FIRST, day=date(2026, 2, 28)))
    assert folder.forget_old(date(2026, 3, 31), 1) == 0
    assert folder.forget_old(date(2026, 4, 1), 1) == 1


def test_the_file_is_one_of_tinydb_and_only_its_owner_reads_it(
    folder: CaseFolder, tmp_path: Path
) -> None:
    folder.begin(FIRST)
    (file,) = (tmp_path / "records").glob("*.json")
    assert file.name == "cases-house-1-2026-11.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with TinyDB(file, access_mode="r") as database:
        assert len(database.table("cases")) == 1


def test_a_file_holds_ticks_and_nothing_that_somebody_wrote(folder: CaseFolder) -> None:
    case = folder.begin(FIRST)
    (row,) = json.loads(cases_written({case.code: case}))["cases"].values()
    for harm in (
        {"note": "Frau K. aus Büderich"},
        {"details": {"nationality": "x"}},
        {"details": {"gender": "Frau K."}},
        {"topics": ["Frau K. sucht Arbeit"]},
        {"channel": "letter"},
    ):
        harmed = {**row, "records": [{**row["records"][0], **harm}]}
        with pytest.raises(ValueError):  # noqa: PT011 (whatever Python says of it)
            cases_parsed(json.dumps({"cases": {"1": harmed}}).encode())


def test_a_damaged_file_gives_its_generation_before(folder: CaseFolder, tmp_path: Path) -> None:
    first = folder.begin(FIRST).code
    folder.begin(FIRST)
    (file,) = (tmp_path / "records").glob("*.json")
    file.write_bytes(file.read_bytes()[:50])
    assert set(folder.cases()) == {first}


def test_what_the_generation_before_holds_is_found_again_and_again(
    folder: CaseFolder, tmp_path: Path
) -> None:
    first = folder.begin(FIRST).code
    folder.begin(FIRST)
    (file,) = (tmp_path / "records").glob("*.json")
    file.write_bytes(b"torn")
    assert folder.find(first).code == first
    assert [one.name for one in folder.put_aside()] == [f".{file.name}.damaged"]
    assert folder.find(first).code == first
    assert set(folder.cases()) == {first}
