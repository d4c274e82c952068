"""Files as slips of the hand, half-finished edits and bad disks leave them, from a seed."""

import os
from collections.abc import Callable
from random import Random

NUMBER = int(os.environ.get("KIOSK_MUTATIONS", "2000"))
"""How many mutations a run makes; 20,000 take some minutes."""

TRICKS = (
    *("\u202e", "\u2066", "\u200b", "\u00a0", "\u2028", "\ufeff", "\ud800", "\ue000", "\u3164"),
    *("\u2800", "ſ", "İ", "①", "٣", "\U0001f1e9\U0001f1ea", "\U0010ffff", "\u0301" * 50),
    "x" * 5000,
)
CONTROLS = tuple(map(chr, (*range(32), 127, 128, 133, 155)))
SIGNS = (
    *("[", "]", "{", "}", ":", ": ", " #", "'", '"', "&x ", "*x", "!x ", "|", ">", "%", "@", "`"),
    *("- ", "? ", ",", "---\n", "...\n", "<<: ", "\\", "\t", "\n", "\r", "~", "null", "NaN", "="),
)
NUMBERS = (
    *("9" * 30, "9" * 5000, "1e999", "-1", "0x1F", "0", "1_000", ".inf", "9999-12-31", "99:99"),
)
Accident = Callable[[bytes, Random], bytes]


def flip(data: bytes, dice: Random) -> bytes:
    """One bit the other way round."""
    at = dice.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]


def cut(data: bytes, dice: Random) -> bytes:
    """Some bytes gone."""
    at = dice.randrange(len(data))
    return data[:at] + data[at + dice.choice((1, 1, 2, 5, 40, 400)) :]


def truncate(data: bytes, dice: Random) -> bytes:
    """The end gone."""
    return data[: dice.randrange(len(data))]


def repeat(data: bytes, dice: Random) -> bytes:
    """Some bytes twice."""
    at = dice.randrange(len(data))
    piece = data[at : at + dice.choice((1, 4, 30, 300))]
    return data[:at] + piece * dice.choice((2, 2, 3, 50)) + data[at:]


def put(pieces: tuple[str, ...]) -> Accident:
    """Something that does not belong there."""

    def mutate(data: bytes, dice: Random) -> bytes:
        at = dice.randrange(len(data) + 1)
        return data[:at] + dice.choice(pieces).encode("utf-8", "surrogatepass") + data[at:]

    return mutate


def _of_lines(
    change: Callable[[list[bytes], int, Random], None],
) -> Callable[[bytes, Random], bytes]:
    """A mutation that changes the lines at and after one of them."""

    def mutate(data: bytes, dice: Random) -> bytes:
        lines = data.split(b"\n")
        change(lines, dice.randrange(len(lines)), dice)
        return b"\n".join(lines)

    return mutate


def _swap(lines: list[bytes], at: int, dice: Random) -> None:
    other = dice.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _double(lines: list[bytes], at: int, dice: Random) -> None:
    lines[at:at] = [lines[at]] * dice.choice((1, 1, 2, 100))


def _drop(lines: list[bytes], at: int, dice: Random) -> None:
    del lines[at : at + dice.choice((1, 1, 2, 5))]


def _indent(lines: list[bytes], at: int, dice: Random) -> None:
    for number in range(at, min(at + dice.choice((1, 1, 3)), len(lines))):
        lines[number] = dice.choice((b" ", b"  ", b"\t", b" " * 40)) + lines[number]


def _outdent(lines: list[bytes], at: int, dice: Random) -> None:
    lines[at] = lines[at][dice.choice((1, 2)) :]


def _revalue(lines: list[bytes], at: int, dice: Random) -> None:
    name, colon, _ = lines[at].partition(b":")
    lines[at] = (
        name
        + colon
        + b" "
        + dice.choice((*NUMBERS, *SIGNS, *TRICKS, "", " ")).encode("utf-8", "surrogatepass")
    )


KINDS: tuple[Accident, ...] = (
    flip,
    cut,
    truncate,
    repeat,
    put(SIGNS),
    put(CONTROLS),
    put(TRICKS),
    put(NUMBERS),
    *map(_of_lines, (_swap, _double, _drop, _indent, _outdent, _revalue)),
)


def mutant(data: bytes, dice: Random) -> bytes:
    """`data` after one accident, sometimes after several."""
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        data = dice.choice(KINDS)(data, dice) if data else data
    return data
