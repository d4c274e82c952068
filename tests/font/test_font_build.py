"""The font is what its build program makes of the Noto fonts and the pictograms."""

import json
from pathlib import Path

import pytest

from kiosk.font import font_files
from kiosk.font.build import pictures
from kiosk.font.build.__main__ import ICONS, PICTOGRAMS, TABLE, build
from kiosk.font.build.grid import Slices
from kiosk.font.build.noto import PACKAGES, are_installed

SHIPPED = font_files()[0].parent


@pytest.mark.exhaustive
@pytest.mark.skipif(not are_installed(), reason=f"needs the Debian packages {PACKAGES}")
def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    for built in build(tmp_path):
        assert built.read_bytes() == (SHIPPED / built.name).read_bytes(), built.name


@pytest.mark.exhaustive
def test_the_pictures_in_the_font_are_cut_from_their_drawings() -> None:
    shipped = json.loads((SHIPPED / TABLE).read_text("utf-8"))
    slices = Slices(1)
    corners = pictures.corners(slices)
    cut = pictures.pictures(slices, PICTOGRAMS, ICONS)
    assert corners == shipped["corners"]
    assert json.loads(json.dumps(cut)) == shipped["pictures"]


@pytest.mark.parametrize("svg", sorted(PICTOGRAMS.glob("*.svg")), ids=lambda svg: svg.stem)
def test_the_fallback_picture_is_drawn_from_the_pictogram(svg: Path) -> None:
    assert pictures.png(svg) == svg.with_suffix(".png").read_bytes()
