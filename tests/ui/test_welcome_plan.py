"""The welcome shows pictures of the needs, however many needs there are."""

import pytest

from kiosk.ui.drawing.sizes import BAR_ROWS
from kiosk.ui.drawing.welcome_plan import LEAST_GREETING, welcome_plan

ROOM = 94, 27 - 2 * BAR_ROWS
"""The columns and rows between the bars at the design size."""


@pytest.mark.parametrize("needs", [1, 9, 14, 15, 20, 40])
def test_more_needs_than_have_room_leave_the_first_of_them(needs: int) -> None:
    plan = welcome_plan(*ROOM, 8, needs)
    assert plan.pictures is not None
    assert plan.pictures.places >= min(needs, 14)
    assert plan.height + LEAST_GREETING <= ROOM[1]


def test_without_needs_the_languages_have_all_the_room() -> None:
    assert welcome_plan(*ROOM, 8, 0).language_rows == 7
