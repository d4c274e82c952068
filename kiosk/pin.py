"""The PIN that guards the staff area, kept only as a salted scrypt hash."""

import hashlib
import hmac
import secrets

SHORTEST = 4
LONGEST = 12
"""As many digits as the PIN pad takes."""

_COST = {"n": 2**14, "r": 8, "p": 1}


def hashed(pin: str, salt: bytes | None = None) -> str:
    """`salt$hash` in hexadecimal, as it stands in the settings."""
    salt = secrets.token_bytes(16) if salt is None else salt
    return f"{salt.hex()}${hashlib.scrypt(pin.encode(), salt=salt, **_COST).hex()}"


def fits(pin: str, pin_hash: str) -> bool:
    """Whether `pin` is the one from which `pin_hash` was made; a broken hash fits nothing."""
    try:
        salt = bytes.fromhex(pin_hash.partition("$")[0])
    except ValueError:
        return False
    return bool(salt) and hmac.compare_digest(hashed(pin, salt), pin_hash)
