"""Finding what fits among 10,000 offers. Aim: 5 milliseconds."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.catalog.finding.matching import Filters, Index, Query, find
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load
from tests.benchmarks.folder import folder_of

OFFERS = 10_000
MORNING = datetime(2026, 11, 25, 9, tzinfo=BERLIN)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """All offers, sorted once."""
    return Index(load(folder_of(OFFERS, tmp_path_factory.mktemp("content") / "many")).catalog)


def minutes() -> Iterator[datetime]:
    """One moment after another: every visitor comes at a time of their own."""
    now = MORNING
    while True:
        yield now
        now += timedelta(minutes=1)


@pytest.mark.benchmark(group=f"find among {OFFERS} offers (aim 5 ms)")
@pytest.mark.parametrize("need", ["german.practice", "meeting.sport", "daily"])
@pytest.mark.parametrize("filters", [Filters(), Filters(open_now=True)], ids=["all", "open now"])
def test_find(benchmark: BenchmarkFixture, index: Index, need: str, filters: Filters) -> None:
    moment = minutes()
    wish = Query(need, "ar")
    found = benchmark(lambda: find(index, wish, next(moment), filters))
    assert found.matches or found.wider
