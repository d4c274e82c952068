"""The PIN that guards the staff area, kept only as a salted scrypt hash."""

import hashlib
import hmac
import secrets
from itertools import pairwise

SHORTEST = 6
"""How many digits a new PIN needs; shorter ones that were set before go on opening the door."""

LONGEST = 12
"""As many digits as the PIN pad takes."""

COST = 2**16
"""scrypt's n, by which a stolen hash resists guessing: 64 MB and a fifth of a second for a try."""

_OLD_COST = 2**14
"""The cost of hashes that do not name theirs; PINs of four digits were taken then."""

_HIGHEST_COST = 2**17
_MOST_MEMORY = 2**28
"""More than the highest cost takes."""


def hashed(pin: str, salt: bytes | None = None, cost: int = COST) -> str:
    """`cost$salt$hash`, salt and hash in hexadecimal, as it stands in the settings."""
    salt = secrets.token_bytes(16) if salt is None else salt
    return f"{cost}${salt.hex()}${_scrypt(pin, salt, cost).hex()}"


def fits(pin: str, pin_hash: str) -> bool:
    """Whether `pin` is the one from which `pin_hash` was made; a broken hash fits nothing."""
    try:
        cost, salt, expected = _parts(pin_hash)
        return hmac.compare_digest(_scrypt(pin, salt, cost), expected)
    except ValueError:
        return False


def may_be_short(pin_hash: str) -> bool:
    """Whether the hash is from a time when four digits were enough, or cannot be read at all."""
    return pin_hash.count("$") != 2


def too_simple(pin: str) -> bool:
    """Whether anybody would try these digits first: equal, counted or repeated ones."""
    steps = {(int(later) - int(earlier)) % 10 for earlier, later in pairwise(pin)}
    repeated = pin in f"{pin}{pin}"[1:-1]
    return len(steps) == 1 or repeated


def _parts(pin_hash: str) -> tuple[int, bytes, bytes]:
    """Cost, salt and hash; raises ValueError when it is none of ours."""
    *named, salt, expected = pin_hash.split("$")
    cost = int(named[0]) if named else _OLD_COST
    if len(named) > 1 or not salt or not expected or not 1 < cost <= _HIGHEST_COST:
        raise ValueError(pin_hash)
    return cost, bytes.fromhex(salt), bytes.fromhex(expected)


def _scrypt(pin: str, salt: bytes, cost: int) -> bytes:
    """The hash itself; raises ValueError for a cost that is no power of two."""
    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=8, p=1, maxmem=_MOST_MEMORY)
