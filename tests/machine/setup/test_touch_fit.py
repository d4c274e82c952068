"""Three touches tell how a touch screen is mounted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine.setup.touch_fit import (
    CORRECTIONS,
    MARKS,
    NEAR,
    STRAIGHT,
    TURNED,
    Matrix,
    Point,
    distance,
    fit,
)

WAYS = st.sampled_from([*CORRECTIONS.values()])
TREMBLING = st.lists(
    st.tuples(*[st.floats(-0.9 * NEAR, 0.9 * NEAR)] * 2), min_size=len(MARKS), max_size=len(MARKS)
)


def near(matrix: Matrix, other: Matrix) -> bool:
    return all(abs(one - another) < 1e-9 for one, another in zip(matrix, other, strict=True))


@given(WAYS, TREMBLING)
def test_every_turning_and_mirroring_is_found_and_mended(
    amiss: Matrix, trembling: list[Point]
) -> None:
    meant = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(MARKS, trembling, strict=True)]
    found = fit([amiss.at(point) for point in meant])
    assert near(found.correction.after(amiss), STRAIGHT)
    assert found.distance <= NEAR
    assert (found.kind == "straight") is near(amiss, STRAIGHT)


@given(st.sampled_from([*TURNED]), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_a_correction_on_top_of_the_present_matrix_counts_for_both(turn: int, at: Point) -> None:
    both = TURNED[(360 - turn) % 360].after(TURNED[turn])
    assert distance(both.at(at), at) < 1e-9


@pytest.mark.parametrize(
    ("amiss", "kind"),
    [
        (STRAIGHT, "straight"),
        (Matrix(-1, 0, 1, 0, 1, 0), "mirrored-across"),
        (Matrix(1, 0, 0, 0, -1, 1), "mirrored-down"),
        (Matrix(0, 1, 0, 1, 0, 0), "swapped"),
        (TURNED[90], "turned"),
        (TURNED[270], "turned"),
        (TURNED[180], "over"),
        (Matrix(0.5, 0, 0, 0, 0.5, 0), "unclear"),
    ],
)
def test_what_is_amiss_has_a_name(amiss: Matrix, kind: str) -> None:
    assert fit([amiss.at(mark) for mark in MARKS]).kind == kind


def test_touches_follow_a_picture_that_is_turned_against_the_clock() -> None:
    """As seen in cage with `wlr-randr --transform 90`: the top left is at the panel's bottom."""
    assert TURNED[90].at((0, 1)) == (0, 0)
    assert TURNED[90].at((0, 0)) == (1, 0)
    assert TURNED[270].at((1, 0)) == (0, 0)


def test_the_matrix_is_written_as_libinput_reads_it() -> None:
    assert TURNED[90].words == "0 -1 1 1 0 0"
