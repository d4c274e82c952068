"""Indic syllables and wide Ethiopic letters as the cells in which the kiosk's font draws them."""

import re
from functools import cache

from kiosk.font.syllables import FIRST, LATER, SYLLABLE, syllables
from kiosk.language.script.clean import JOINERS

_LETTERS = "\u0900-\u0dff\u1200-\u137f"
SYLLABIC = f"[{_LETTERS}][{_LETTERS}{JOINERS}]*"
"""A pattern for a word of these scripts."""

LATER_CELLS = frozenset(map(chr, LATER))
"""Characters that continue a syllable, so that no line begins with one."""

_CELLS = re.compile(f"[{chr(FIRST[0])}-{chr(LATER[-1])}]+")
_PIECE = re.compile(f"{SYLLABLE.pattern}|.", re.DOTALL)


def compose(word: str) -> tuple[str, tuple[int, ...]]:
    """`word` with each syllable that the font holds in its cells, and where each begins.

    The letters of any other syllable stay as they are, without joiners.
    """
    shown: list[tuple[str, int]] = []
    for piece in _PIECE.finditer(word):
        if drawn := syllables().get(piece[0]):
            shown += [(cell, piece.start()) for cell in drawn]
        else:
            shown += [
                (letter, piece.start() + at)
                for at, letter in enumerate(piece[0])
                if letter not in JOINERS
            ]
    return "".join(cell for cell, _ in shown), tuple(place for _, place in shown)


def spelled(text: str) -> str:
    """`text` with the letters of each syllable in place of its cells."""
    return _CELLS.sub(lambda cells: cells[0].translate(_letters()), text)


@cache
def _letters() -> dict[int, str]:
    """The letters of a syllable by its first cell; nothing by its later ones."""
    first = {ord(cells[0]): syllable for syllable, cells in syllables().items()}
    return dict.fromkeys(LATER, "") | first
