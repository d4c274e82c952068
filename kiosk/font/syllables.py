"""Syllables that the font draws over several cells.

In Devanagari, Bengali and Tamil letters move, melt and stack inside a syllable. The font holds each
syllable of a list of words, cut into cells that stand side by side. So it does with each Ethiopic
letter, which is a syllable too, that one cell would squeeze.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("syllables.json")
_LETTER = "\u0904-\u0939\u0958-\u0961\u0972-\u097f\u0985-\u09b9\u09ce\u09dc-\u09e1\u09f0\u09f1"
_MARK = (
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3"
)
_VIRAMA = "\u094d\u09cd"
_JOINER = "\u200c\u200d"
_TAMIL_LETTER = "(?:\u0b95\u0bcd\u0bb7|[\u0bb6\u0bb8]\u0bcd\u0bb0(?=\u0bc0)|[\u0b85-\u0bb9\u0bd0])"
_TAMIL_MARK = "\u0b82\u0bbe-\u0bcd\u0bd7"

SYLLABLE = re.compile(
    f"[{_LETTER}](?:[{_VIRAMA}][{_JOINER}]?[{_LETTER}]|[{_MARK}{_JOINER}])*"
    f"|{_TAMIL_LETTER}[{_TAMIL_MARK}{_JOINER}]*"
    "|[\u0964\u0965]"
)
"""One Indic syllable in composed characters, or the stroke that ends a sentence."""

FIRST, LATER = range(0xE400, 0xF000), range(0xF000, 0xF900)
"""The private-use code points of a syllable's first cell, and of the cells after it."""


@cache
def syllables() -> Mapping[str, str]:
    """The syllables in the font, each with the characters of its cells from left to right."""
    stored: dict[str, str] = json.loads(_FILE.read_text(encoding="utf-8"))
    return stored
