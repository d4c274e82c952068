"""What of a text may reach the screen: printable characters, line breaks, and isolates."""

import re
from unicodedata import category, normalize

PLAIN = re.compile("[\n -~¡-¬®-˿Ѐ-҂Ҋ-ԯ‐‒-\u2015‘-‟•…€№]*")
"""Text that needs neither cleaning nor joining nor reordering, one cell a character."""

_CLEAN = re.compile(
    "[\n -~¡-¬®-˿Ѐ-҂Ҋ-ԯ‐‒-\u2015‘-‟•…€№"
    "\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u0660-\u0669\u0671-\u06d3\u06d5\u06f0-\u06f9]*"
)
"""Text that needs no cleaning, Arabic letters without vowel signs included."""

JOINERS = "\u200c\u200d"
"""Zero-width non-joiner and joiner: they shape the letters beside them, then vanish."""

INVISIBLE = "\u061c\u200e\u200f\u2066\u2067\u2068\u2069"
"""Directional marks and isolates: they order a line, then vanish."""

MOST_MARKS = 3
"""More marks than this on one letter are a flood, not writing."""

_LINE_BREAKS = "\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_UNBREAKABLE_SPACES = "\u00a0\u2007\u202f"
_NEVER_SHOWN = re.compile(
    "[\u115f\u1160\u3164\uffa0"  # Hangul fillers are blank
    "\ufe00-\ufe0f\U000e0100-\U000e01ef"  # variation selectors change widths
    "\U0001f3fb-\U0001f3ff]"  # skin tones: no cell of their own
)


class _Cleaned(dict[int, str]):
    """What each character met so far becomes."""

    def __missing__(self, code: int) -> str:
        self[code] = cleaned = _cleaned(chr(code))
        return cleaned


def _cleaned(character: str) -> str:
    if character in _LINE_BREAKS:
        return "\n"
    if character == "\t":
        return " "
    if character in JOINERS or character in INVISIBLE:
        return character
    match category(character):
        case "Cn":
            return "\ufffd"
        case "Zs":
            return "\u00a0" if character in _UNBREAKABLE_SPACES else " "
        case "Cc" | "Cf" | "Cs" | "Co":
            return ""
    return "" if _NEVER_SHOWN.match(character) else character


class _Marks(dict[int, str]):
    """A map that turns every mark into one sign and everything else into another."""

    def __missing__(self, code: int) -> str:
        self[code] = kind = "m" if category(chr(code)) in ("Mn", "Me", "Mc") else "."
        return kind


_CLEANED = _Cleaned()
MARKS = _Marks()
"""Turns a text into a string with an `m` for each mark and a dot for anything else."""

_MAYBE_FLOOD = re.compile(rf"[^\w\s!-~]{{{MOST_MARKS}}}")
_FLOOD = re.compile(f"(?<=m{{{MOST_MARKS}}})m+")


def clean(text: str) -> str:
    """`text` without controls, overrides, private characters and floods of marks.

    Escape sequences lose their escape and become harmless words. Letters with accents are
    composed where Unicode has one character for both.
    """
    if _CLEAN.fullmatch(text):
        return text
    if not text.replace("\n", "").isprintable() or _NEVER_SHOWN.search(text):
        text = text.replace("\r\n", "\n").translate(_CLEANED)
    return normalize("NFC", _calm(text))


def _calm(text: str) -> str:
    """`text` with at most `MOST_MARKS` marks on each letter."""
    if not _MAYBE_FLOOD.search(text):
        return text
    kept, start = [], 0
    for flood in _FLOOD.finditer(text.translate(MARKS)):
        kept.append(text[start : flood.start()])
        start = flood.end()
    return "".join((*kept, text[start:]))
