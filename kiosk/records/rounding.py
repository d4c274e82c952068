"""What leaves the house of a count: rounded once, so that no subtraction gives it away.

Each cell is rounded to a multiple of five when its month is over, up or down at random with the
chance that keeps its expected value. The draw comes from a secret key, so that the same cell and
count always give the same figure. Every total is a sum of rounded cells: whoever subtracts
anything from anything gets rounded cells back. A 0 means 0 to 4, and a 5 means 1 to 9.
"""

import hashlib
import hmac
from collections.abc import Mapping

BASE = 5
"""Published figures are multiples of this."""

KEY_BYTES = 32
"""The length of the secret key."""

_DRAW_BYTES = 8

Named = tuple[str, ...]
"""What a figure counts, for example a month, a need and a language."""


def rounded(count: int, cell: Named, key: bytes) -> int:
    """`count`, which is not negative, as a multiple of five."""
    low, rest = divmod(count, BASE)
    said = "\x1f".join((*cell, str(count))).encode()
    draw = int.from_bytes(hmac.digest(key, said, hashlib.sha256)[:_DRAW_BYTES], "big")
    up = draw * BASE < rest << (8 * _DRAW_BYTES)
    return BASE * (low + up)


def published(counts: Mapping[Named, int], key: bytes) -> dict[Named, int]:
    """The cells as the world may see them; what comes to 0 is left out."""
    figures = {cell: rounded(count, cell, key) for cell, count in counts.items()}
    return {cell: figure for cell, figure in figures.items() if figure}
