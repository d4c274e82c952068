"""A finger and a keyboard for a virtual screen: what X.Org's own driver `inputtest` is fed with.

The wire format is that of `xf86-input-inputtest-protocol.h` (xserver-xorg-dev): C structures, each
after its length and its kind.
"""

import ctypes
import socket
import time
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

CLIENT_VERSION, WAIT_FOR_SYNC, KEY, TOUCH = 0, 1, 5, 6
"""Kinds of messages."""

BEGIN, UPDATE, END = 18, 19, 20
"""What a finger does: XI_TouchBegin and its fellows."""

RANGE = 0xFFFF
"""How far the axes of a device reach."""

OFFSET = 8
"""What X adds to the key codes of Linux."""

ANSWER = 64
"""Bytes that an answer takes at most."""


class _Header(ctypes.Structure):
    _fields_ = [("length", ctypes.c_uint32), ("kind", ctypes.c_int)]


class _Version(ctypes.Structure):
    _fields_ = [("header", _Header), ("major", ctypes.c_uint16), ("minor", ctypes.c_uint16)]


class _Key(ctypes.Structure):
    _fields_ = [("header", _Header), ("code", ctypes.c_uint32), ("pressed", ctypes.c_int32)]


class _Valuators(ctypes.Structure):
    _fields_ = [
        ("has_unaccelerated", ctypes.c_uint32),
        ("mask", ctypes.c_uint8 * 8),
        ("values", ctypes.c_double * 64),
        ("unaccelerated", ctypes.c_double * 64),
    ]


class _Touch(ctypes.Structure):
    _fields_ = [
        ("header", _Header),
        ("finger", ctypes.c_uint32),
        ("kind", ctypes.c_uint32),
        ("valuators", _Valuators),
    ]


class InputDevice:
    """A device that is there as long as its socket is open."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(10)
        self._path = path

    def __enter__(self) -> Self:
        self._socket.connect(str(self._path))
        header = _Header(ctypes.sizeof(_Version), CLIENT_VERSION)
        self._socket.sendall(bytes(_Version(header, 1, 1)))
        self._socket.recv(ANSWER)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def send(self, event: ctypes.Structure) -> None:
        """Let something happen, and wait until the server has acted on it."""
        self._socket.sendall(bytes(event))
        self._socket.sendall(bytes(_Header(ctypes.sizeof(_Header), WAIT_FOR_SYNC)))
        self._socket.recv(ANSWER)


class Finger(InputDevice):
    """A hand before a touch screen; places are parts of its width and its height, 0 to 1."""

    def touch(self, kind: int, across: float, down: float, finger: int = 1) -> None:
        """Lay a finger down, move it or lift it."""
        event = _Touch(_Header(ctypes.sizeof(_Touch), TOUCH), finger, kind)
        event.valuators.mask[0] = 0b11
        event.valuators.values[0] = across * RANGE
        event.valuators.values[1] = down * RANGE
        self.send(event)

    def tap(self, across: float, down: float, hold: float = 0.08) -> None:
        """Touch a place for a moment, as people do."""
        self.touch(BEGIN, across, down)
        time.sleep(hold)
        self.touch(END, across, down)

    def tap_all(self, places: Iterable[tuple[float, float]], hold: float = 0.08) -> None:
        """Touch one place after the other, as fast as a finger can."""
        for place in places:
            self.tap(*place, hold=hold)

    def draw(self, *places: tuple[float, float], pause: float = 0.02) -> None:
        """Draw over the screen from the first place to the last."""
        self.touch(BEGIN, *places[0])
        for place in places[1:]:
            time.sleep(pause)
            self.touch(UPDATE, *place)
        self.touch(END, *places[-1])


class Keys(InputDevice):
    """A keyboard; keys go by the codes that Linux gives them (`input-event-codes.h`)."""

    def press(self, *codes: int) -> None:
        """Hold all but the last key, press that one, and let go of all."""
        for code in codes:
            self.hold(code)
        for code in reversed(codes):
            self.let_go(code)

    def press_all(self, chords: Iterable[tuple[int, ...]]) -> None:
        """Press one chord after the other."""
        for chord in chords:
            self.press(*chord)

    def hold(self, code: int) -> None:
        """Press a key and keep it down."""
        self.send(_Key(_Header(ctypes.sizeof(_Key), KEY), code + OFFSET, 1))

    def let_go(self, code: int) -> None:
        """Let go of a key."""
        self.send(_Key(_Header(ctypes.sizeof(_Key), KEY), code + OFFSET, 0))
