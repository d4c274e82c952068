"""A PIN is kept as a salted hash that only the PIN itself fits, and is hard to guess."""

import hashlib

import pytest

from kiosk.pin import COST, fits, hashed, may_be_short, too_simple

CHEAP = 2
"""A cost that keeps these tests short."""


def old(pin: str) -> str:
    """The hash of a PIN as it was made before hashes named their cost."""
    salt = bytes(range(16))
    return f"{salt.hex()}${hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1).hex()}"


def test_the_right_pin_fits() -> None:
    assert fits("258036", hashed("258036"))


@pytest.mark.parametrize("wrong", ["", "258", "2581", "25800", " 2580"])
def test_a_wrong_pin_does_not_fit(wrong: str) -> None:
    assert not fits(wrong, hashed("2580", cost=CHEAP))


def test_the_same_pin_gives_another_hash_each_time() -> None:
    assert hashed("2580", cost=CHEAP) != hashed("2580", cost=CHEAP)


def test_the_pin_cannot_be_read_from_its_hash() -> None:
    assert "2580" not in hashed("2580", salt=bytes(16), cost=CHEAP)


def test_guessing_is_dear_and_the_hash_says_how_dear() -> None:
    assert COST >= 2**16
    assert hashed("258036").startswith(f"{COST}$")


def test_a_short_pin_of_old_opens_and_is_told_apart() -> None:
    assert fits("2580", old("2580"))
    assert not fits("2581", old("2580"))
    assert may_be_short(old("2580"))
    assert not may_be_short(hashed("258036", cost=CHEAP))


@pytest.mark.parametrize(
    "broken",
    [
        *("", "$", "xyz", "00$", "zz$00", "00" * 16, "$00$00", "x$00$00", "4$00$00$00", "4$00$ä"),
        *("0$00$00", "1$00$00", "-2$00$00", "3$00$00", f"{2**62}$00$00", f"{'9' * 40}$00$00"),
    ],
)
def test_nothing_fits_a_broken_hash(broken: str) -> None:
    assert not fits("2580", broken)
    assert not fits("", broken)


@pytest.mark.parametrize(
    "pin",
    ["000000", "123456", "234567", "654321", "789012", "135791", "121212", "123123", "01234567890"],
)
def test_digits_that_anybody_would_try_are_too_simple(pin: str) -> None:
    assert too_simple(pin)


@pytest.mark.parametrize("pin", ["258036", "112233", "010190", "123457", "2580258025"])
def test_other_digits_are_not(pin: str) -> None:
    assert not too_simple(pin)
