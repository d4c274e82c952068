"""Adding a visit or a case. Aim: the same at the 10th and at the 100,000th.

A hundred visits, or cases, of one day come after so many others: of 150 visits and 20 cases a
day, as in a busy house. Each is safely on the disk before the next one. The day's own file grows
with the day; what grows with the years is only the list of files, and of cases what is kept for
two years, in which each new code is looked for. Measured on two busy cores, least and median: a
visit 5 and 26 ms as the first, 6 and 16 ms after 100,000 others; a case 4 and 18 ms as the first,
15 and 39 ms beside 12,000 that are kept.
"""

from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.records.case import Case, Detail, Record, Referral, months_before
from kiosk.records.case_code import fresh_code
from kiosk.records.case_folder import CaseFolder
from kiosk.records.case_rows import cases_written
from kiosk.records.counting import counted
from kiosk.records.private_folder import write
from kiosk.records.tally import Cell, Counted, Tally
from kiosk.records.tally_folder import TallyFolder
from tests.records.random_visits import visits
from tests.records.synthetic_year import CATALOG

TODAY = date(2026, 11, 27)
A_DAY, CASES_A_MONTH = 150, 500
TIMED = 100
RECORD = Record(
    TODAY,
    topics=("german", "work"),
    referrals=(Referral("offers/cafe"), Referral("providers/club")),
    details={Detail.LANGUAGE: "ar", Detail.AGE: "27-59", Detail.RELATIVES: "2"},
)


def tallies() -> list[Tally]:
    """What some visits add, each of them by itself."""
    return [one for ended, at in visits(500, seed=1) if (one := counted(ended, at, CATALOG))]


def as_of(day: date, tally: Tally) -> Tally:
    """The same on another day."""
    moved = Tally()
    for (cell, what), count in tally.items():
        moved[Cell(day, cell.half, cell.language, cell.need, cell.offer), what] += count
    return moved


@pytest.mark.parametrize("before", [0, 1_000, 100_000])
def test_adding_a_visit(benchmark: BenchmarkFixture, tmp_path: Path, before: int) -> None:
    benchmark.group = "adding a visit to the tally"
    folder, each = TallyFolder(tmp_path, "house"), cycle(tallies())
    for number in range(before // A_DAY, 0, -1):
        day = TODAY - timedelta(number)
        folder.add(Tally({(Cell(day, language="ar"), Counted.VISIT): A_DAY}))
        folder.settle(day)
    folder.settle(TODAY)
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        folder.add, setup=lambda: ((as_of(TODAY, next(each)),), {}), rounds=TIMED
    )


@pytest.mark.parametrize("months", [0, 2, 24])
def test_beginning_a_case(benchmark: BenchmarkFixture, tmp_path: Path, months: int) -> None:
    benchmark.group = f"beginning a case, {CASES_A_MONTH} a month"
    folder = CaseFolder(tmp_path, "house")
    for number in range(1, months + 1):
        day = months_before(TODAY, number)
        codes = {fresh_code() for _ in range(CASES_A_MONTH)}
        cases = {code: Case(code, (RECORD, RECORD)) for code in codes}
        write(tmp_path / f"cases-house-{day:%Y-%m}.json", cases_written(cases))
    benchmark.pedantic(folder.begin, args=(RECORD,), rounds=TIMED)  # type: ignore[no-untyped-call]
