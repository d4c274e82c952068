"""A counsellor and a visitor go the way together, and end with a record and a slip."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.journey import LanguageChosen, NeedChosen, OfferAdded, OfferChosen, Touched
from kiosk.journey.guided_session import REFERRED, TOPIC, SessionStage
from kiosk.language.script import visual
from kiosk.records.case import Became, Case, Detail
from kiosk.records.case_folder import CaseFolder
from kiosk.settings.values import (
    PrinterKind,
    PrinterSettings,
    RecordSettings,
    ScreenSettings,
    Settings,
)
from kiosk.ui.staff.area import StaffStep
from tests.ui.counselling import Counsellor
from tests.ui.visitor import SHIPPED, SIZES, Visitor, kiosk

CAFE = "sprachcafe"
TO_THE_CAFE = NeedChosen("german"), NeedChosen("german.practice"), OfferChosen(CAFE)
SAMPLE = ((96, 27), (80, 24), (60, 45))


@pytest.fixture
def house(tmp_path: Path) -> Settings:
    """A kiosk with its font, a printer, and a folder for its records."""
    printer = PrinterSettings(kind=PrinterKind.FOLDER, folder=tmp_path / "slips")
    return replace(
        SHIPPED,
        screen=ScreenSettings(kiosk_font=True),
        records=RecordSettings(folder=str(tmp_path / "records")),
        printer=printer,
    )


def cases(house: Settings) -> list[Case]:
    """All that lie in the folder."""
    return list(CaseFolder(house.records_folder, house.kiosk.id).cases().values())


async def printed(visitor: Visitor) -> None:
    """Wait until the slip is there."""
    await visitor.wait(lambda: visitor.app.services.printing.news.word != "")


async def test_a_session_begins_afresh_with_the_visitors_language(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("ti")
        assert visitor.shown == "SessionNeedsPage"
        assert visitor.sees("Beratung · Tigrinya · 00:00")


async def test_a_session_goes_on_with_the_screen_that_was_shown(house: Settings) -> None:
    async with kiosk(house) as visitor:
        await visitor.do(Touched(), LanguageChosen("ar"), *TO_THE_CAFE, OfferAdded(CAFE))
        counsellor = Counsellor(visitor)
        await counsellor.enter()
        assert visitor.sees("Arabisch, 1 auf der Liste")
        await counsellor.touch("goes-on")
        assert visitor.shown == "SessionAnswerPage"
        assert counsellor.session.visit.chosen == (CAFE,)


async def test_staff_who_only_close_the_area_leave_nothing_of_the_visit(house: Settings) -> None:
    async with kiosk(house) as visitor:
        await visitor.do(Touched(), LanguageChosen("ar"))
        await visitor.touch_name()
        assert visitor.app.staff.area.visit.language == "ar"
        await visitor.touch("#key-close")
        assert not visitor.app.staff.area.visit.begun


async def test_both_languages_stand_side_by_side_on_every_screen_of_the_way(
    house: Settings,
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        assert visitor.sees("Deutsch lernen")
        assert visitor.sees("Almanca öğrenmek")
        for event in TO_THE_CAFE:
            await counsellor.choose(event)
        assert visitor.sees("Deutsch")
        assert visitor.sees("Türkçe")
        assert visitor.sees("Kostenlos")
        assert visitor.sees("Ücretsiz")


async def test_on_a_narrow_screen_a_touch_shows_the_other_language(house: Settings) -> None:
    async with kiosk(house, size=(80, 24)) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("ar")
        word = visual("تعلم الألمانية")
        assert visitor.sees(word)
        assert not visitor.sees("Deutsch lernen")
        await counsellor.touch("turn")
        assert visitor.sees("Deutsch lernen")
        assert not visitor.sees(word)


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
        assert list((tmp_path / "slips").glob("*.pdf"))


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


async def test_a_detail_that_the_house_switched_off_is_not_asked(house: Settings) -> None:
    records = replace(house.records, age=False, language=False)
    async with kiosk(replace(house, records=records)) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("finish", "page-after")
        assert not visitor.sees("Alter")
        assert visitor.sees("Geschlecht")
        await counsellor.touch("done")
        await counsellor.done()
        assert cases(house)[0].first.details == {}


async def test_the_note_is_typed_on_keys_and_on_a_keyboard(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("note")
        await visitor.press(*"Pass")
        assert counsellor.session.note.text == "Pass"
        await visitor.press("enter")
        assert counsellor.stage is SessionStage.LOOKING


async def test_an_appointment_takes_three_touches(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("meeting", "day-2026-12-02", "time-10-30")
        moment = counsellor.session.appointment
        assert moment is not None
        assert moment.isoformat() == "2026-12-02T10:30:00+01:00"
        assert counsellor.stage is SessionStage.LOOKING
        await counsellor.touch("meeting", "no-meeting")
        assert counsellor.session.appointment is None


async def test_a_pause_locks_the_screen_and_loses_nothing(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(*TO_THE_CAFE)
        before = counsellor.session
        await counsellor.touch("pause")
        assert visitor.shown == "AttractScreen"
        await visitor.touch_name()
        assert visitor.shown == "SessionAnswerPage"
        assert counsellor.session == before


async def test_a_session_left_alone_locks_after_its_own_time_and_goes_on(
    house: Settings,
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        assert visitor.app.staff.patience(house.staff) == house.staff.session_seconds
        visitor.try_patience()
        await visitor.wait(lambda: visitor.shown == "AttractScreen")
        visitor.try_patience(90)
        await visitor.touch_name()
        assert visitor.shown == "SessionNeedsPage"


async def test_a_visit_in_a_pause_ends_no_session(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("pause")
        await visitor.do(Touched(), LanguageChosen("en"))
        await visitor.touch("#leave")
        assert counsellor.session.visit.language == "ar"


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


async def test_the_interpreter_is_opened_in_the_visitors_language_and_leads_back(
    house: Settings,
) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.choose(*TO_THE_CAFE)
        await counsellor.touch("interpreter")
        area = visitor.app.staff.area
        await visitor.wait(lambda: visitor.app.staff.area.talk.language == "tr")
        assert area.step is StaffStep.INTERPRETER
        await visitor.wait(lambda: visitor.has("#key-back"))
        await counsellor.touch("back")
        assert visitor.shown == "SessionAnswerPage"
        assert visitor.app.staff.area.talk.language == "tr"
        await counsellor.touch("finish")
        assert counsellor.session.answers(Detail.INTERPRETER) == ("machine",)


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


async def test_an_earlier_case_is_followed_by_its_code(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        code = await first_record(counsellor)
        await counsellor.enter_code(code)
        assert visitor.sees("25.11.2026 · Deutsch lernen")
        await counsellor.tick(f"became:offers/{CAFE}", Became.REACHED)
        await counsellor.touch("return")
        await counsellor.speak("ar")
        await counsellor.touch("finish", "done")
        await counsellor.done()
        (case,) = cases(house)
        assert (case.code, len(case.records)) == (code, 2)
        assert case.open_referrals == ()


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
        await visitor.press("2")
        assert counsellor.session.digits == "2"


@pytest.mark.parametrize(
    "size",
    [
        pytest.param(size, marks=() if size in SAMPLE else pytest.mark.exhaustive, id=f"{size}")
        for size in SIZES
    ],
)
@pytest.mark.parametrize("kiosk_font", [True, False])
async def test_every_key_of_every_screen_is_large_enough(
    size: tuple[int, int], kiosk_font: bool, house: Settings
) -> None:
    house = replace(house, screen=ScreenSettings(kiosk_font=kiosk_font))
    async with kiosk(house, size=size, painted=False) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.enter()
        large_enough(visitor)
        await counsellor.touch("first")
        large_enough(visitor)
        await counsellor.speak("ar")
        for event in TO_THE_CAFE:
            large_enough(visitor)
            await counsellor.choose(event)
        for key in ("keep", "list", "return", "note", "return", "meeting", "day-2026-12-02"):
            large_enough(visitor)
            await counsellor.touch(key)
        for key in ("time-10-30", "finish", "unrecorded", "return", "follow-up", "first"):
            large_enough(visitor)
            await counsellor.touch(key)
        await counsellor.touch("finish", "done")
        await counsellor.done()
        large_enough(visitor)


def large_enough(visitor: Visitor) -> None:
    """Every choice is at least 12 columns wide and 3 rows high, and on the screen."""
    width, height = visitor.app.size
    for choice in visitor.choices():
        assert choice.region.width >= 12, (visitor.shown, choice)
        assert choice.region.height >= 3, (visitor.shown, choice)
        assert choice.region.right <= width, (visitor.shown, choice)
        assert choice.region.bottom <= height, (visitor.shown, choice)


async def first_record(counsellor: Counsellor) -> str:
    """Keep a first record with a referral; its code."""
    await counsellor.begin()
    await counsellor.choose(*TO_THE_CAFE)
    await counsellor.touch("keep", "finish", "done")
    await counsellor.done()
    code = counsellor.session.case
    await counsellor.touch("over")
    return code


async def test_what_was_needed_in_a_session_is_counted_at_its_end(
    house: Settings, tmp_path: Path
) -> None:
    async with kiosk(house, records=tmp_path / "tally") as visitor:
        counsellor = Counsellor(visitor)
        await first_record(counsellor)
        counted = visitor.app.services.tally.counted()
        assert {(cell.language, cell.need) for cell, _ in counted} >= {("ar", "german.practice")}
