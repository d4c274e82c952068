"""One paragraph, joined and measured, whose lines can be put into visual order."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.language.script import bidi
from kiosk.language.script.clean import INVISIBLE, MARKS, PLAIN
from kiosk.language.script.runs import Run, runs_of
from kiosk.language.script.shaping import RIGHT_TO_LEFT, UNGLUED, keep_whole, shape, sources
from kiosk.language.script.wrapping import Measured

_ELLIPSIS = "…"
_GLUE = re.compile("[\u00a0\u2011]")
_SHOWN = {**UNGLUED, **dict.fromkeys(map(ord, INVISIBLE))}
_SHOWN_BACKWARDS = {**bidi.MIRRORED, **_SHOWN}
_CHANGED_BACKWARDS = re.compile("[" + re.escape("".join(map(chr, _SHOWN_BACKWARDS))) + "]")
_TURNED = re.compile(
    "[ !\"'*+,./:;?·•–—…\\-\u060c\u061b\u061f\u0621-\u063a\u0640-\u064a\u0671-\u06d3\u06d5"
    "\ufb50-\ufbb1\ufe70-\ufefc\ue100-\ue1ff]*"
)
"""Text that a right-to-left line shows in just the opposite order, nothing else changed."""

_LETTER = re.compile(".m*")
_MARK = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3"
    "\u0816-\u082d\u0859-\u085b\u20d0-\u20f0\ufb1e]"
)


class Paragraph(NamedTuple):
    """Joined text in logical order with a tag for each character.

    `levels` is empty where everything runs in one direction: from left to right, or when
    `turned` from right to left.
    """

    text: str
    tags: Sequence[str]
    measured: Measured
    levels: bytes = b""
    right_to_left: bool = False
    turned: bool = False

    def line(self, start: int, end: int, *, ellipsis: bool = False) -> tuple[Run, ...]:
        """The characters from `start` to `end` in visual order."""
        text, tags = self.text[start:end], self.tags[start:end]
        levels = self.levels[start:end]
        if ellipsis:
            text += _ELLIPSIS
            tags = [*tags, tags[-1]] if tags else tags
            levels += bytes([self.right_to_left])
        if self.turned:
            return runs_of(text[::-1], tags[::-1])
        if not self.levels:
            return runs_of(text.translate(UNGLUED) if _GLUE.search(text) else text, tags)
        runs = bidi.visual_runs(levels)
        words = "".join(_words(text, run) for run in runs)
        if len(set(tags)) > 1:
            order = [at for run in runs for at in _order(text, run)]
            tags = [tags[at] for at in order if text[at] not in INVISIBLE]
        return runs_of(words, tags)


def paragraph(
    text: str, tags: Sequence[str], right_to_left: bool, remember: bool = True
) -> Paragraph:
    """Clean `text` without line breaks, ready for its lines."""
    text = text.rstrip(" ")
    tags = tags[: len(text)]
    if PLAIN.fullmatch(text):
        whole = keep_whole(text)
        return Paragraph(whole, tags, Measured(whole, narrow=True))
    shaped = shape(text, remember)
    if len(set(tags)) > 1:
        tags = [tags[source] for source in sources(text)]
    else:
        tags = [*tags[:1]] * len(shaped)
    if not RIGHT_TO_LEFT.search(text):
        return Paragraph(shaped, tags, Measured(shaped))
    if right_to_left and _TURNED.fullmatch(shaped):
        narrow = Measured(shaped, narrow=True)
        return Paragraph(shaped, tags, narrow, right_to_left=True, turned=True)
    from_the_right = right_to_left or bidi.begins_right_to_left(shaped)
    levels = bidi.levels(shaped, from_the_right)
    return Paragraph(shaped, tags, Measured(shaped), levels, from_the_right)


def _words(text: str, run: tuple[int, int, int]) -> str:
    """What the screen shows of one run of a line, from left to right."""
    start, end, level = run
    words = text[start:end]
    if not level & 1:
        return words.translate(_SHOWN)
    if _MARK.search(words):
        return "".join(text[at] for at in _order(text, run)).translate(_SHOWN_BACKWARDS)
    if not _CHANGED_BACKWARDS.search(words):
        return words[::-1]
    return words[::-1].translate(_SHOWN_BACKWARDS)


def _order(text: str, run: tuple[int, int, int]) -> Sequence[int]:
    """The places of one run from left to right; marks stay behind their letter."""
    start, end, level = run
    if not level & 1:
        return range(start, end)
    letters = [letter.span() for letter in _LETTER.finditer(text[start:end].translate(MARKS))]
    return [start + at for first, last in reversed(letters) for at in range(first, last)]
