"""Strokes of wide letters keep clear of where their slices meet."""

import pytest

from kiosk.font.build.grid import rectangle
from kiosk.font.build.seams import clear_of

BORDER = 1362


@pytest.mark.parametrize(("bottom", "top"), [(1200, 1370), (1350, 1500), (1290, 1480)])
def test_a_bar_that_ends_beside_the_border_moves_away_from_it(bottom: int, top: int) -> None:
    bar = rectangle(100, bottom, 2200, top)

    _, lower, _, upper = clear_of(bar, (), (BORDER,)).bounds

    assert min(abs(lower - BORDER), abs(upper - BORDER)) >= 40
    assert abs(lower - bottom) <= 150


def test_a_post_moves_only_a_little_to_the_side() -> None:
    left, bottom, _, _ = clear_of(rectangle(590, 100, 700, 1000), (600, 1200), (BORDER,)).bounds

    assert abs(left - 600) >= 40
    assert abs(left - 590) <= 50
    assert bottom == 100


def test_a_letter_far_from_the_border_stays() -> None:
    bar = rectangle(100, 300, 400, 450)

    assert clear_of(bar, (), (BORDER,)).bounds == bar.bounds
