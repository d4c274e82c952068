"""The font is what its build program makes of the Noto fonts."""

from pathlib import Path

import pytest

from kiosk.font import font_files
from kiosk.font.build.__main__ import PICTOGRAMS, build
from kiosk.font.build.noto import PACKAGES, are_installed
from kiosk.font.build.pictures import png

SHIPPED = font_files()[0].parent


@pytest.mark.skipif(not are_installed(), reason=f"needs the Debian packages {PACKAGES}")
def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    for built in build(tmp_path):
        assert built.read_bytes() == (SHIPPED / built.name).read_bytes(), built.name


@pytest.mark.parametrize("svg", sorted(PICTOGRAMS.glob("*.svg")), ids=lambda svg: svg.stem)
def test_the_fallback_picture_is_drawn_from_the_pictogram(svg: Path) -> None:
    assert png(svg) == svg.with_suffix(".png").read_bytes()
