"""`kiosk check` from start to end; aims: 1.5 seconds for the shipped content, 12 for 10,000 offers.

Measured on a busy core, user and system together: 0.6 and 8.6.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.folder import SHIPPED, folder_of


def spent() -> float:
    """The seconds of processors that ended programs took."""
    told = os.times()
    return told.children_user + told.children_system


def checked(house: Path) -> int:
    """The status of a check of the content in a folder."""
    command = [sys.executable, "-m", "kiosk", "check"]
    return subprocess.run(command, cwd=house, stdout=subprocess.DEVNULL, check=False).returncode


@pytest.mark.benchmark(timer=spent, group="check the shipped content (aim 1.5)")
def test_checking_the_shipped_content(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(f'[kiosk]\ncontent = "{SHIPPED}"\n', "utf-8")
    assert benchmark.pedantic(checked, (tmp_path,), rounds=5) == 0  # type: ignore[no-untyped-call]


@pytest.mark.benchmark(timer=spent, group="check 10,000 offers (aim 12)")
def test_checking_ten_thousand_offers(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    folder_of(10_000, tmp_path / "content")
    (tmp_path / "kiosk.toml").write_text("", "utf-8")
    assert benchmark.pedantic(checked, (tmp_path,), rounds=2) == 0  # type: ignore[no-untyped-call]
