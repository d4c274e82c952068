"""The font files and their installation."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk import font


def test_the_font_files_are_in_the_package() -> None:
    assert [file.is_file() for file in font.font_files()] == [True, True]


@pytest.mark.parametrize("file", font.font_files(), ids=lambda file: file.stem)
def test_the_font_bears_its_own_name_and_licence(file: Path) -> None:
    names = TTFont(file)["name"]

    assert names.getDebugName(1) == font.FAMILY
    assert "SIL Open Font License" in names.getDebugName(13)
    assert "Noto" not in names.getDebugName(4)


@pytest.mark.exhaustive
def test_installing_copies_font_and_licence_below_the_folder(tmp_path: Path) -> None:
    written = font.install(tmp_path / "fonts")

    assert {file.name for file in written} == {
        "KioskCellsMono-Regular.ttf",
        "KioskCellsMono-Bold.ttf",
        "OFL.txt",
        "FONTLOG.txt",
    }
    assert all(file.is_relative_to(tmp_path / "fonts") for file in written)
    assert written[0].read_bytes() == font.font_files()[0].read_bytes()


def test_installing_twice_replaces_the_first_font(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # without fontconfig, which takes two seconds to be told
    first = font.install(tmp_path)
    first[0].write_bytes(b"old")

    assert font.install(tmp_path)[0].stat().st_size > 100_000
