"""A counsellor and a visitor go the way together, and end with a record and a slip."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.journey import LanguageChosen, NeedChosen, OfferAdded, OfferChosen, Touched
from kiosk.journey.guided_session import SessionStage
from kiosk.language.script import visual
from kiosk.records.case import Detail
from kiosk.settings.values import (
    ScreenSettings,
    Settings,
)
from kiosk.ui.services.idle_watch import IdleWatch
from kiosk.ui.staff.area import StaffStep
from tests.families import some_of
from tests.ui.counselling import Counsellor
from tests.ui.visitor import SIZES, WEDNESDAY, Visitor, kiosk

CAFE = "sprachcafe"
TO_THE_CAFE = NeedChosen("german"), NeedChosen("german.practice"), OfferChosen(CAFE)


async def test_a_session_begins_afresh_with_the_visitors_language(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("ti")
        assert visitor.shown == "SessionNeedsPage"
        assert visitor.sees("Beratung · Tigrinya · 00:00")


@pytest.mark.exhaustive
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


async def test_the_note_is_typed_on_keys_and_on_a_keyboard(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("note")
        await visitor.press(*"Pass")
        assert counsellor.session.note.text == "Pass"
        await visitor.press("enter")
        assert counsellor.stage is SessionStage.LOOKING


async def test_what_the_counsellor_looks_for_is_found_for_both(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin("tr")
        await counsellor.touch("seek")
        await visitor.press(*"Wohnung", "enter")
        assert visitor.shown == "SessionFoundPage"
        await counsellor.choose(NeedChosen("housing"))
        assert counsellor.session.visit.place.need == "housing"


@pytest.mark.exhaustive
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


@pytest.mark.exhaustive
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


async def test_a_session_that_pauses_until_the_next_day_is_forgotten(house: Settings) -> None:
    moments = [WEDNESDAY]
    async with kiosk(house, clock=lambda: moments[-1]) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("pause")
        moments.append(WEDNESDAY + timedelta(days=1))
        await visitor.wait(lambda: visitor.app.staff.area.session is None)
        assert visitor.shown == "AttractScreen"


@pytest.mark.exhaustive
async def test_a_visit_in_a_pause_ends_no_session(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("pause")
        await visitor.do(Touched(), LanguageChosen("en"))
        await visitor.touch("#leave")
        assert counsellor.session.visit.language == "ar"


@pytest.mark.exhaustive
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


@pytest.mark.exhaustive
@pytest.mark.parametrize("size", some_of(SIZES, (80, 24), (60, 45)))
@pytest.mark.parametrize("kiosk_font", some_of([True, False], True))
async def test_every_key_of_every_screen_is_large_enough(
    size: tuple[int, int], kiosk_font: bool, house: Settings
) -> None:
    house = replace(house, screen=ScreenSettings(kiosk_font=kiosk_font))
    async with kiosk(house, size=size) as visitor:
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


@pytest.mark.exhaustive
async def test_before_a_session_locks_that_is_said_and_a_touch_keeps_it(house: Settings) -> None:
    moments = [0.0]
    idle = IdleWatch(lambda: moments[-1])
    async with kiosk(house, idle=idle) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        moments.append(house.staff.session_seconds - 59)
        await visitor.wait(lambda: visitor.sees("Gleich Pause: bitte berühren"))
        await visitor.touch("#title")
        await visitor.wait(lambda: visitor.sees("Beratung · Arabisch"))
        assert visitor.shown == "SessionNeedsPage"


async def test_escape_goes_back_on_the_way_and_never_out_of_the_session(house: Settings) -> None:
    async with kiosk(house) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.choose(NeedChosen("german"))
        await counsellor.touch("note")
        for _ in range(4):
            await visitor.press("escape")
            await visitor.settle()
            visitor.app.services.hurry.forget()
        assert visitor.shown == "SessionNeedsPage"
        assert counsellor.session.visit.language == "ar"
