"""A PIN is kept as a salted hash that only the PIN itself fits."""

import pytest

from kiosk.pin import fits, hashed


def test_the_right_pin_fits() -> None:
    assert fits("2580", hashed("2580"))


@pytest.mark.parametrize("wrong", ["", "258", "2581", "25800", " 2580"])
def test_a_wrong_pin_does_not_fit(wrong: str) -> None:
    assert not fits(wrong, hashed("2580"))


def test_the_same_pin_gives_another_hash_each_time() -> None:
    assert hashed("2580") != hashed("2580")


def test_the_pin_cannot_be_read_from_its_hash() -> None:
    assert "2580" not in hashed("2580", salt=bytes(16))


@pytest.mark.parametrize("broken", ["", "$", "xyz", "00$", "zz$00", "00" * 16])
def test_nothing_fits_a_broken_hash(broken: str) -> None:
    assert not fits("2580", broken)
    assert not fits("", broken)
