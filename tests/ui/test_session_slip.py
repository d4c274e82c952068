"""A counsellor is told what becomes of a slip, and the code of the case is on paper."""

from pathlib import Path

from kiosk.records.case_code import spoken
from kiosk.settings.values import Settings
from tests.ui.counselling import Counsellor
from tests.ui.test_guided_session_records import TO_THE_CAFE, text_of
from tests.ui.visitor import Visitor, kiosk


async def printed(visitor: Visitor) -> None:
    """Wait until it is known what became of the slip."""
    news = visitor.app.services.printing
    await visitor.wait(lambda: not news.news.working and news.news.word != "")
    await visitor.settle()


def without_paper(house: Settings) -> Settings:
    """The folder of the slips is none."""
    assert house.printer.folder
    house.printer.folder.write_text("no folder")
    return house


async def test_a_slip_with_the_code_is_printed_also_after_an_earlier_slip(
    house: Settings, tmp_path: Path
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("keep", "slip")
        await printed(visitor)
        await counsellor.touch("finish", "done")
        await counsellor.done()
        await visitor.wait(lambda: len([*(tmp_path / "slips").glob("*.pdf")]) == 2)
        await printed(visitor)
        code = spoken(counsellor.session.case)
    assert any(code in text_of(slip) for slip in (tmp_path / "slips").glob("*.pdf"))


async def test_the_counsellor_reads_that_a_slip_is_made_until_the_next_step(
    house: Settings,
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("slip")
        await printed(visitor)
        assert visitor.sees("Zettel ist gespeichert")
        await counsellor.touch("note")
        assert not visitor.sees("Zettel ist gespeichert")


async def test_the_counsellor_reads_that_a_slip_has_failed(house: Settings) -> None:
    async with kiosk(without_paper(house)) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("slip")
        await printed(visitor)
        assert visitor.sees("Zettel nicht gedruckt")


async def test_a_slip_that_fails_at_the_end_is_told_with_what_to_do(house: Settings) -> None:
    async with kiosk(without_paper(house)) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("keep", "finish", "done")
        await counsellor.done()
        await printed(visitor)
        assert visitor.sees("Zettel nicht gedruckt")
        assert visitor.sees("schreiben Sie den Code auf")
        assert not visitor.sees("an der Theke")
