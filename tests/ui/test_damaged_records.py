"""A damaged file of the tally or of the cases is put aside, and staff are told."""

from datetime import date
from pathlib import Path

import pytest

from kiosk import storage
from kiosk.journey import Left
from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.settings.values import Settings
from tests.ui.counselling import Counsellor
from tests.ui.visitor import PRACTICE, SHIPPED, Visitor, kiosk

TOLD = "beiseite"


def codes(visitor: Visitor) -> list[str]:
    """What staff are told of the records, by the codes of the messages."""
    return [problem.code for problem in visitor.app.services.tally.state.problems()]


async def told_to_staff(visitor: Visitor) -> bool:
    """Whether the state of the content tells of it, and its door that there is something."""
    if visitor.shown != "StaffScreen":
        await visitor.touch_name()
        await visitor.wait(lambda: visitor.shown == "StaffScreen")
    assert visitor.sees("1 Meldung")
    await visitor.touch("#key-room-content")
    return visitor.sees(TOLD)


async def test_damaged_cases_are_put_aside_and_told_to_staff(tmp_path: Path) -> None:
    cases = CaseFolder(tmp_path, SHIPPED.kiosk.id)
    kept = cases.begin(Record(date(2026, 11, 24)))
    cases.begin(Record(date(2026, 11, 24)))
    (file,) = tmp_path.glob("cases-*.json")
    file.write_bytes(file.read_bytes()[:40])
    async with kiosk(records=tmp_path) as visitor:
        await visitor.wait(lambda: codes(visitor) == ["records-cases-aside"])
        assert storage.damaged(file).exists()
        assert await told_to_staff(visitor)
    assert list(cases.cases()) == [kept.code]


@pytest.mark.exhaustive
async def test_a_damaged_tally_is_put_aside_and_told_to_staff(tmp_path: Path) -> None:
    async with kiosk(records=tmp_path) as visitor:
        await visitor.walk("uk", *PRACTICE)
        await visitor.do(Left())
    (file,) = tmp_path.glob("tally-*.json")
    file.write_text("torn")
    async with kiosk(records=tmp_path) as visitor:
        await visitor.wait(lambda: codes(visitor) == ["records-tally-aside"])
        assert storage.damaged(file).read_text() == "torn"
        assert await told_to_staff(visitor)


async def test_a_follow_up_in_a_damaged_file_is_told_and_named_in_the_log(
    house: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    cases = CaseFolder(house.records_folder, house.kiosk.id)
    code = cases.begin(Record(date(2026, 11, 24))).code
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        (file,) = house.records_folder.glob("cases-*.json")
        file.write_text("torn")
        await counsellor.enter_code(code)
        await counsellor.done()
        assert "Eine Datei ist beschädigt" in counsellor.session.trouble
        assert codes(visitor) == ["records-unreadable"]
    assert file.name in caplog.text
