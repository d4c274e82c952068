"""Finding what fits among 10,000 offers. Aim: 5 milliseconds for every need and filter."""

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime, timedelta
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.catalog.finding.matching import Filters, Index, Query, find
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.model import Offer
from kiosk.catalog.reading.loader import load
from tests.benchmarks.folder import folder_of

OFFERS = 10_000
MORNING = datetime(2026, 11, 25, 9, tzinfo=BERLIN)
QUESTIONS = 7
"""So many about each need, from which the need that takes longest is known."""

NAMES = [field.name for field in fields(Filters)]
FILTERS = {"none": Filters(), "every": Filters(*[True] * len(NAMES))} | {
    name: Filters(**{name: True}) for name in NAMES
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """All offers, sorted once, with doors that open and close at all minutes of the hour."""
    catalog = load(folder_of(OFFERS, tmp_path_factory.mktemp("content") / "many")).catalog
    offers = {id: _moved(offer, n) for n, (id, offer) in enumerate(catalog.offers.items())}
    index = Index(replace(catalog, offers=offers))
    index.look_at_every_door(MORNING)
    return index


def _moved(offer: Offer, minutes: int) -> Offer:
    """The offer with other minutes in its hours."""
    rule = re.sub(
        r":(\d\d)", lambda minute: f":{(int(minute[1]) + minutes) % 60:02}", offer.hours.rule
    )
    return replace(offer, hours=replace(offer.hours, rule=rule))


@pytest.fixture(scope="module")
def moments() -> Iterator[datetime]:
    """One moment after another: every visitor comes at a time of their own."""
    return (MORNING + timedelta(minutes=minute) for minute in range(1_000_000))


@pytest.mark.benchmark(group=f"find among {OFFERS} offers (aim: a median of 5 ms)")
@pytest.mark.parametrize("filters", FILTERS.values(), ids=FILTERS)
def test_find(
    benchmark: BenchmarkFixture, index: Index, moments: Iterator[datetime], filters: Filters
) -> None:
    def seconds(need: str) -> float:
        start = perf_counter()
        find(index, Query(need, "ar"), next(moments), filters)
        return perf_counter() - start

    needs = [
        id for need in index.catalog.needs.values() for id in (need.id, *(s.id for s in need.subs))
    ]
    slowest = max(needs, key=lambda need: median(seconds(need) for _ in range(QUESTIONS)))
    benchmark.extra_info["slowest need"] = slowest
    benchmark(lambda: find(index, Query(slowest, "ar"), next(moments), filters))
    print(f"\nthe slowest of {len(needs)} needs: {slowest}")
