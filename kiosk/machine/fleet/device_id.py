"""The name of a computer among others: Syncthing's device id, made from its certificate."""

import base64
import hashlib
import ssl
from pathlib import Path

BYTES = 32
"""The length of the fingerprint that the id spells (SHA-256)."""

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
"""The signs of base32."""

_PART, _GROUP = 13, 7


def fingerprint(certificate: Path) -> bytes:
    """The fingerprint of a certificate in PEM; raises OSError and ValueError."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text("ascii"))).digest()


def spelled(device: bytes) -> str:
    """The id as Syncthing writes it: base32 with a Luhn check sign after every 13."""
    plain = base64.b32encode(device).decode().rstrip("=")
    parts = [plain[at : at + _PART] for at in range(0, len(plain), _PART)]
    checked = "".join(part + _check_sign(part) for part in parts)
    return "-".join(checked[at : at + _GROUP] for at in range(0, len(checked), _GROUP))


def parsed(text: str) -> bytes:
    """The fingerprint that an id spells; raises ValueError."""
    signs = text.replace("-", "")
    step = _PART + 1
    plain = "".join(signs[at : at + _PART] for at in range(0, len(signs), step))
    device = base64.b32decode(plain + "=" * (-len(plain) % 8))
    if spelled(device).replace("-", "") != signs:
        raise ValueError(f"no device id: {text}")
    return device


def _check_sign(part: str) -> str:
    total = 0
    for position, sign in enumerate(part):
        addend = ALPHABET.index(sign) * (position % 2 + 1)
        total += addend // len(ALPHABET) + addend % len(ALPHABET)
    return ALPHABET[-total % len(ALPHABET)]
