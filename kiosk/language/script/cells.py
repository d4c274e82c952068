"""How many cells of the terminal a text takes, by the same rules that Textual lays out by."""

import re
from unicodedata import category, east_asian_width

_JOINED_JAMO = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff]")
_WIDE_SINCE_UNICODE_16 = re.compile(
    "[\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\U0001d300-\U0001d376]"
)


NARROW = re.compile(
    "[ -~¡-¬®-˿Ѐ-҂Ҋ-ԯ‐‒-\u2015‘-‟•…€№▄"
    "\u060c\u061b\u061f\u0621-\u063a\u0640-\u064a\u0660-\u066f\u0671-\u06d3\u06d5\u06ee-\u06ff"
    "\ufb50-\ufbb1\ufe70-\ufefc\ue100-\ue1ff\U000f0000-\U000ffffd]*"
)
"""Text of which every character takes one cell; it is quicker to see so than to add up."""


class _Widths(dict[str, int]):
    """The width of each character met so far."""

    def __missing__(self, character: str) -> int:
        self[character] = width = _width(character)
        return width


def _width(character: str) -> int:
    if category(character) in ("Mn", "Me", "Mc", "Cc", "Cf") or _JOINED_JAMO.match(character):
        return 0
    wide = east_asian_width(character) in "WF" or _WIDE_SINCE_UNICODE_16.match(character)
    return 2 if wide else 1


WIDTHS = _Widths()
"""Cells by character: 0 for marks and controls, 2 for wide characters, else 1."""


def cells(text: str) -> int:
    """The number of cells that `text` takes on one line."""
    narrow = text.isascii() or NARROW.fullmatch(text)
    return len(text) if narrow else sum(map(WIDTHS.__getitem__, text))
