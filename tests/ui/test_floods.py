"""A flood on the line or a monstrous window fills no memory and leaves no deaf kiosk."""

from collections.abc import Iterator

import pytest

from tests.ui.terminal import TOUCH, Terminal, locked_kiosk, settings
from tests.ui.visitor import DESIGN_SIZE

GROWTH = 60_000
"""Kilobytes that a kiosk may grow by before it is at its usual size; a flood took a million."""

FLOODS = {
    "touches": TOUCH * 50_000,
    "Escapes": b"\x1b" * 200_000,
    "letters": b"1x" * 500_000,
    "moves of a pointer": b"".join(b"\x1b[<35;%d;9M" % (n % 90 + 1) for n in range(20_000)),
    "a paste that never ends": b"\x1b[200~" + b"x" * 500_000,
    "a sequence that never ends": b"\x1b[" + b"1;" * 200_000,
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """One kiosk for all floods, which has already had a visitor."""
    folder = tmp_path_factory.mktemp("kiosk")
    with locked_kiosk(settings(folder), folder) as terminal:
        assert terminal.answers()
        yield terminal


@pytest.mark.exhaustive
@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS)
def test_a_flood_is_dropped_and_the_next_touch_answered(flood: bytes, running: Terminal) -> None:
    before = running.told("VmRSS")
    running.send(flood)
    assert running.answers()
    assert running.told("VmRSS") - before < GROWTH


def test_of_a_monstrous_window_only_a_sensible_part_is_laid_out(running: Terminal) -> None:
    before = running.told("VmRSS")
    running.resize(5000, 5000)
    assert running.answers()
    assert running.told("VmRSS") - before < GROWTH
    running.resize(*DESIGN_SIZE)


@pytest.mark.exhaustive
def test_a_window_that_never_rests_is_laid_out_now_and_then(running: Terminal) -> None:
    before = running.told("VmRSS")
    for number in range(500):
        running.resize(60 + number % 60, 20 + number % 40)
        running.listen(0)
    running.resize(*DESIGN_SIZE)
    assert running.answers()
    assert running.told("VmRSS") - before < GROWTH
