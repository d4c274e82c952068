"""Memory stays flat: the 3,000th visit finds a kiosk no larger than the 100th did."""

import asyncio
import gc
from pathlib import Path
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from kiosk import journey
from tests.ui.visitor import SHIPPED, Visitor, kiosk

EARLY, VISITS = 100, 3_000
MOST_GROWTH = 1.1
PAGE_BYTES = 4096
WORDS = "abcdefghijklmnopqrstuvwxyz"


def resident_bytes() -> int:
    """The memory of this process that is really there (Linux)."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE_BYTES


async def visit(visitor: Visitor, dice: Random) -> None:
    """Somebody chooses a language and a need, keeps an offer, searches for a word, and leaves."""
    needs = [need.id for need in visitor.catalog.needs.values() if not need.urgent]
    language = dice.choice(SHIPPED.offered).code
    await visitor.do(journey.Touched(), journey.LanguageChosen(language))
    await visitor.do(journey.NeedChosen(dice.choice(needs), whole=True))
    for match in visitor.app.present.view.found.matches[:1]:
        offer = match.offer.id
        await visitor.do(journey.OfferChosen(offer), journey.OfferAdded(offer))
    await visitor.do(journey.StartedOver(), journey.SearchWanted())
    await visitor.do(*(journey.Typed(dice.choice(WORDS)) for _ in range(6)))
    await visitor.do(journey.Left())


async def growth() -> float:
    """How many times as large the kiosk is after the last visit as after an early one."""
    dice, early = Random(1), 0
    async with kiosk(painted=True) as visitor:
        for number in range(1, VISITS + 1):
            await visit(visitor, dice)
            if number == EARLY:
                gc.collect()
                early = resident_bytes()
        gc.collect()
        return resident_bytes() / early


@pytest.mark.benchmark(group="memory over 3,000 visits")
def test_memory_is_flat(benchmark: BenchmarkFixture) -> None:
    grown: float = benchmark.pedantic(  # type: ignore[no-untyped-call]
        lambda: asyncio.run(growth()), rounds=1
    )
    benchmark.extra_info["growth"] = round(grown, 3)
    print(f"memory after {VISITS} visits: {grown:.2f} times that after {EARLY}")
    assert grown <= MOST_GROWTH
