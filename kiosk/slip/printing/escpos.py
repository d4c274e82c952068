"""ESC/POS, the language of receipt printers: what is sent and what the answers mean."""

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_BAND_ROWS = 128
_START = b"\x1b@" + b"\x1da\x00" + b"\x1ba\x00"
"""ESC @, GS a 0, ESC a 0: reset, no status reports unasked, left aligned."""
END = b"\x1bd\x04" + b"\x1dV\x01"
"""ESC d 4, GS V 1: feed past the knife, cut."""
ASK_AT_END = b"\x1dr\x01"
"""GS r 1: the paper's state, answered in turn, so only after everything before is printed."""
FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8: drop what is not printed yet, obeyed even by a printer that has stopped."""


class Question(Enum):
    """DLE EOT n: a question that is answered at once, even by a printer that has stopped."""

    READY = b"\x10\x04\x01"
    WHY_NOT = b"\x10\x04\x02"
    PAPER = b"\x10\x04\x04"


class Condition(Enum):
    """How a printer is."""

    READY = auto()
    PAPER_LOW = auto()
    NO_PAPER = auto()
    COVER_OPEN = auto()
    OFFLINE = auto()

    @property
    def prints(self) -> bool:
        """Whether a slip can come out."""
        return self in {Condition.READY, Condition.PAPER_LOW}


class AnswerKind(Enum):
    """What kind of answer a byte is."""

    AT_ONCE = auto()
    AT_END = auto()
    UNASKED = auto()
    NONE = auto()


UNASKED_BYTES = 4
"""How long an unasked status report is."""


def commands(picture: "Image") -> list[bytes]:
    """Complete commands that print a black-and-white picture and cut the paper.

    The picture goes in bands of GS v 0, because the memory of cheap printers is small.
    """
    if picture.mode != "1" or picture.width % 8:
        raise ValueError("a slip must be black and white and a multiple of 8 dots wide")
    row_bytes = picture.width // 8
    ink = bytes(level ^ 0xFF for level in picture.tobytes())
    rows = range(0, picture.height, _BAND_ROWS)
    bands = [ink[y * row_bytes : (y + _BAND_ROWS) * row_bytes] for y in rows]
    return [_START, *(_band(band, row_bytes) for band in bands), END]


def kind_of(byte: int) -> AnswerKind:
    """What kind of answer begins with this byte, told by its fixed bits."""
    if byte & 0x93 == 0x12:
        return AnswerKind.AT_ONCE
    if byte & 0x93 == 0x10:
        return AnswerKind.UNASKED
    return AnswerKind.NONE if byte & 0x90 else AnswerKind.AT_END


def is_stopped(ready: int) -> bool:
    """Whether the answer to `Question.READY` says that the printer has stopped."""
    return bool(ready & 0x08)


def cause(why_not: int) -> Condition:
    """Why a printer has stopped, from its answer to `Question.WHY_NOT`."""
    if why_not & 0x04:
        return Condition.COVER_OPEN
    return Condition.NO_PAPER if why_not & 0x20 else Condition.OFFLINE


def paper(answer: int) -> Condition:
    """How much paper there is, from the answer to `Question.PAPER`."""
    if answer & 0x60:
        return Condition.NO_PAPER
    return Condition.PAPER_LOW if answer & 0x0C else Condition.READY


def paper_at_end(answer: int) -> Condition:
    """How much paper there is, from the answer to `ASK_AT_END`."""
    if answer & 0x0C:
        return Condition.NO_PAPER
    return Condition.PAPER_LOW if answer & 0x03 else Condition.READY


def _band(ink: bytes, row_bytes: int) -> bytes:
    """GS v 0: rows of dots, one bit a dot."""
    rows = len(ink) // row_bytes
    return b"\x1dv0\x00" + row_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little") + ink
