"""A full or read-only disk disturbs no visitor, loses no record silently, and is told to staff."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.journey import Left, NeedChosen, OfferChosen, Step
from kiosk.records.case_folder import CaseFolder
from kiosk.records.tally import Counted
from kiosk.records.tally_folder import TallyFolder
from kiosk.settings.values import RecordSettings, Settings
from tests.records.small_disk import made_read_only, small_disk
from tests.ui.counselling import Counsellor
from tests.ui.visitor import PRACTICE, SHIPPED, Visitor, kiosk

PAGE = 4096


def on(disk: Path) -> Settings:
    """A house whose records lie on this disk."""
    return replace(SHIPPED, records=RecordSettings(folder=str(disk / "records")))


def filled(disk: Path) -> Path:
    """What leaves no room for anything else."""
    filling = disk / "filling"
    with suppress(OSError), filling.open("wb", buffering=0) as stream:
        while True:
            stream.write(bytes(PAGE))
    return filling


async def visit(visitor: Visitor) -> None:
    """Somebody sees an offer and goes; the kiosk greets the next one."""
    await visitor.walk("uk", *PRACTICE)
    await visitor.do(OfferChosen("sprachcafe"), Left())
    assert visitor.step is Step.ATTRACT


def visits(disk: Path) -> int:
    """How many have been written."""
    tally = TallyFolder(disk / "records", SHIPPED.kiosk.id).tally()
    return sum(count for (_, what), count in tally.items() if what is Counted.VISIT)


async def told_to_staff(visitor: Visitor, words: str) -> None:
    """Staff find it behind the door of the content's state."""
    await visitor.touch_name()
    await visitor.wait(lambda: visitor.shown == "StaffScreen")
    assert visitor.sees("Meldung")
    await visitor.touch("#key-room-content")
    assert visitor.sees(words)


@pytest.mark.exhaustive
async def test_visits_on_a_disk_that_became_read_only_are_written_later(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "size=1m") as disk:
        async with kiosk(on(disk), records=disk / "records") as visitor:
            await visit(visitor)
            await visitor.wait(lambda: visits(disk) == 1)
            made_read_only(disk)
            await visit(visitor)
            state = visitor.app.services.tally
            await visitor.wait(lambda: state.state.reason == "EROFS")
            made_read_only(disk, read_only=False)
            await visit(visitor)
        assert visits(disk) == 3


@pytest.mark.exhaustive
async def test_staff_read_why_the_tally_waits(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "size=1m") as disk:
        async with kiosk(on(disk), records=disk / "records") as visitor:
            filling = filled(disk)
            await visit(visitor)
            tally = visitor.app.services.tally
            await visitor.wait(lambda: (tally.state.reason, tally.state.waiting) == ("ENOSPC", 1))
            await told_to_staff(visitor, "Datenträger ist voll")
            filling.unlink()
        assert visits(disk) == 1


@pytest.mark.parametrize("read_only", [True, False], ids=["read-only", "full"])
async def test_a_record_that_the_disk_refuses_is_kept_at_the_next_try(
    tmp_path: Path, *, read_only: bool
) -> None:
    with small_disk(tmp_path / "disk", "size=1m") as disk:
        house = on(disk)
        cases = CaseFolder(house.records_folder, house.kiosk.id)
        async with kiosk(house) as visitor:
            counsellor = Counsellor(visitor)
            await counsellor.begin()
            await counsellor.choose(NeedChosen("german"))
            await counsellor.touch("finish")
            ticked = counsellor.session.ticks
            if read_only:
                made_read_only(disk)
            else:
                filling = filled(disk)
            await counsellor.touch("done")
            await counsellor.done()
            assert "Nichts ist verloren" in counsellor.session.trouble
            assert counsellor.session.ticks == ticked
            if read_only:
                made_read_only(disk, read_only=False)
            else:
                filling.unlink()
            await counsellor.touch("done")
            await counsellor.done()
            assert set(cases.cases()) == {counsellor.session.case}
