"""Reading PNG files that staff may add, checked against an image library."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.font import UnreadablePictureError
from kiosk.font.png import coverage, make_sure_of


def saved(picture: Image.Image, folder: Path) -> Path:
    """The picture as a PNG file."""
    file = folder / "own.png"
    picture.save(file)
    return file


def gradient(mode: str) -> Image.Image:
    """A picture whose rows make an encoder use several of the PNG filters."""
    grey = Image.linear_gradient("L").resize((40, 30))
    return Image.merge("RGB", (grey, grey.rotate(90), grey.rotate(180))).convert(mode)


@pytest.mark.parametrize("mode", ["L", "RGB", "P"])
def test_in_an_opaque_picture_the_dark_is_drawn(mode: str, tmp_path: Path) -> None:
    picture = gradient(mode)

    drawn = coverage(saved(picture, tmp_path))

    expected = [1 - light / 255 for light in picture.convert("RGB").convert("L").tobytes()]
    assert [value for row in drawn for value in row] == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_in_a_transparent_picture_the_opaque_is_drawn(mode: str, tmp_path: Path) -> None:
    picture = gradient(mode)
    alpha = Image.linear_gradient("L").resize(picture.size)
    picture.putalpha(alpha)

    drawn = coverage(saved(picture, tmp_path))

    expected = [opacity / 255 for opacity in alpha.tobytes()]
    assert [value for row in drawn for value in row] == pytest.approx(expected)


def test_a_picture_of_another_kind_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "own.png"
    file.write_bytes(b"GIF89a")

    with pytest.raises(UnreadablePictureError, match="kein PNG"):
        coverage(file)


def test_a_picture_of_one_bit_is_refused_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="8 Bit"):
        coverage(saved(Image.new("1", (8, 8)), tmp_path))


def test_a_huge_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePictureError, match="512 × 512"):
        coverage(saved(Image.new("L", (600, 20)), tmp_path))


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    file = tmp_path / "own.png"
    file.write_bytes(bytes(1_000_001))

    with pytest.raises(UnreadablePictureError, match="1 MB"):
        coverage(file)


def _small_png(mode: str) -> bytes:
    target = io.BytesIO()
    gradient(mode).resize((6, 6)).save(target, "png")
    return target.getvalue()


def refused(look: Callable[[Path], object], file: Path) -> bool:
    """Whether a picture cannot be looked at."""
    try:
        look(file)
    except UnreadablePictureError:
        return True
    return False


@given(
    mode=st.sampled_from(["RGBA", "P"]),
    at=st.integers(0, 9999),
    byte=st.integers(0, 255),
    cut=st.booleans(),
)
def test_a_damaged_picture_is_read_or_refused_but_never_breaks(
    mode: str, at: int, byte: int, cut: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    good = _small_png(mode)
    at = 8 + at % (len(good) - 8)
    file = tmp_path_factory.mktemp("damaged") / "own.png"
    file.write_bytes(good[:at] if cut else good[:at] + bytes([byte]) + good[at + 1 :])

    assert refused(make_sure_of, file) == refused(coverage, file)
    if not refused(coverage, file):
        assert all(0 <= value <= 1 for row in coverage(file) for value in row)
