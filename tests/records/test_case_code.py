"""A case code survives paper, the telephone and tired eyes, and tells nothing of anybody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.case_code import DIGITS, check_digit, fresh_code, spoken, understood

BODIES = st.integers(10_000_000, 99_999_999).map(str)


def whole(body: str) -> str:
    """A code of these digits."""
    return body + check_digit(body)


@given(body=BODIES)
def test_a_code_is_understood(body: str) -> None:
    assert understood(whole(body)) == whole(body)


@given(body=BODIES, place=st.integers(0, DIGITS - 1), instead=st.integers(1, 9))
def test_one_wrong_digit_is_found(body: str, place: int, instead: int) -> None:
    code = whole(body)
    wrong = str((int(code[place]) + instead) % 10)
    assert understood(code[:place] + wrong + code[place + 1 :]) == ""


@given(body=BODIES, place=st.integers(0, DIGITS - 2))
def test_two_swapped_digits_are_found(body: str, place: int) -> None:
    code = whole(body)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert understood(swapped) == ("" if swapped != code else code)


@pytest.mark.parametrize(
    "written", ["274 160 934", "274-160-934", " 274160934 ", "274.160.934", "۲۷۴ ۱۶۰ ۹۳۴"]
)
def test_a_code_may_be_written_with_gaps_and_in_any_digits(written: str) -> None:
    assert understood(written) == "274160934"


@pytest.mark.parametrize("written", ["", "274 160", "274 160 93x", "2741609345", "²74160935"])
def test_what_is_no_code_is_not_understood(written: str) -> None:
    assert understood(written) == ""


def test_a_code_is_said_in_three_groups() -> None:
    assert spoken("274160934") == "274 160 934"


def test_new_codes_are_right_and_differ() -> None:
    codes = {fresh_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(understood(code) == code and code[0] != "0" for code in codes)


class FirstTaken:
    """Says of the first code that it is asked about that somebody has it."""

    def __init__(self) -> None:
        self.refused = ""

    def __contains__(self, code: object) -> bool:
        self.refused = self.refused or str(code)
        return code == self.refused


def test_a_code_that_is_taken_is_not_given_twice() -> None:
    taken = FirstTaken()
    assert fresh_code(taken) != taken.refused != ""
