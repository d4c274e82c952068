"""Whatever people do, the records hold sums and ticks, and nothing else."""

import json
import logging
import stat
from datetime import date, datetime, timedelta
from operator import itemgetter
from pathlib import Path
from random import Random

import pytest

from kiosk import journey
from kiosk.catalog.reading.loaded import Loaded
from kiosk.language.languages import LANGUAGES
from kiosk.records.case import CHOICES, Became, ContactChannel, ContactKind, Detail
from kiosk.records.case_code import understood
from kiosk.records.case_counts import CASE
from kiosk.records.case_folder import CaseFolder
from kiosk.records.counting import counted
from kiosk.records.figure_rows import PARTS
from kiosk.records.published import HELP, LANGUAGE, NEED
from kiosk.records.published_folder import KEY_FILE
from kiosk.records.rounding import BASE
from kiosk.records.tally import Counted, Half
from kiosk.records.tally_folder import TallyFolder
from kiosk.storage import SECONDS_OF_A_DAY
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.services.tally_keeper import TallyKeeper
from kiosk.ui.services.troubles import Troubles
from tests.records.random_visits import DAYS, FIRST, TYPED, records, visits
from tests.records.synthetic_year import CATALOG

HOUSE = "house-1"
NEEDS = {
    *CATALOG.needs,
    *(sub.id for need in CATALOG.needs.values() for sub in need.subs),
}
DISCREET = {sub.id for need in CATALOG.needs.values() for sub in need.subs if sub.discreet}
TALLIED = {"day", "half", "language", "need", "offer", *map(str, Counted)}
TICKED = {"day", "kind", "channel", "topics", "done", "referrals", "details"}
AFTERWARDS = (FIRST + timedelta(DAYS + 31)).date()


@pytest.fixture(
    params=[(60, 12), pytest.param((1000, 100), marks=pytest.mark.exhaustive)],
    ids=["a sample", "a thousand"],
)
def folder(
    request: pytest.FixtureRequest, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> Path:
    """What a kiosk and its counsellors have written, once all of it is over."""
    many_visits, many_records = request.param
    place, content = tmp_path / "records", ContentStore()
    content.take(content.prepare(Loaded(CATALOG, ()), FIRST))
    with caplog.at_level(logging.DEBUG):
        keeper = TallyKeeper(place, HOUSE, content, Troubles(), months=24)
        for ended, moment in sorted(visits(many_visits, seed=1), key=itemgetter(1)):
            keeper.visit_ended(ended, moment)
        cases = CaseFolder(place, HOUSE)
        codes = [cases.begin(record).code for record in records(many_records, seed=1)]
        for code, record in zip(codes[::2], records(many_records, seed=2), strict=False):
            cases.follow(code, record)
        keeper.day_begun(AFTERWARDS)
        keeper.close()
    return place


def rows(folder: Path, name: str, table: str) -> list[dict[str, object]]:
    """The rows of all files of one kind, copies and what was put aside included."""
    files = [file for file in folder.iterdir() if name in file.name and file.stat().st_size]
    return [row for file in files for row in json.loads(file.read_bytes())[table].values()]


@pytest.mark.exhaustive
def test_the_files_hold_nothing_but_the_known_fields(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    check_the_tally(rows(folder, "tally-", "tally"))
    check_the_cases(rows(folder, "cases-", "cases"))
    check_the_figures(rows(folder, "figures-", "figures"))
    check_the_clock(folder)
    check_that_nobody_else_reads(folder)
    check_that_no_word_and_no_time_is_told(folder, caplog)


def check_the_tally(found: list[dict[str, object]]) -> None:
    """Sums by day, half day, language, and need or offer; of discreet needs the day alone."""
    assert any("need" not in row and str(Counted.MISSED) in row for row in found), "no search"
    for row in found:
        assert row.keys() <= TALLIED
        assert date.fromisoformat(str(row["day"])).isoformat() == row["day"]
        assert row.get("half", "") in tuple(Half)
        assert row.get("language", "de") in LANGUAGES
        assert row.get("need", "sos") in NEEDS
        assert row.get("offer", "sprachcafe") in CATALOG.offers
        assert all(isinstance(row[name], int) for name in row.keys() & set(map(str, Counted)))
        if row.get("need") in DISCREET or "offer" in row:
            assert not row.keys() & {"half", "language"}
        assert not {"need", "offer"} <= row.keys()


def check_the_cases(found: list[dict[str, object]]) -> None:
    """Codes, days and ticks."""
    answers = {**CHOICES, Detail.LANGUAGE: tuple(LANGUAGES)}
    answers[Detail.HEARD] = tuple(one.id for one in CATALOG.counselling.heard)
    done = {one.id for one in CATALOG.counselling.done}
    assert found
    for row in found:
        assert row.keys() == {"code", "records"}
        assert understood(str(row["code"])) == row["code"]
        assert isinstance(row["records"], list)
        for record in row["records"]:
            assert record.keys() <= TICKED
            assert date.fromisoformat(record["day"]).isoformat() == record["day"]
            assert record["kind"] in tuple(ContactKind)
            assert record["channel"] in tuple(ContactChannel)
            assert set(record["topics"]) <= NEEDS
            assert set(record["done"]) <= done
            for one in record["referrals"]:
                assert one.keys() == {"to", "became"}
                assert one["to"].removeprefix("offers/") in CATALOG.offers
                assert one["became"] in tuple(Became)
            for name, value in record["details"].items():
                assert value in answers[Detail(name)]


def check_the_figures(found: list[dict[str, object]]) -> None:
    """Multiples of five by month or half-year, and by language no discreet need."""
    assert found
    for row in found:
        assert row.keys() == {"figure", "count"}
        assert isinstance(row["count"], int)
        assert row["count"] % BASE == 0
        assert isinstance(row["figure"], list)
        family, period, *what = row["figure"]
        assert len(period) == 7
        assert family in PARTS
        assert ("H" in period) is (family not in (NEED, LANGUAGE, HELP, CASE))
        assert not set(what) & DISCREET


def check_the_clock(folder: Path) -> None:
    """Days on which the kiosk ran, and no other file than these."""
    for file in folder.glob("*clock-*.json*"):
        for day in json.loads(file.read_text() or "{}").values():
            assert date.fromisoformat(day).isoformat() == day
    kinds = ("tally-", "cases-", "figures-", "clock-", KEY_FILE)
    assert all(file.name.lstrip(".").startswith(kinds) for file in folder.iterdir())


def check_that_nobody_else_reads(folder: Path) -> None:
    """The folder and each file that holds anything belong to the kiosk's user alone."""
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert not file.stat().st_size or stat.S_IMODE(file.stat().st_mode) == 0o600, file
        assert file.stat().st_mtime % SECONDS_OF_A_DAY == 0, file


def check_that_no_word_and_no_time_is_told(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in a file nor in the log; filelock alone tells of its locks."""
    written = "".join(file.read_text("utf-8") for file in folder.iterdir())
    logged = "".join(one.getMessage() for one in caplog.records if one.name != "filelock")
    assert logged == ""
    for text in (written, caplog.text):
        assert TYPED.lower() not in text.lower()
    assert ":" not in written.replace('": ', ""), "only JSON itself has colons"


def test_the_order_of_visits_changes_no_byte(tmp_path: Path) -> None:
    happened = list(visits(80, seed=3))
    shuffled = Random(3).sample(happened, len(happened))
    assert written(happened, tmp_path / "first") == written(shuffled, tmp_path / "second")


def written(happened: list[tuple[journey.VisitEnded, datetime]], place: Path) -> dict[str, bytes]:
    """The files of a kiosk once these visits have been counted one by one."""
    folder = TallyFolder(place, HOUSE)
    for ended, moment in happened:
        if fresh := counted(ended, moment, CATALOG):
            folder.add(fresh)
    folder.settle(AFTERWARDS)
    files = [file for file in place.iterdir() if not file.name.startswith(".")]
    return {file.name: file.read_bytes() for file in files}
