"""Reading offers. Aim: twice the time of the bare YAML loader on the same files."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.catalog.reading.loader import load
from tests.benchmarks.folder import folder_of


def loaded(folder: Path) -> int:
    """How many offers the kiosk reads."""
    return sum(offer.id.startswith("offer-") for offer in load(folder).catalog.offers.values())


def parsed(folder: Path) -> int:
    """How many files the bare loader turns into values."""
    files = (folder / "offers").iterdir()
    return len([yaml.load(file.read_text("utf-8"), yaml.CSafeLoader) for file in files])


def composed(folder: Path) -> int:
    """How many files the bare loader turns into nodes that know their place."""
    files = (folder / "offers").iterdir()
    return len([yaml.compose(file.read_text("utf-8"), yaml.CSafeLoader) for file in files])


@pytest.fixture(scope="module", params=[1000, 10_000])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with so many offers."""
    return folder_of(request.param, tmp_path_factory.mktemp("content") / str(request.param))


@pytest.mark.parametrize("read", [composed, parsed, loaded], ids=lambda read: read.__name__)
def test_loading(benchmark: BenchmarkFixture, folder: Path, read: Callable[[Path], int]) -> None:
    offers = int(folder.name)
    benchmark.group = f"load {offers} offers (aim 2)"
    rounds = 5 if offers == 1000 else 2
    done = benchmark.pedantic(read, (folder,), rounds=rounds)  # type: ignore[no-untyped-call]
    assert done == offers
