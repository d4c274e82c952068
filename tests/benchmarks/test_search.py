"""How long a visitor waits for the answer to a key press."""

from datetime import datetime
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.catalog.loader import load
from kiosk.catalog.opening import BERLIN
from kiosk.catalog.search import SearchIndex, search

NOW = datetime(2026, 11, 25, 10, tzinfo=BERLIN)
CONTENT = Path(__file__).parents[2] / "content"
AT_ONCE = 0.03
"""Seconds; whoever types does not notice such a wait."""


@pytest.mark.parametrize("typed", ["k", "ki", "kindergarten", "ich suche eine wohnung"])
def test_a_key_press_is_answered_at_once(benchmark: BenchmarkFixture, typed: str) -> None:
    index = SearchIndex(load(CONTENT).catalog)
    benchmark(search, index, typed, "de", NOW)
    assert benchmark.stats is not None
    assert benchmark.stats.stats.mean < AT_ONCE
