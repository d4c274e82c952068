"""What the disk does not take waits in memory up to a bound, is told, and is written later."""

import logging
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from time import sleep

import pytest

from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loaded import Loaded
from kiosk.journey import VisitEnded
from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder
from kiosk.ui.services.content_store import ContentStore
from kiosk.ui.services.tally_keeper import WORK, TallyKeeper
from kiosk.ui.services.troubles import Troubles
from kiosk.ui.services.waiting_tally import MOST_WAITING, WaitingTally
from tests.records.small_disk import made_read_only, small_disk
from tests.records.synthetic_year import CATALOG

MORNING = datetime(2026, 11, 30, 9, tzinfo=BERLIN)
VISIT = VisitEnded("ar")
HOUSE = "house"


class Kept:
    """A keeper with its folder and its troubles."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.troubles, content = folder, Troubles(), ContentStore()
        content.take(content.prepare(Loaded(CATALOG, ()), MORNING))
        self.keeper = TallyKeeper(folder, HOUSE, content, self.troubles, months=24)

    @property
    def visits(self) -> int:
        """How many have been written."""
        tally = TallyFolder(self.folder, HOUSE).tally()
        return sum(count for (_, what), count in tally.items() if what is Counted.VISIT)

    def codes(self) -> list[str]:
        """What staff are told, by the codes of the messages."""
        return [problem.code for problem in self.keeper.state.problems()]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    """A keeper whose disk takes nothing."""
    (tmp_path / "records").write_text("a file where the folder should be")
    return Kept(tmp_path / "records")


def wait(true: Callable[[], bool]) -> None:
    """Wait for the thread that writes."""
    for _ in range(10_000):
        if true():
            return
        sleep(0.002)
    raise AssertionError("it never came")


def test_what_waits_is_written_at_the_end_without_any_other_visit(kept: Kept) -> None:
    kept.keeper.visit_ended(VISIT, MORNING)
    wait(lambda: kept.troubles.counts == {WORK: 1})
    kept.folder.unlink()
    kept.keeper.close()
    assert kept.visits == 1


def test_what_waits_is_written_on_the_next_day_and_then_published_with_its_month(
    kept: Kept,
) -> None:
    for _ in range(50):
        kept.keeper.visit_ended(VISIT, MORNING)
    wait(lambda: kept.troubles.counts == {WORK: 50})
    kept.folder.unlink()
    for day in (date(2026, 12, 1), date(2026, 12, 2)):
        kept.keeper.day_begun(day)
    kept.keeper.close()
    figures = PublishedFolder(kept.folder, HOUSE).figures()
    assert figures["language", "2026-11", "ar", "visits"] == 50


def test_staff_are_told_what_waits_and_no_longer_once_it_is_written(kept: Kept) -> None:
    for _ in range(3):
        kept.keeper.visit_ended(VISIT, MORNING)
    wait(lambda: kept.troubles.counts == {WORK: 3})
    (problem,) = kept.keeper.state.problems()
    assert problem.code == "records-waiting"
    assert problem.values == {"count": "3", "reason": "EEXIST"}
    kept.folder.unlink()
    kept.keeper.close()
    assert kept.codes() == []


def test_the_log_does_not_tell_when_each_visit_ended(
    kept: Kept, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for _ in range(5):
            kept.keeper.visit_ended(VISIT, MORNING)
        kept.keeper.close()
    assert [one.getMessage() for one in caplog.records if one.name != "filelock"] == [
        "the tally could not be written"
    ]


def test_memory_is_bounded_and_what_is_lost_is_counted() -> None:
    waiting, day = WaitingTally(), MORNING.date()
    waiting.add(Tally({(Cell(day, need=str(n)), Counted.FOUND): 1 for n in range(MOST_WAITING)}))
    for _ in range(3):
        waiting.add(Tally({(Cell(day, language="ar"), Counted.VISIT): 1}))
    assert (waiting.lost, waiting.visits, len(waiting.copy())) == (3, 0, MOST_WAITING)


def test_a_read_only_disk_is_told_and_what_waits_is_written_afterwards(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        made_read_only(disk)
        kept = Kept(disk / "records")
        kept.keeper.visit_ended(VISIT, MORNING)
        wait(lambda: kept.codes() == ["records-waiting"])
        made_read_only(disk, read_only=False)
        kept.keeper.close()
        assert kept.visits == 1


def test_a_full_disk_is_told_and_what_waits_is_written_afterwards(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "size=16k") as disk:
        kept = Kept(disk / "records")
        kept.keeper.visit_ended(VISIT, MORNING)
        wait(lambda: kept.visits == 1)
        (disk / "filling").write_bytes(bytes(4096))
        with pytest.raises(OSError, match="space"):
            (disk / "more").write_bytes(bytes(16_384))
        for _ in range(4):
            kept.keeper.visit_ended(VISIT, MORNING)
        wait(lambda: kept.keeper.state.reason == "ENOSPC" and kept.keeper.state.waiting == 4)
        for file in ("filling", "more"):
            (disk / file).unlink(missing_ok=True)
        kept.keeper.close()
        assert kept.visits == 5


def test_damaged_files_and_a_clock_that_jumped_are_told_to_staff(tmp_path: Path) -> None:
    cases = CaseFolder(tmp_path, HOUSE)
    for _ in range(2):
        cases.begin(Record(MORNING.date()))
    (tmp_path / "cases-house-2026-11.json").write_text("{")
    kept = Kept(tmp_path)
    kept.keeper.day_begun(MORNING.date())
    kept.keeper.day_begun(date(2040, 1, 1))
    kept.keeper.close()
    assert kept.codes() == ["records-cases-aside", "records-clock"]
