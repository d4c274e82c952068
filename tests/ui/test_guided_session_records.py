"""A session ends with a record under a code, and a follow-up finds it by that code."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kiosk.journey import NeedChosen, OfferChosen
from kiosk.journey.guided_session import REFERRED, TOPIC, SessionStage, TickedAnswer
from kiosk.records.case import Became, Case, Detail, Record, Referral
from kiosk.records.case_code import spoken
from kiosk.records.case_folder import CaseFolder
from kiosk.settings.values import RecordSettings, Settings
from kiosk.ui.counsellor.ticking_page import AnswerChoice, MoreAnswers
from tests.ui.counselling import Counsellor
from tests.ui.visitor import Visitor, kiosk

CAFE = "sprachcafe"
TO_THE_CAFE = NeedChosen("german"), NeedChosen("german.practice"), OfferChosen(CAFE)
SAMPLE = ((96, 27), (80, 24), (60, 45))


def cases(house: Settings) -> list[Case]:
    """All that lie in the folder."""
    return list(CaseFolder(house.records_folder, house.kiosk.id).cases().values())


async def printed(visitor: Visitor) -> None:
    """Wait until the slip is there."""
    await visitor.wait(lambda: visitor.app.services.printing.news.word != "")


@pytest.mark.exhaustive
async def test_finishing_takes_two_touches_and_prints_a_slip_with_the_code(
    house: Settings, tmp_path: Path
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("keep")
        await counsellor.touch("finish", "done")
        await counsellor.done()
        (case,) = cases(house)
        assert counsellor.session.case == case.code
        await printed(visitor)
    (slip,) = (tmp_path / "slips").glob("*.pdf")
    assert spoken(case.code) in text_of(slip)


@pytest.mark.exhaustive
async def test_note_and_appointment_stand_on_the_slip_in_both_languages(
    house: Settings, tmp_path: Path
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.touch("note")
        await visitor.press(*"Pass")
        await counsellor.touch("return", "meeting", "day-2026-12-02", "time-10-30", "slip")
        await printed(visitor)
    (slip,) = (tmp_path / "slips").glob("*.pdf")
    text = text_of(slip)
    assert "Pass" in text
    assert "Mittwoch, 2. Dezember, 10:30" in text
    assert "2 Aralık Çarşamba, 10:30" in text
    assert "Fallcode" not in text


@pytest.mark.exhaustive
async def test_the_record_is_filled_in_from_the_way(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("keep", "finish")
        assert counsellor.session.answers(TOPIC) == ("german",)
        assert counsellor.session.answers(REFERRED) == (f"offers/{CAFE}",)
        assert "information" in counsellor.session.answers("done")
        await counsellor.tick(Detail.AGE, "27-59")
        await counsellor.touch("done")
        await counsellor.done()
        (case,) = cases(house)
        assert case.first.details == {Detail.LANGUAGE: "ar", Detail.AGE: "27-59"}


@pytest.mark.exhaustive
async def test_somebody_may_be_sent_to_a_provider(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish")
        more = [one for one in visitor.app.screen.query(MoreAnswers) if one.question == REFERRED]
        await visitor.touch_widget(more[0])
        provider = next(iter(visitor.catalog.providers))
        await counsellor.tick(REFERRED, f"providers/{provider}")
        await counsellor.touch("return")
        assert counsellor.session.answers(REFERRED) == (f"providers/{provider}",)


@pytest.mark.exhaustive
async def test_a_detail_that_the_house_switched_off_is_not_asked(house: Settings) -> None:
    records = replace(house.records, age=False, language=False)
    async with kiosk(replace(house, records=records)) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish", "page-after")
        assert not visitor.sees("Alter")
        assert visitor.sees("Geschlecht")
        await counsellor.touch("done", "done")
        await counsellor.done()
        assert cases(house)[0].first.details == {}


@pytest.mark.exhaustive
async def test_ending_without_a_record_asks_and_keeps_nothing(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish", "unrecorded", "return")
        assert counsellor.stage is SessionStage.RECORD
        await counsellor.touch("unrecorded", "over")
        assert counsellor.outside
        assert visitor.shown == "StaffScreen"
        assert cases(house) == []


@pytest.mark.exhaustive
async def test_a_disk_that_takes_nothing_is_told_and_nothing_is_lost(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("keep", "finish")
        ticked = counsellor.session.ticks
        house.records_folder.parent.mkdir(parents=True, exist_ok=True)
        house.records_folder.write_text("no folder")
        await counsellor.touch("done")
        await counsellor.done()
        assert visitor.sees("Nichts ist verloren")
        assert counsellor.session.ticks == ticked
        house.records_folder.unlink()
        await counsellor.touch("done")
        await counsellor.done()
        assert len(cases(house)) == 1


@pytest.mark.exhaustive
async def test_an_earlier_case_is_followed_by_its_code(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        code = await first_record(counsellor)
        await counsellor.enter_code(code)
        assert visitor.sees("25.11.2026 · Deutsch lernen")
        await counsellor.tick(f"became:offers/{CAFE}", Became.REACHED)
        await counsellor.touch("on")
        assert counsellor.session.visit.language == "ar"
        await counsellor.touch("finish", "done")
        await counsellor.done()
        (case,) = cases(house)
        assert (case.code, len(case.records)) == (code, 2)
        assert case.open_referrals == ()


@pytest.mark.exhaustive
async def test_a_case_without_a_language_asks_for_it(house: Settings) -> None:
    async with kiosk(replace(house, records=replace(house.records, language=False))) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.enter_code(await first_record(counsellor))
        await counsellor.touch("on")
        await counsellor.speak("tr")
        assert counsellor.session.visit.language == "tr"


async def test_nobody_is_asked_whether_a_page_has_a_waiting_list(house: Settings) -> None:
    page = Referral("offers/vhs-lernportal"), Referral(f"offers/{CAFE}")
    cases = CaseFolder(house.records_folder, house.kiosk.id)
    code = cases.begin(Record(date(2026, 11, 24), referrals=page)).code
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.enter_code(code)
        answers = {one.tick for one in visitor.app.screen.query(AnswerChoice)}
        asked = {one.answer for one in answers if one.question.endswith("vhs-lernportal")}
        assert Became.REACHED in asked
        assert not asked & {Became.WAITING, Became.REFUSED}
        assert TickedAnswer(f"became:offers/{CAFE}", Became.WAITING) in answers


@pytest.mark.exhaustive
async def test_an_empty_record_is_kept_only_after_a_word(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish", "done")
        assert visitor.sees("Noch ist nichts angekreuzt")
        assert cases(house) == []
        await counsellor.touch("done")
        await counsellor.done()
        assert len(cases(house)) == 1


async def test_an_unknown_code_is_told_kindly(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.enter_code("274160934")
        assert visitor.sees("gibt es hier keinen Fall")


async def test_a_mistyped_code_is_told_at_once(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.enter_code("274160935")
        assert visitor.sees("Ziffer vertippt")


@pytest.mark.exhaustive
async def test_a_mistyped_code_stays_to_be_compared_and_mended(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        code = await first_record(counsellor)
        wrong = code[:-1] + str((int(code[-1]) + 1) % 10)
        await counsellor.enter_code(wrong)
        assert visitor.sees("Ziffer vertippt")
        assert counsellor.session.digits == wrong
        await counsellor.touch("clear", code[-1])
        await visitor.wait(lambda: counsellor.stage is SessionStage.CASE)


async def first_record(counsellor: Counsellor) -> str:
    """Keep a first record with a referral; its code."""
    await counsellor.begin()
    await counsellor.choose(*TO_THE_CAFE)
    await counsellor.touch("keep", "finish", "done")
    await counsellor.done()
    code = counsellor.session.case
    await counsellor.touch("over")
    return code


@pytest.mark.exhaustive
async def test_what_was_needed_in_a_session_is_counted_at_its_end(
    house: Settings, tmp_path: Path
) -> None:
    async with kiosk(house, records=tmp_path / "tally") as visitor:
        counsellor = Counsellor(visitor)
        await first_record(counsellor)
        counted = visitor.app.services.tally.counted()
        assert {(cell.language, cell.need) for cell, _ in counted} >= {("ar", "german.practice")}


def text_of(slip: Path) -> str:
    """What a slip says."""
    with pypdfium2.PdfDocument(slip) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return "\n".join(pages).replace("\xa0", " ")


@pytest.mark.exhaustive
async def test_a_preview_keeps_its_cases_apart_from_those_that_count(
    house: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    async with kiosk(replace(house, records=RecordSettings())) as visitor:
        counsellor = Counsellor(visitor)
        code = await first_record(counsellor)
        await counsellor.enter_code(code)
        await visitor.wait(lambda: counsellor.stage is SessionStage.CASE)
    assert not [file for file in tmp_path.rglob("*") if "cases" in file.name]


@pytest.mark.exhaustive
async def test_a_preview_says_that_its_case_does_not_count(house: Settings) -> None:
    async with kiosk(replace(house, records=RecordSettings())) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish", "done", "done")
        await counsellor.done()
        assert visitor.sees("Vorschau: Dieser Fall zählt nicht")
