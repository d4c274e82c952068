"""A clock that jumps makes no record forgotten, and no month published too early or twice."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.case import Record
from kiosk.records.case_folder import CaseFolder
from kiosk.records.daily_care import care_for
from kiosk.records.known_day import STEP, KnownDay, KnownDayFile
from kiosk.records.published_folder import PublishedFolder
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder

TODAY, FAR, LONG_AGO = date(2026, 11, 27), date(2040, 1, 1), date(1970, 1, 1)
DAY = timedelta(days=1)
MONTHS = 24


class House:
    """A house whose clock somebody sets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tally, self.cases = TallyFolder(folder, "house"), CaseFolder(folder, "house")
        self.figures, self.days = PublishedFolder(folder, "house"), KnownDayFile(folder, "house")

    def at(self, *days: date) -> bool:
        """The clock shows these days one after the other; whether the last was believed."""
        believed = True
        for day in days:
            believed = care_for(self.tally, self.cases, self.figures, self.days, day, MONTHS)
        return believed

    @property
    def months(self) -> set[str]:
        """What has been published."""
        return {period for _, period, *_ in self.figures.figures()}


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A house with a case and visits of this month, whose clock is right."""
    found = House(tmp_path / "records")
    found.tally.add(Tally({(Cell(TODAY, language="ar"), Counted.VISIT): 50}))
    found.cases.begin(Record(TODAY))
    assert found.at(TODAY)
    return found


def test_a_day_in_2040_forgets_and_publishes_nothing(house: House) -> None:
    assert not house.at(FAR)
    assert house.at(TODAY, TODAY + DAY)
    assert len(house.cases.cases()) == 1
    assert house.months == set()


def test_a_clock_that_stays_in_2040_forgets_a_month_more_with_each_day(house: House) -> None:
    house.at(*(FAR + number * DAY for number in range(20)))
    assert len(house.cases.cases()) == 1
    house.at(*(FAR + number * DAY for number in range(20, 30)))
    assert house.cases.cases() == {}
    assert house.months == set()


def test_starting_again_and_again_does_not_make_a_wrong_day_right(house: House) -> None:
    for _ in range(200):
        assert not House(house.folder).at(FAR)
    assert len(house.cases.cases()) == 1


def test_a_clock_that_is_set_back_at_each_start_harms_nothing(house: House) -> None:
    for number in range(40):
        assert not house.at(LONG_AGO)
        assert house.at(TODAY + number * DAY)
    assert len(house.cases.cases()) == 1
    assert ("language", "2026-11", "ar", "visits") in house.figures.figures()


def test_a_house_that_was_closed_for_half_a_year_catches_up_in_a_week(house: House) -> None:
    later = TODAY + timedelta(days=180)
    assert not house.at(later)
    assert house.at(*(later + number * DAY for number in range(1, 8)))
    assert "2026-11" in house.months


def test_a_month_is_over_when_two_days_have_said_so(house: House) -> None:
    december = date(2026, 12, 1)
    house.at(december)
    assert house.months == set()
    house.tally.add(Tally({(Cell(TODAY, language="ar"), Counted.VISIT): 50}))
    house.at(TODAY, december, december + DAY)
    assert house.figures.figures()["language", "2026-11", "ar", "visits"] == 100


@pytest.mark.parametrize("jump", [0, 45, 400])
def test_the_day_on_which_a_month_is_published_is_known_before(house: House, jump: int) -> None:
    today = TODAY + timedelta(jump)
    house.at(today)
    day = KnownDayFile(house.folder, "house").showing(today).day_after("2026-11")
    house.at(*(today + number * DAY for number in range(1, (day - today).days)))
    assert house.months == set()
    house.at(day)
    assert house.months == {"2026-11"}


def test_what_is_published_stays_when_the_clock_is_set_back(house: House) -> None:
    house.at(date(2026, 12, 1), date(2026, 12, 2))
    published = house.figures.figures()
    house.tally.add(Tally({(Cell(TODAY, language="ar"), Counted.VISIT): 50}))
    house.at(TODAY, date(2026, 12, 3), date(2026, 12, 4))
    assert house.figures.figures() == published


def test_a_case_that_a_wrong_clock_dated_far_ahead_is_kept_no_longer(house: House) -> None:
    code = house.cases.begin(Record(FAR)).code
    house.at(TODAY + DAY)
    assert house.cases.find(code).last_day == TODAY + DAY


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"believed": 3}', b"[" * 100_000])
def test_a_damaged_known_day_is_begun_anew(house: House, damage: bytes) -> None:
    for file in house.folder.glob("*clock-*"):
        file.write_bytes(damage)
    assert house.at(TODAY + DAY)


@given(st.lists(st.dates(date(1970, 1, 1), date(2100, 1, 1)), max_size=30), st.dates())
def test_no_single_day_moves_what_is_believed_by_more_than_a_step(
    clock: list[date], first: date
) -> None:
    known = KnownDay(first, first, first)
    for day in clock:
        before, known = known, known.showing(day)
        assert abs(known.believed - before.believed) <= STEP
        assert known.doubtful == (known.believed != day)
