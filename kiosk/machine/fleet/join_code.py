"""The code with which a new kiosk comes to its office, and how it shows that it has one.

It is 64 letters and digits, which hold the office's fingerprint, a secret of 48 bits and a check of
16, so that a slip of the pen is found before anything is tried. Behind `@` may stand where the
office is to be found (`host` or `host:port`), and the word `internet`.
"""

import base64
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field

from kiosk.machine.fleet.device_id import ALPHABET, BYTES

PORT = 22_000
"""Where Syncthing listens when nobody says otherwise."""

INTERNET = "internet"
"""The word that allows servers of the Syncthing project to find the way and to carry data."""

_SECRET, _CHECK, _PROOF, _GROUP, _SIGNS = 6, 2, 10, 8, 64
_MISREAD = str.maketrans("018", "OIB", " -\t\r\n")
_PLACE = re.compile(r"(\[[0-9a-f:]+\]|[a-z0-9][a-z0-9.-]*)(?::(\d{1,5}))?", re.ASCII)


class CodeError(ValueError):
    """What somebody typed is no code, or not all of one."""


@dataclass(frozen=True, slots=True)
class JoinCode:
    """Whom to join, with which secret, and where that office may be."""

    office: bytes
    places: tuple[str, ...] = ()
    internet: bool = False
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(_SECRET))

    @property
    def addresses(self) -> list[str]:
        """Where Syncthing looks for the office; `dynamic` is what it hears in the same network."""
        return [*map(_address, self.places), "dynamic"]

    def written(self) -> str:
        """The code as people carry it."""
        packed = self.office + self.secret + self.check
        signs = base64.b32encode(packed).decode()
        groups = "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
        return f"{groups}@{self._behind()}" if self._behind() else groups

    def proof(self, device: bytes, kiosk: str) -> str:
        """What only this kiosk on this computer can show, and does not tell the secret."""
        shown = hmac.digest(self.secret, self.office + device + kiosk.encode(), hashlib.sha256)
        return base64.b32encode(shown[:_PROOF]).decode()

    @property
    def check(self) -> bytes:
        """What only a code without a slip of the pen has at its end."""
        told = self.office + self.secret + self._behind().encode()
        return hashlib.sha256(told).digest()[:_CHECK]

    def _behind(self) -> str:
        return ",".join([*self.places, *([INTERNET] if self.internet else [])])


def parsed(text: str) -> JoinCode:
    """The code that somebody typed or brought on a stick; raises CodeError."""
    signs, _, behind = text.strip().partition("@")
    signs = signs.upper().translate(_MISREAD)
    if set(signs) - set(ALPHABET):
        raise CodeError("signs")
    if len(signs) != _SIGNS:
        raise CodeError("length")
    packed = base64.b32decode(signs)
    words = [word.strip() for word in behind.lower().split(",") if word.strip()]
    places = tuple(word for word in words if word != INTERNET)
    if not all(map(is_place, places)):
        raise CodeError("place")
    secret = packed[BYTES:-_CHECK]
    code = JoinCode(packed[:BYTES], places, INTERNET in words, secret)
    if code.check != packed[-_CHECK:]:
        raise CodeError("check")
    return code


def is_place(text: str) -> bool:
    """Whether this can be a computer in a network: `host`, `host:port`, `[::1]:port`."""
    return bool(_PLACE.fullmatch(text)) and text != INTERNET


def _address(place: str) -> str:
    found = _PLACE.fullmatch(place)
    port = found[2] if found and found[2] else PORT
    return f"tcp://{found[1] if found else place}:{port}"
