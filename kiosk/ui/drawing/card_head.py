"""The upper part of a card: words at its start, icons at its end."""

from dataclasses import dataclass
from itertools import chain, zip_longest

from rich.segment import Segment

from kiosk.ui.drawing.icon_rows import ICON, aligned, icon_rows, joined
from kiosk.ui.drawing.parts import Paint, Part, Row, Tone, Words


@dataclass(frozen=True, slots=True)
class CardHead:
    """Title and place beside the icons of what a filter can ask for.

    Without the kiosk font there are no icons, and the words have all the width.
    """

    parts: tuple[Part, ...]
    icons: tuple[str, ...] = ()

    @property
    def shortest(self) -> "CardHead":
        """The same without what is optional."""
        needed = (part for part in self.parts if not (isinstance(part, Words) and part.optional))
        return CardHead(tuple(needed), self.icons)

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The words, each row filled up to the width."""
        icons = self.icons if paint.look.kiosk_font else ()
        taken = len(icons) * (ICON[0] + 1)
        free = width - taken
        words = [row for part in self.parts for row in part.rows(free, height, paint)]
        return [
            joined([list(aligned(row, free, paint)), picture], 0, paint, glued=glued)
            for row, picture, glued in _beside(words, _pictures(icons, paint), taken, paint)
        ]


def _pictures(icons: tuple[str, ...], paint: Paint) -> list[list[Segment]]:
    """The rows of all icons, a gap before each."""
    gap = Segment(" ", paint.style(Tone.TEXT))
    drawn = [icon_rows(icon, Tone.ACCENT, paint) for icon in icons]
    look = paint.look
    return [
        list(chain(*look.mirror([part for row in line for part in ([gap], row)])))
        for line in zip(*drawn, strict=True)
    ]


def _beside(
    words: list[Row], pictures: list[list[Segment]], taken: int, paint: Paint
) -> list[tuple[Row, list[Segment], bool]]:
    """Each row of words with the row of pictures beside it."""
    blank = [Segment(" " * taken, paint.style(Tone.TEXT))] if taken else []
    return [
        (row or Row(), picture or blank, row.glued if row else True)
        for row, picture in zip_longest(words, pictures)
    ]
