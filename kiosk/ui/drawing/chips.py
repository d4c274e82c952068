"""Short facts as chips."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from rich.segment import Segment
from rich.style import Style

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Paint, Row, Tone, doubled, set_lines


@dataclass(frozen=True, slots=True)
class Chips:
    """Short facts side by side, each on its own ground."""

    texts: tuple[str, ...]
    most: int | None = None
    language: str = ""

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """As many chips a row as fit, the first at the start; a long one goes on below."""
        gap = Segment(" ", paint.style(Tone.TEXT))
        lines: list[list[list[Row]]] = []
        free = 0
        for chip in self._chips(width, paint):
            taken = chip[0].width + 1
            if lines and taken <= free and len(chip) == len(lines[-1][0]):
                lines[-1].append(chip)
                free -= taken
            elif self.most is None or len(lines) < self.most:
                lines.append([chip])
                free = width - taken + 1
        return [row for line in lines for row in _in_a_line(line, gap, paint.look)]

    def _chips(self, width: int, paint: Paint) -> Iterator[list[Row]]:
        """Each chip in one row, or in two where the visit is large and it fits."""
        style, look = paint.style(Tone.CHIP), paint.look
        for text in self.texts:
            if double := _double(text, width - 2, look, style):
                yield [_padded(row, style) for row in double]
            else:
                for line in set_lines(text, width - 2, look, self.most):
                    yield [Row([Segment(f" {line.text} ", style)])]


def _double(text: str, width: int, look: Look, style: Style) -> list[Row] | None:
    """The chip's words in one line of large letters; None where that is not wanted or not wide."""
    if not (look.large and look.kiosk_font):
        return None
    lines = set_lines(text, width // 2, look)
    return doubled(lines, style) if len(lines) == 1 and not lines[0].broken else None


def _padded(row: Row, style: Style) -> Row:
    """A row of a chip between blanks of its own ground."""
    blank = Segment(" ", style)
    padded = Row([blank, *row, blank])
    padded.glued = row.glued
    return padded


def _in_a_line(chips: Sequence[list[Row]], gap: Segment, look: Look) -> list[Row]:
    """Chips of the same height beside each other."""
    rows = []
    for parts in zip(*chips, strict=True):
        pieces = [segments for part in parts for segments in ([gap], part)][1:]
        row = Row(chain(*look.mirror(pieces)))
        row.glued = parts[0].glued
        rows.append(row)
    return rows
