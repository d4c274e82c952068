"""Text set as finished lines of cells, from left to right as the screen shows them."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from kiosk.language.script.cells import cells
from kiosk.language.script.clean import clean
from kiosk.language.script.paragraph import Paragraph, paragraph
from kiosk.language.script.runs import Run

Source = str | Sequence[Run]
"""A text, or the pieces of one text, each with the tag of its style."""

Align = Literal["start", "center", "end", "left", "right"]
"""Where a line stands; start and end follow the reading direction."""


class Line(NamedTuple):
    """One line in visual order; its runs are painted from left to right.

    `broken` says that the line ends inside a word too long for it.
    """

    runs: tuple[Run, ...] = ()
    broken: bool = False

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(words for words, _ in self.runs)

    @property
    def width(self) -> int:
        """The cells that the line takes."""
        return cells(self.text)

    def placed(self, width: int, align: Align = "start", right_to_left: bool = False) -> "Line":
        """The line with untagged blanks beside it, so that it fills `width` cells."""
        free = max(0, width - self.width)
        if align in ("start", "end"):
            align = "right" if (align == "start") == right_to_left else "left"
        before = {"left": 0, "center": free // 2, "right": free}[align]
        runs = ((" " * before, ""), *self.runs, (" " * (free - before), ""))
        return self._replace(runs=tuple(run for run in runs if run[0]))


def set_lines(
    text: Source,
    width: int,
    *,
    right_to_left: bool = False,
    most: int | None = None,
    remember: bool = True,
) -> list[Line]:
    """`text` cleaned, joined, wrapped into `width` cells and put into visual order.

    Beyond `most` lines the last one ends in an ellipsis, on the side where reading ends.
    `right_to_left` is the direction of the interface; a paragraph without right-to-left
    letters keeps its own order in either. The words of the text are remembered, since the same
    are set again and again; without `remember` they leave no trace.
    """
    width = max(width, 1)
    places = [
        (one, start, end)
        for one in _paragraphs(text, right_to_left, remember)
        for start, end in one.measured.wrap(width)
    ]
    if most is None or len(places) <= most:
        return [_line(*place) for place in places]
    if most <= 0:
        return []
    last, start, _ = places[most - 1]
    end = last.measured.room(start, width - 1)
    return [*(_line(*place) for place in places[: most - 1]), _line(last, start, end, more=True)]


def visual(text: str, *, right_to_left: bool = False) -> str:
    """`text` on a single line as the screen shows it; line breaks become spaces."""
    words = clean(text).replace("\n", " ")
    (one,) = _paragraphs(words, right_to_left, remember=True)
    return _line(one, 0, len(one.text)).text


def _line(one: Paragraph, start: int, end: int, *, more: bool = False) -> Line:
    return Line(one.line(start, end, ellipsis=more), broken=one.measured.inside_word(end))


def _paragraphs(text: Source, right_to_left: bool, remember: bool) -> list[Paragraph]:
    """The paragraphs of `text`; letters join across the borders of runs."""
    if isinstance(text, str):
        return [paragraph(part, (), right_to_left, remember) for part in clean(text).split("\n")]
    cleaned = [(clean(words), tag) for words, tag in text]
    tags = [one for words, tag in cleaned for one in [tag] * len(words)]
    found, start = [], 0
    for part in "".join(words for words, _ in cleaned).split("\n"):
        end = start + len(part)
        found.append(paragraph(part, tags[start:end], right_to_left, remember))
        start = end + 1
    return found
