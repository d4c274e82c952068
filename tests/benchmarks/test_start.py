"""From the command to the first picture. Aim: 1.3 times a Textual app with two widgets."""

import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk.language.languages import LANGUAGES
from kiosk.language.strings import Strings
from tests.benchmarks import bare
from tests.benchmarks.timed_terminal import running

ROUNDS = 12
BARE = (sys.executable, bare.__file__, "2", "2")
KIOSK = (sys.executable, "-m", "kiosk", "--config", str(Path(__file__).parents[2] / "kiosk.toml"))


@pytest.mark.benchmark(group="start to first picture (aim 1.3)")
@pytest.mark.parametrize(
    ("command", "last_words"),
    [
        (BARE, bare.FIRST),
        (KIOSK, LANGUAGES["de"].greeting),
        (KIOSK, Strings("de")("touch-to-begin")),
    ],
    ids=["bare", "kiosk greets", "kiosk shows the content"],
)
def test_start(benchmark: BenchmarkFixture, command: tuple[str, ...], last_words: str) -> None:
    def start() -> None:
        with running(command) as terminal:
            terminal.wait_for(last_words)

    benchmark.pedantic(start, rounds=ROUNDS, warmup_rounds=2)  # type: ignore[no-untyped-call]
