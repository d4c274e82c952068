"""Whoever cannot read finds the way by the pictograms of the shipped needs."""

import pytest

from kiosk.catalog.model import Need
from tests.catalog.shipped import CONTENT, shipped

NEEDS = [*shipped().needs.values()]


def drawings(*names: str) -> list[str]:
    """What is drawn in the pictures of these names."""
    return [(CONTENT / "pictograms" / f"{name}.svg").read_text("utf-8") for name in names]


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.id)
def test_no_two_tiles_of_a_need_show_the_same_picture(need: Need) -> None:
    drawn = drawings(need.pictogram, *(sub.pictogram for sub in need.subs))
    assert len(set(drawn)) == 1 + len(need.subs)


def test_no_two_needs_show_the_same_picture() -> None:
    assert len(set(drawings(*(need.pictogram for need in NEEDS)))) == len(NEEDS)
