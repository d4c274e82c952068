"""How long a visitor waits for the answer to a key press. Aim: 30 ms, which nobody notices."""

from datetime import datetime
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.catalog.finding.matching import Index
from kiosk.catalog.finding.search import SearchIndex, search
from kiosk.catalog.hours.opening import BERLIN
from kiosk.catalog.reading.loader import load

NOW = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
CONTENT = Path(__file__).parents[2] / "content"


@pytest.mark.parametrize("typed", ["k", "ki", "kindergarten", "ich suche eine wohnung"])
def test_a_key_press_is_answered_at_once(benchmark: BenchmarkFixture, typed: str) -> None:
    index = SearchIndex(Index(load(CONTENT).catalog))
    benchmark(search, index, typed, "de", NOW)
