"""Letters are as large as the screen allows, and never so large that it is too small."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.machine.setup.letter_size import Pixels, cell, cells, letters_for, screen_size


@pytest.mark.parametrize(
    ("letters", "width", "height"),
    [
        *[(14, 8, 20), (22, 13, 31), (26, 16, 36), (29, 17, 40), (30, 18, 42), (33, 20, 46)],
        *[(40, 24, 55), (48, 29, 67), (63, 38, 87), (64, 38, 88)],
    ],
)
def test_a_cell_is_what_foot_was_measured_to_draw(letters: int, width: int, height: int) -> None:
    assert cell(letters) == (width, height)


@pytest.mark.parametrize(
    ("screen", "letters", "columns", "rows"),
    [
        ("1920x1080", 29, 112, 27),
        ("1280x720", 18, 116, 27),
        ("1366x768", 20, 113, 27),
        ("3840x2160", 58, 109, 27),
        ("1080x1920", 30, 60, 45),
        ("720x1280", 20, 60, 45),
    ],
)
def test_usual_screens(screen: str, letters: int, columns: int, rows: int) -> None:
    size = screen_size(screen)
    assert size
    assert (letters_for(size), *cells(size, letters_for(size))) == (letters, columns, rows)


@given(st.integers(900, 8000), st.integers(600, 8000))
def test_no_screen_gets_letters_for_which_it_is_too_small(width: int, height: int) -> None:
    screen = Pixels(width, height)
    columns, rows = cells(screen, letters_for(screen))
    assert (columns >= 60 and rows >= 45) if height > width else (columns >= 96 and rows >= 27)


@given(st.integers(900, 8000), st.integers(600, 8000))
def test_one_pixel_more_would_be_too_much(width: int, height: int) -> None:
    screen = Pixels(width, height)
    columns, rows = cells(screen, letters_for(screen) + 1)
    assert columns < (60 if height > width else 96) or rows < (45 if height > width else 27)


@pytest.mark.parametrize("words", ["", "1920", "1920x", "x1080", "ax1080", "19x10", "1920x1080x2"])
def test_what_is_no_size_is_none(words: str) -> None:
    assert screen_size(words) is None
