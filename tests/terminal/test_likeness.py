"""The pictures of the scripts are compared strictly enough: what a reader sees, a test sees."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.terminal.likeness import Cell, opened, strange_cells
from tests.terminal.machine import COLUMNS, ROWS
from tests.terminal.scripts import SCRIPTS

PICTURES = Path(__file__).parent / "__snapshots__" / "test_scripts"
LABEL_ROWS = (11, 20, 21)
"""Where the labels of one script or the other stand."""
INK, INKED, UNLIKE = 60, 5, 15
"""The grey of a letter's darkest parts, at most, how many such pixels a letter has, and in how
many two letters differ that nobody takes for each other.

A stroke that joins two letters reaches a little into the cell beside them.
"""

LIGHT = 200
"""The grey of a place where nothing is drawn, at least."""

Pair = tuple[Image.Image, Image.Image, Cell]

WIDTH, HEIGHT = 10, 23
"""Pixels of a cell in the stored pictures."""


@pytest.fixture(params=SCRIPTS)
def known(request: pytest.FixtureRequest) -> Image.Image:
    """The stored picture of one script."""
    file = PICTURES / f"test_the_question_looks_as_it_did[{request.param}].png"
    return opened(file.read_bytes())


def letters(picture: Image.Image) -> Iterator[Pair]:
    """Each two different neighbours in the labels, and the cell of the first."""
    for row in LABEL_ROWS:
        cells = [picture.crop(box(column, row)) for column in range(COLUMNS)]
        shades = [cell.convert("L").tobytes() for cell in cells]
        inked = [sum(shade < INK for shade in cell) >= INKED for cell in shades]
        for column, (one, other) in enumerate(pairwise(cells)):
            change = ImageChops.difference(one, other).convert("L").tobytes()
            unlike = sum(shade > INK for shade in change) >= UNLIKE
            if inked[column] and inked[column + 1] and unlike:
                yield one, other, (column, row)


def apart(pairs: Iterable[Pair]) -> list[list[Pair]]:
    """The pairs in groups within which whole cells lie between one and the next."""
    groups: dict[int, list[Pair]] = {}
    for pair in pairs:
        groups.setdefault(pair[2][0] % 4, []).append(pair)
    return [*groups.values()]


def box(column: int, row: int) -> tuple[int, int, int, int]:
    """Where a cell lies in the picture."""
    left, top = column * WIDTH, row * HEIGHT
    return left, top, left + WIDTH, top + HEIGHT


def spot(place: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """Where a dot is drawn in a cell, and what is around it."""
    left, top, _, _ = place
    return left + 4, top, left + 8, top + 4


def test_a_picture_has_the_size_that_the_cells_have(known: Image.Image) -> None:
    assert known.size == (COLUMNS * WIDTH, ROWS * HEIGHT)


def test_a_picture_is_like_itself_with_edges_smoothed_otherwise(known: Image.Image) -> None:
    assert strange_cells(known.filter(ImageFilter.GaussianBlur(0.2)), known) == []


def test_two_neighbours_in_the_wrong_order_are_noticed(known: Image.Image) -> None:
    pairs = [*letters(known)]
    assert len(pairs) > 15
    for some in apart(pairs):
        wrong = known.copy()
        for one, other, (column, row) in some:
            wrong.paste(other, box(column, row)[:2])
            wrong.paste(one, box(column + 1, row)[:2])
        strange = strange_cells(wrong, known)
        for _, _, (column, row) in some:
            assert {(column, row), (column + 1, row)} & {*strange}


def test_a_letter_that_is_missing_is_noticed(known: Image.Image) -> None:
    for some in apart(letters(known)):
        wrong = known.copy()
        for _, _, cell in some:
            wrong.paste("white", box(*cell))
        assert {cell for _, _, cell in some} <= {*strange_cells(wrong, known)}


def test_a_dot_too_many_is_noticed(known: Image.Image) -> None:
    grey = known.convert("L")
    spots = ((cell, box(*cell)) for _, _, cell in letters(known))
    (column, row), (left, top, _, _) = next(
        (cell, place) for cell, place in spots if min(grey.crop(spot(place)).tobytes()) > LIGHT
    )
    wrong = known.copy()
    ImageDraw.Draw(wrong).rectangle((left + 5, top + 1, left + 6, top + 2), "black")
    assert strange_cells(wrong, known) == [(column, row)]


def test_a_row_that_is_shifted_by_a_column_is_noticed(known: Image.Image) -> None:
    rows = [row for _, _, (_, row) in letters(known)]
    top = max(LABEL_ROWS, key=rows.count) * HEIGHT
    row = known.crop((0, top, known.width, top + HEIGHT))
    wrong = known.copy()
    wrong.paste(ImageChops.offset(row, WIDTH, 0), (0, top))
    assert len(strange_cells(wrong, known)) > 10


def test_a_picture_of_another_size_is_nowhere_alike(known: Image.Image) -> None:
    assert len(strange_cells(known.crop((0, 0, 900, 600)), known)) == COLUMNS * ROWS
