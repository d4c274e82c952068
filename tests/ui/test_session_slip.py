"""A counsellor is told what becomes of a slip, and the code of the case is on paper."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.journey.guided_session import MOST_NOTED
from kiosk.records.case_code import spoken
from kiosk.settings.values import Settings
from tests.ui.counselling import Counsellor
from tests.ui.test_guided_session_records import TO_THE_CAFE, text_of
from tests.ui.visitor import NO_PRINTER, Visitor, kiosk


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


@pytest.mark.exhaustive
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


@pytest.mark.exhaustive
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


@pytest.mark.exhaustive
async def test_without_a_printer_code_appointment_and_note_are_there_to_be_copied(
    house: Settings,
) -> None:
    async with kiosk(replace(house, printer=NO_PRINTER)) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("keep", "note")
        assert visitor.sees("Kein Drucker")
        await visitor.press(*"Pass")
        await counsellor.touch("return", "meeting", "day-2026-12-02", "time-10-30")
        await counsellor.touch("finish", "done")
        await counsellor.done()
        assert visitor.sees("schreiben Sie den Code auf")
        assert visitor.sees("kodu not edin")
        assert not visitor.sees("Bringen Sie diesen Zettel")
        assert visitor.sees("Mittwoch, 2. Dezember, 10:30")
        assert visitor.sees("2 Aralık Çarşamba, 10:30")
        assert visitor.sees("Pass")


@pytest.mark.exhaustive
@pytest.mark.parametrize("contrast", [False, True])
async def test_a_note_and_an_appointment_are_seen_on_their_keys(
    contrast: bool, house: Settings
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        if contrast:
            await counsellor.touch("language", "contrast", "return")
        ground = visitor.app.screen.query_one("#key-note").styles.background
        await counsellor.touch("note")
        await visitor.press(*"Pass")
        await counsellor.touch("return", "meeting", "day-2026-12-02", "time-10-30")
        for key in ("note", "meeting"):
            assert visitor.app.screen.query_one(f"#key-{key}").styles.background != ground
        assert visitor.app.screen.query_one("#key-slip").styles.background == ground


@pytest.mark.exhaustive
async def test_a_full_note_says_that_it_is_full(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("note")
        await visitor.press(*"Pass")
        assert visitor.sees(f"4 von {MOST_NOTED}")
        await visitor.press(*"x" * (MOST_NOTED - 3))
        assert visitor.sees("Mehr passt nicht")
        assert len(counsellor.session.note.text) == MOST_NOTED
