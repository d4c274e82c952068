"""Pictograms as half blocks, for terminals without the kiosk font."""

import os
from pathlib import Path

import pytest

from kiosk.font import pixels

PICTOGRAMS = sorted(Path(__file__).parents[2].joinpath("content/pictograms").glob("*.png"))


@pytest.mark.parametrize("png", PICTOGRAMS, ids=lambda png: png.stem)
@pytest.mark.parametrize("size", [(12, 6), (14, 7), (16, 8), (11, 3)], ids=str)
def test_a_shipped_pictogram_has_the_size_asked_for(png: Path, size: tuple[int, int]) -> None:
    columns, rows = size

    picture = pixels(png, columns, rows)

    assert len(picture) == rows
    assert {len(row) for row in picture} == {columns}
    assert all(0 <= half <= 1 for row in picture for cell in row for half in cell)


@pytest.mark.parametrize("png", PICTOGRAMS, ids=lambda png: png.stem)
def test_a_shipped_pictogram_is_neither_empty_nor_full(png: Path) -> None:
    halves = [half for row in pixels(png, 12, 6) for cell in row for half in cell]

    assert 0.1 < sum(halves) / len(halves) < 0.9


def test_every_shipped_pictogram_has_both_its_files() -> None:
    drawings = PICTOGRAMS[0].parent.glob("*.svg")

    assert {png.stem for png in PICTOGRAMS} == {svg.stem for svg in drawings}


def test_a_wide_space_holds_the_picture_in_its_middle() -> None:
    house = PICTOGRAMS[0].with_name("housing.png")

    wide = pixels(house, 20, 6)

    assert [row[4:16] for row in wide] == [tuple(row) for row in pixels(house, 12, 6)]
    assert {cell for row in wide for cell in row[:4] + row[16:]} == {(0.0, 0.0)}


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    png = tmp_path / "own.png"
    png.write_bytes(PICTOGRAMS[0].read_bytes())
    before = pixels(png, 12, 6)

    png.write_bytes(PICTOGRAMS[1].read_bytes())
    os.utime(png, ns=(1, 1))

    assert pixels(png, 12, 6) != before
