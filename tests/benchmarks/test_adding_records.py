"""Adding a visit or a case. Aim: the same at the 10th and at the 100,000th.

The visits come 150 a day, as in a busy house; each day joins its month. The cases come 20 a day,
and those that are two years old are forgotten. Of each the median of the latest hundred is told.
"""

from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.records.case import Detail, Record, Referral
from kiosk.records.case_folder import CaseFolder
from kiosk.records.counting import counted
from kiosk.records.tally import by_day
from kiosk.records.tally_folder import TallyFolder
from tests.records.random_visits import visits
from tests.records.synthetic_year import CATALOG

FIRST_DAY = date(2020, 1, 1)
A_DAY, CASES_A_DAY, MONTHS = 150, 20, 24
LATEST = 100


class Seconds:
    """How long each of the latest took."""

    def __init__(self) -> None:
        self._begun = 0.0
        self._all: list[float] = []

    def __enter__(self) -> None:
        self._begun = perf_counter()

    def __exit__(self, *_: object) -> None:
        self._all.append(perf_counter() - self._begun)

    @property
    def milliseconds(self) -> float:
        """The median of the latest hundred."""
        return median(self._all[-LATEST:]) * 1000


@pytest.mark.parametrize("number", [10, 1_000, 100_000])
def test_adding_a_visit(benchmark: BenchmarkFixture, tmp_path: Path, number: int) -> None:
    benchmark.group = "adding a visit to the tally"
    folder, seconds = TallyFolder(tmp_path, "house"), Seconds()
    happened = [one for one in visits(2_000, seed=1) if one[0].language]

    def add_all() -> None:
        for done in range(number):
            ended, moment = happened[done % len(happened)]
            day = FIRST_DAY + timedelta(done // A_DAY)
            if not done % A_DAY:
                folder.settle(day)
            at = moment.replace(year=day.year, month=day.month, day=day.day)
            (fresh,) = by_day(counted(ended, at, CATALOG))
            with seconds:
                folder.add(fresh)

    benchmark.pedantic(add_all, rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info["milliseconds"] = seconds.milliseconds
    print(f"the {number:,}th visit: {seconds.milliseconds:.2f} ms")


@pytest.mark.parametrize("number", [10, 1_000, 20_000])
def test_beginning_a_case(benchmark: BenchmarkFixture, tmp_path: Path, number: int) -> None:
    benchmark.group = "beginning a case"
    folder, seconds = CaseFolder(tmp_path, "house"), Seconds()
    details = {Detail.LANGUAGE: "ar", Detail.AGE: "27-59", Detail.RELATIVES: "2"}
    sent = (Referral("offers/cafe"), Referral("providers/club"))

    def add_all() -> None:
        for done in range(number):
            day = FIRST_DAY + timedelta(done // CASES_A_DAY)
            if not done % CASES_A_DAY:
                folder.forget_old(day, MONTHS)
            record = Record(day, topics=("german", "work"), referrals=sent, details=details)
            with seconds:
                folder.begin(record)

    benchmark.pedantic(add_all, rounds=1)  # type: ignore[no-untyped-call]
    benchmark.extra_info["milliseconds"] = seconds.milliseconds
    print(f"the {number:,}th case: {seconds.milliseconds:.2f} ms")
