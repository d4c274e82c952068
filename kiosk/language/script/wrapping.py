"""Where a paragraph is cut into lines, in logical order."""

import re
from bisect import bisect_right
from itertools import accumulate

from kiosk.language.script.cells import NARROW, WIDTHS
from kiosk.language.script.syllabic import LATER_CELLS

_WIDE = (
    "\u2e80-\u2fff\u3005-\u3007\u3021-\u303c\u3041-\u30ff\u3105-\u4dbf\u4e00-\u9fff\ua000-\ua4cf"
    "\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003fffd"
)
_OPENING = "「『（【〈《［｛"
_CLOSING = "、。，．・：；？！」』）】〉》］｝"
_NO_LINE_BEGINS_WITH = f"{_CLOSING}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_LAST_BREAK = re.compile(
    ".*(?:"
    "(?<! )(?= )"
    r"|(?<=[^\W\d]-)(?=[^\W\d])"
    rf"|(?<=[{_WIDE}{_NO_LINE_BEGINS_WITH}])(?=[^ {_NO_LINE_BEGINS_WITH}])"
    rf"|(?<![ {_OPENING}])(?=[{_WIDE}{_OPENING}])(?![{_NO_LINE_BEGINS_WITH}])"
    ")",
    re.DOTALL,
)
_ALONE = re.compile(rf"[{_OPENING}]*[{_WIDE}][{_CLOSING}]*")
"""A line with a single Japanese letter, which reads as if it had been forgotten there."""

_UNBREAKABLE = "\u00a0"


class Measured:
    """A paragraph that knows how far a line of some cells reaches.

    Where every character takes one cell, which `narrow` knows, nothing need be measured.
    """

    def __init__(self, text: str, *, narrow: bool = False) -> None:
        self.text = text
        narrow = narrow or NARROW.fullmatch(text) is not None
        self._ends = None if narrow else list(accumulate(map(WIDTHS.__getitem__, text)))

    def reach(self, start: int, width: int) -> int:
        """The end of the longest piece from `start` that fits into `width` cells.

        It cuts no syllable in two.
        """
        if self._ends is None:
            return min(start + width, len(self.text))
        before = self._ends[start - 1] if start else 0
        end = bisect_right(self._ends, before + width, start)
        while start < end < len(self.text) and self.text[end] in LATER_CELLS:
            end -= 1
        return end

    def break_before(self, start: int, limit: int) -> int:
        """The last place up to `limit` where the line from `start` may end; `start` if none."""
        found = _LAST_BREAK.match(self.text, start, limit + 1)
        return start if found is None else found.end()

    def room(self, start: int, width: int) -> int:
        """The end of what fits from `start` into `width` cells, between words if possible."""
        limit = self.reach(start, width)
        if limit >= len(self.text):
            return len(self.text)
        end = self.break_before(start, limit)
        return end if end > start else limit

    def inside_word(self, end: int) -> bool:
        """Whether a line that ends at `end` cuts a word in two."""
        return 0 < end < len(self.text) and self.break_before(end - 1, end) != end

    def wrap(self, width: int) -> list[tuple[int, int]]:
        """The lines as (start, end); a word longer than `width` is cut at the width."""
        lines, start, size = [], 0, len(self.text)
        while (limit := self.reach(start, width)) < size:
            limit = max(limit, start + 1)
            end = self.break_before(start, limit)
            if end <= start:
                end = self.text.rfind(_UNBREAKABLE, start + 1, limit) + 1 or limit
            lines.append((start, end))
            self._give_company(lines, width)
            start = end
            while start < size and self.text[start] == " ":
                start += 1
        if start < size or not lines:
            lines.append((start, size))
            self._give_company(lines, width)
        return lines

    def _give_company(self, lines: list[tuple[int, int]], width: int) -> None:
        """Let the newest line begin earlier where it would hold a single Japanese letter."""
        if len(lines) < 2 or not _ALONE.fullmatch(self.text, *lines[-1]):
            return
        start, before = lines[-2]
        end = self.break_before(start, before - 1)
        if end > start and not _ALONE.fullmatch(self.text, start, end):
            newest = (end + (self.text[end] == " "), lines[-1][1])
            if self.reach(newest[0], width) >= newest[1]:
                lines[-2:] = [(start, end), newest]
