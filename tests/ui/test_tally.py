"""A visit that has ended is counted, whatever the disk does, and leaves nothing but sums."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.journey import Left, NothingFound, OfferChosen, WentBack
from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.tally import Cell, Counted, Half, Tally
from kiosk.records.tally_folder import TallyFolder
from tests.ui.visitor import PRACTICE, SHIPPED, Visitor, kiosk

DAY = date(2026, 11, 25)
VISIT = Cell(DAY, Half.MORNING, "uk")
NEED = Cell(DAY, Half.MORNING, "uk", "german.practice")


def tally(records: Path) -> Tally:
    """What has been written."""
    return TallyFolder(records, SHIPPED.kiosk.id).tally()


async def look_for_practice(visitor: Visitor) -> None:
    """A visit that sees an offer, says that nothing fits, and leaves."""
    await visitor.walk("uk", *PRACTICE)
    await visitor.do(OfferChosen("sprachcafe"), WentBack(), NothingFound(), Left())


async def test_a_visit_is_counted_when_it_ends(tmp_path: Path) -> None:
    async with kiosk(records=tmp_path) as visitor:
        await look_for_practice(visitor)
    assert tally(tmp_path) == {
        (VISIT, Counted.VISIT): 1,
        (NEED, Counted.MISSED): 1,
        (NEED, Counted.SHOWN): 1,
        (Cell(DAY, offer="sprachcafe"), Counted.SHOWN): 1,
    }


@pytest.mark.exhaustive
async def test_a_disk_that_takes_nothing_disturbs_no_visitor_and_is_told_to_staff(
    tmp_path: Path,
) -> None:
    records = tmp_path / "records"
    records.write_text("a file where the folder should be")
    async with kiosk(records=records) as visitor:
        await look_for_practice(visitor)
        await visitor.wait(lambda: visitor.app.services.troubles.counts == {"records": 1})
        records.unlink()
        await look_for_practice(visitor)
    assert tally(records)[VISIT, Counted.VISIT] == 2


async def test_a_preview_counts_nothing_and_makes_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    async with kiosk() as visitor:
        assert visitor.app.settings.records_folder.is_relative_to(tmp_path)
        await look_for_practice(visitor)
    assert not list(tmp_path.iterdir())


async def test_a_new_day_forgets_old_cases_and_publishes_what_is_due_without_any_visit(
    tmp_path: Path,
) -> None:
    cases = CaseFolder(tmp_path / "records", SHIPPED.kiosk.id)
    cases.begin(Record(date(2024, 11, 24)))
    kept = cases.begin(Record(date(2024, 11, 25)))
    async with kiosk(records=tmp_path / "records") as visitor:
        await visitor.wait(lambda: len(cases.cases()) == 1)
    assert list(cases.cases()) == [kept.code]
    assert list((tmp_path / "records").glob(f"figures-{SHIPPED.kiosk.id}-2024-11.json"))


@pytest.mark.exhaustive
async def test_records_that_cannot_be_cared_for_are_told_to_staff_and_disturb_nobody(
    tmp_path: Path,
) -> None:
    (tmp_path / f"cases-{SHIPPED.kiosk.id}-2024-11.json").write_text("{")
    async with kiosk(records=tmp_path) as visitor:
        await visitor.wait(lambda: visitor.app.services.troubles.counts == {"records": 1})
        await look_for_practice(visitor)
    assert tally(tmp_path)[VISIT, Counted.VISIT] == 1
