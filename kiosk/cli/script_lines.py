"""Texts of all scripts as lines for a terminal, or for the file or program behind a pipe.

A terminal gets them joined and in visual order, and is told not to turn them once more. A pipe
gets the letters as they are written, for whatever shows them there has its own way with scripts.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from shutil import get_terminal_size

from kiosk.language.languages import LANGUAGES
from kiosk.language.script import cells, clean, plain_letters, set_lines
from kiosk.language.script.clean import INVISIBLE
from kiosk.language.script.shaping import UNGLUED, keep_whole
from kiosk.language.script.wrapping import Measured
from kiosk.ui.terminal.text_direction import FIXED_DIRECTION, FREE_DIRECTION

WIDEST = 96
"""Longer lines are hard to read."""

USUAL = 80
"""How wide lines are where nobody knows how wide the window is."""

_BORDER = " │ "
_SHOWN_APART = dict.fromkeys(map(ord, INVISIBLE))


@dataclass(frozen=True, slots=True)
class ScriptLines:
    """Sets texts in lines of at most `width` cells, for a `terminal` or for a pipe."""

    terminal: bool
    width: int

    def text(self, words: str, language: str, indent: int = 0, more: int = 0) -> Iterator[str]:
        """The words in lines, at the side on which reading their language begins.

        They stand `indent` cells from the left, and from the second line on so many `more`.
        """
        for number, line in enumerate(self._column(words, language, self.width - indent - more)):
            yield f"{' ' * (indent + more * (number > 0))}{line}".rstrip()

    def beside(self, left: tuple[str, str], right: tuple[str, str], wide: int) -> Iterator[str]:
        """Two texts, each with its language, in columns of `wide` cells beside each other."""
        columns = (self._column(words, language, wide) for words, language in (left, right))
        for one, other in zip_longest(*columns, fillvalue=""):
            yield f"{one}{' ' * (wide - cells(one))}{_BORDER}{other}".rstrip()

    def among(self, words: str, language: str, others: str, indent: int) -> Iterator[str]:
        """The words in lines, at the side on which reading the language of the `others` begins."""
        for line in self._column(words, language, self.width - indent, _from_the_right(others)):
            yield f"{' ' * indent}{line}".rstrip()

    def half(self) -> int:
        """The width of one of two columns."""
        return (self.width - len(_BORDER)) // 2

    def _column(
        self, words: str, language: str, width: int, at_the_right: bool | None = None
    ) -> list[str]:
        """The lines of one column; without a side they stand at that of their language."""
        if not self.terminal:
            return list(_as_written(words, width))
        from_the_right = _from_the_right(language)
        lines = set_lines(words, width, right_to_left=from_the_right)
        shown = [plain_letters(line.text) for line in lines]
        if from_the_right if at_the_right is None else at_the_right:
            return [f"{' ' * (width - cells(one))}{one}" for one in shown]
        return shown


def for_this_output() -> ScriptLines:
    """What suits the terminal or pipe to which this command writes."""
    if not sys.stdout.isatty():
        return ScriptLines(terminal=False, width=USUAL)
    return ScriptLines(terminal=True, width=min(get_terminal_size((USUAL, 24)).columns, WIDEST))


def put(lines: Iterable[str], setting: ScriptLines) -> None:
    """Write the lines; a terminal leaves them in their order, and is as before afterwards."""
    text = "\n".join(lines)
    if setting.terminal:  # the direction holds for the lines that are begun after it
        text = f"{FIXED_DIRECTION}{text}\n{FREE_DIRECTION}"
    print(text, end="" if setting.terminal else "\n")


def _from_the_right(language: str) -> bool:
    return language in LANGUAGES and LANGUAGES[language].right_to_left


def _as_written(words: str, width: int) -> Iterator[str]:
    """The words in logical order, wrapped and without a sign that steers a terminal."""
    for paragraph in clean(words).translate(_SHOWN_APART).split("\n"):
        whole = keep_whole(paragraph)
        for start, end in Measured(whole).wrap(width):
            yield whole[start:end].translate(UNGLUED).rstrip()
