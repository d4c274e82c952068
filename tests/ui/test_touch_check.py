"""The touch check shows three crosses and tells where fingers came down."""

import asyncio

import pytest

from kiosk.machine.setup.touch_fit import CORRECTIONS, MARKS, Point, distance, fit
from kiosk.ui.terminal.touch_check import TouchCheck

SIZES = ((96, 27), (80, 24), (60, 45), (120, 40))


def touched(size: tuple[int, int], fingers: tuple[Point, ...]) -> tuple[Point, ...]:
    """What the check tells when fingers come down there."""

    async def visit() -> tuple[Point, ...]:
        check = TouchCheck()
        async with check.run_test(size=size) as pilot:
            for x, y in fingers:
                await pilot.pause()
                await pilot.click(offset=(int(x * size[0]), int(y * size[1])))
            await pilot.pause()
            await pilot.press("escape")
        return check.touched

    return asyncio.run(visit())


@pytest.mark.parametrize("size", SIZES)
def test_touches_on_the_marks_fit(size: tuple[int, int]) -> None:
    found = touched(size, MARKS)
    assert fit(found).kind == "straight"
    assert all(distance(one, mark) < 0.04 for one, mark in zip(found, MARKS, strict=True))


@pytest.mark.parametrize("amiss", [*CORRECTIONS.values()][1:4])
def test_a_mirrored_or_turned_screen_is_found(amiss: tuple[float, ...]) -> None:
    matrix = next(one for one in CORRECTIONS.values() if one == amiss)
    assert fit(touched((60, 45), tuple(map(matrix.at, MARKS)))).kind != "straight"


def test_somebody_who_gives_up_has_touched_nothing() -> None:
    assert touched((96, 27), MARKS[:2]) == ()


@pytest.mark.parametrize("size", SIZES)
def test_the_crosses_are_whole_and_their_middle_is_the_mark(size: tuple[int, int]) -> None:
    async def look() -> None:
        check = TouchCheck()
        async with check.run_test(size=size) as pilot:
            for mark in MARKS:
                await pilot.pause()
                across, down = (
                    check.screen.query_one(f"#{one}").region for one in ("across", "down")
                )
                assert check.screen.region.contains_region(across.union(down))
                middle = (down.x + 1) / size[0], (across.y + 0.5) / size[1]
                assert distance(middle, mark) < 0.04
                words = check.screen.query_one("#words").content_region
                assert not words.overlaps(down)
                await pilot.click(offset=(across.x, across.y))

    asyncio.run(look())
