"""What all tests share: how seldom garbage is collected, and that nothing is left out unnoticed."""

import gc
import os
import sys
from collections.abc import Generator

import pytest

from tests.garbage import look_seldom, many_searches_are_due


def pytest_configure(config: pytest.Config) -> None:
    """Collect garbage seldom, but for the benchmarks, which measure the kiosk as it is."""
    keep_what_is_compiled(config)
    if not config.getoption("benchmark_only"):
        look_seldom()


def keep_what_is_compiled(config: pytest.Config) -> None:
    """Where Python is told to keep no bytecode, let the tests keep theirs in pytest's own folder.

    Each worker, and each of the many programs that tests start, would compile everything anew.
    """
    if sys.dont_write_bytecode:
        compiled = str(config.rootpath / ".pytest_cache" / "compiled")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = compiled
        sys.dont_write_bytecode = False


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors, for many tests wait for other programs."""
    return (os.cpu_count() or 1) + 1


def pytest_runtest_logfinish() -> None:
    """Collect all garbage now and then, for a kiosk puts it off while it has content to read."""
    if many_searches_are_due():
        gc.unfreeze()
        gc.collect()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where all programs are to be installed (`CI`), a test that misses one has failed."""
    report = yield
    if report.skipped and os.environ.get("CI") and "Skipped: needs" in str(report.longrepr):
        report.outcome = "failed"
    return report
