"""What all tests share: how seldom garbage is collected while they run."""

import gc

import pytest

SELDOM = (20_000, 20, 50)
"""Each app that a test leaves behind is a large heap; walking them took a third of the time."""


def pytest_configure(config: pytest.Config) -> None:
    """Collect garbage seldom, but for the benchmarks, which measure the kiosk as it is."""
    if not config.getoption("benchmark_only"):
        gc.set_threshold(*SELDOM)
