"""The next appointment: far ahead, on no day on which nobody comes, and never in the past."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.catalog.hours.opening import BERLIN
from kiosk.settings.values import Settings
from kiosk.ui.counsellor.meeting_days import meeting_times, meeting_weeks
from kiosk.ui.counsellor.session_slip import meeting_said
from tests.ui.counselling import Counsellor
from tests.ui.visitor import WEDNESDAY, kiosk


def days(now: datetime) -> list[str]:
    """All days that are offered."""
    return [f"{day:%Y-%m-%d}" for week in meeting_weeks(now) for day in week if day]


def test_no_day_is_offered_on_which_the_house_is_closed() -> None:
    offered = days(WEDNESDAY)
    assert "2026-11-29" not in offered
    assert "2026-12-25" not in offered
    assert "2026-12-24" in offered
    assert offered[-1] == "2027-02-13"


def test_today_is_offered_while_a_time_is_left() -> None:
    late = datetime(2026, 11, 25, 17, 30, tzinfo=BERLIN)
    assert days(WEDNESDAY)[0] == "2026-11-25"
    assert days(late)[0] == "2026-11-26"
    assert meeting_times(WEDNESDAY.date(), WEDNESDAY)[0].hour == 10


def test_an_appointment_has_the_comma_of_its_script() -> None:
    said = meeting_said(datetime(2027, 2, 3, 12, 30, tzinfo=BERLIN), "ar")
    assert "،" in said.own
    assert "," not in said.own
    assert said.german == "Mittwoch, 3. Februar, 12:30"


@pytest.mark.parametrize("day", range(7))
def test_there_are_twelve_weeks_on_every_day(day: int) -> None:
    weeks = meeting_weeks(WEDNESDAY.replace(hour=19) + timedelta(days=day))
    assert len(weeks) == 12
    assert any(weeks[0])


def test_a_time_after_summer_time_has_ended_is_that_of_the_house() -> None:
    before = datetime(2027, 10, 29, 9, tzinfo=BERLIN)
    monday = next(day for week in meeting_weeks(before)[1:] for day in week if day)
    assert meeting_times(monday, before)[0].astimezone(UTC).hour == 7


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "size",
    [
        *((96, 27), (80, 24)),
        *(pytest.param(size, marks=pytest.mark.exhaustive) for size in ((60, 45), (120, 40))),
    ],
)
async def test_arrows_lead_to_an_appointment_in_ten_weeks(
    size: tuple[int, int], house: Settings
) -> None:
    async with kiosk(house, size=size) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("meeting")
        while not visitor.has("#key-day-2027-02-03"):
            await counsellor.touch("page-after")
        await counsellor.touch("day-2027-02-03", "return")
        assert visitor.has("#key-day-2027-02-03")
        await counsellor.touch("day-2027-02-03", "time-17-30")
        moment = counsellor.session.appointment
        assert moment is not None
        assert moment.isoformat() == "2027-02-03T17:30:00+01:00"


@pytest.mark.exhaustive
async def test_a_day_that_has_passed_on_the_screen_cannot_be_chosen(house: Settings) -> None:
    moments = [WEDNESDAY]
    async with kiosk(house, clock=lambda: moments[-1]) as visitor:
        counsellor = Counsellor(visitor)
        await counsellor.begin()
        await counsellor.touch("meeting", "day-2026-11-25")
        moments.append(WEDNESDAY + timedelta(hours=14, minutes=30))
        await counsellor.touch("time-16-00")
        assert counsellor.session.appointment is None
        assert not visitor.has("#key-day-2026-11-25")
        moments.append(WEDNESDAY + timedelta(days=2))
        await counsellor.touch("day-2026-11-26")
        assert not visitor.has("#key-day-2026-11-26")
        await counsellor.touch("day-2026-11-27", "time-11-00")
        assert counsellor.session.appointment is not None
