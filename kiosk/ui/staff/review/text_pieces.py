"""How a text and its translation stand beside each other, and what of them is on which page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Paint, Part, Row, Words, colourless

LEAST_ROWS = 2
"""The rows of words that a card shows at least, or a finger would miss it."""

LABEL_ROWS = 1
GAP_ROWS = 1


@dataclass(frozen=True, slots=True)
class RowRange:
    """Some of the rows of another part."""

    part: Part
    start: int
    end: int

    def rows(self, width: int, height: int, paint: Paint) -> list[Row]:
        """The rows from `start` to `end`."""
        return self.part.rows(width, height, paint)[self.start : self.end]


@dataclass(frozen=True, slots=True)
class PartPair:
    """One part of a text, for example its title: what German says, and what the other language."""

    name: str
    german: Words
    told: Words


@dataclass(frozen=True, slots=True)
class TextPiece:
    """So much of a pair as one page shows, in rows from `start` on."""

    pair: PartPair
    start: int
    german_rows: int
    told_rows: int

    @property
    def german(self) -> Part:
        """What German says here."""
        return RowRange(self.pair.german, self.start, self.start + self.german_rows)

    @property
    def told(self) -> Part:
        """What the other language says here."""
        return RowRange(self.pair.told, self.start, self.start + self.told_rows)


@dataclass(frozen=True, slots=True)
class PieceRoom:
    """The place for pieces: columns of words, rows of the first page and of the others.

    The two languages stand side by side, or `stacked` one above the other.
    """

    width: int
    first_rows: int
    rows: int
    stacked: bool

    def height(self, piece: TextPiece) -> int:
        """The rows that a piece takes, with the label above the words."""
        german, told = piece.german_rows, max(piece.told_rows, LEAST_ROWS)
        if self.stacked:
            return 2 * LABEL_ROWS + german + told
        return LABEL_ROWS + max(german, told)


def piece_pages(pairs: Sequence[PartPair], room: PieceRoom, look: Look) -> list[list[TextPiece]]:
    """The pieces of each page; what does not fit on one goes on on the next."""
    pages: list[list[TextPiece]] = [[]]
    free = room.first_rows
    for pair in pairs:
        for piece in _pieces(pair, room, look):
            if room.height(piece) > free and (pages[-1] or len(pages) == 1):
                pages.append([])
                free = room.rows
            pages[-1].append(piece)
            free -= room.height(piece) + GAP_ROWS
    return pages


def _pieces(pair: PartPair, room: PieceRoom, look: Look) -> Iterator[TextPiece]:
    """A pair as a whole, or in pieces of a page each."""
    paint = colourless(look)
    german = len(pair.german.rows(room.width, room.rows, paint))
    told = len(pair.told.rows(room.width, room.rows, paint))
    longest = max(german, told, 1)
    step = longest
    while (
        step > 1 and room.height(TextPiece(pair, 0, min(german, step), min(told, step))) > room.rows
    ):
        step -= 1
    for start in range(0, longest, step):
        rows = (max(0, min(all_rows - start, step)) for all_rows in (german, told))
        yield TextPiece(pair, start, *rows)
