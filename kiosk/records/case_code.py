"""Case codes: nine digits on paper that open a case for staff, and name nobody.

Digits are on every keypad and in every language. The last one is a check digit by H. Michael
Damm's algorithm (dissertation, Marburg 2004), which finds every single wrong digit and every two
neighbours that were swapped. A code is a claim ticket and no secret: without the PIN it opens
nothing.
"""

import re
import secrets
from collections.abc import Container
from enum import StrEnum

DIGITS = 9
"""How many digits a code has, its check digit included."""

_QUASIGROUP = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
"""Damm's totally anti-symmetric quasigroup of order 10."""


class Mistake(StrEnum):
    """Why digits are no code: other signs between them, their number, or one that is wrong."""

    SIGNS = "signs"
    LENGTH = "length"
    DIGIT = "digit"


def fresh_code(taken: Container[str] = ()) -> str:
    """A new code, drawn at random, that is not among those `taken`; it never begins with 0."""
    while True:
        body = f"{10 ** (DIGITS - 2) + secrets.randbelow(9 * 10 ** (DIGITS - 2))}"
        if (code := body + check_digit(body)) not in taken:
            return code


def check_digit(digits: str) -> str:
    """The digit that follows `digits`; behind a whole code it is 0."""
    row = 0
    for digit in digits:
        row = int(_QUASIGROUP[row][int(digit)])
    return str(row)


def understood(written: str) -> str:
    """The code that somebody typed, with whatever gaps; empty when it is none.

    Digits of every script count, for a code may be read aloud from any slip.
    """
    code = _without_gaps(written)
    return "" if mistake(code) else code


def mistake(written: str) -> Mistake | None:
    """Why what somebody typed is no code, if so."""
    code = _without_gaps(written)
    if not code.isascii() or (code and not code.isdigit()):
        return Mistake.SIGNS
    if len(code) != DIGITS:
        return Mistake.LENGTH
    return None if check_digit(code) == "0" else Mistake.DIGIT


def digits_in(written: str) -> int:
    """How many digits somebody typed."""
    return sum(sign.isdecimal() for sign in written)


def _without_gaps(written: str) -> str:
    digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in written)
    return re.sub(r"[\s./·-]+", "", digits)


def spoken(code: str) -> str:
    """The code in three groups, as it is printed and said: `274 160 934`."""
    return " ".join(re.findall("...", code))
