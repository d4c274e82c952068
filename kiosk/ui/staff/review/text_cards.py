"""The cards of a text under review: what there is to know of it, German, and the draft."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.widget import Widget

from kiosk.language.german_names import german_name
from kiosk.language.languages import SOURCE
from kiosk.problems import Say
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Tone, Words, colourless, directed
from kiosk.ui.drawing.sizes import GAP_COLUMNS
from kiosk.ui.staff.page import NEXT, StaffTile
from kiosk.ui.staff.review.reviewing import Reviewing
from kiosk.ui.staff.review.text_notes import notes, place
from kiosk.ui.staff.review.text_pieces import (
    GAP_ROWS,
    LABEL_ROWS,
    LEAST_ROWS,
    PartPair,
    PieceRoom,
    TextPiece,
    piece_pages,
)
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.sheet import Sheet

TWO_COLUMNS = 96
"""The columns of a screen from which on the two languages stand side by side."""

PADDING = 2
TURN_SIZE = (14, 3)
"""The size of the key that turns the page."""

PART = "part-"
"""How the key of a card begins; the part of the text follows."""


def text_cards(
    review: Reviewing, say: Say, look: Look, screen: tuple[int, int], body: tuple[int, int]
) -> Iterator[Widget]:
    """The widgets of the page that the reviewer reads, from above; the body has so many cells."""
    cards = TextCards(review, say, look, body, stacked=screen[0] < TWO_COLUMNS)
    pages = cards.pages()
    number = review.text_page % len(pages)
    yield cards.head(number, len(pages))
    for piece in pages[number]:
        yield cards.card(piece)


@dataclass(frozen=True, slots=True)
class TextCards:
    """Sets a text in a body of so many columns and rows."""

    review: Reviewing
    say: Say
    look: Look
    body: tuple[int, int]
    stacked: bool

    def pages(self) -> list[list[TextPiece]]:
        """What stands on each page; where there are several, a key beside the notes turns them."""
        pages = self.pages_below(self.head_rows(self.body[0]))
        if len(pages) == 1:
            return pages
        return self.pages_below(max(TURN_SIZE[1], self.head_rows(self.body[0] - TURN_SIZE[0])))

    def pages_below(self, head: int) -> list[list[TextPiece]]:
        """The pages where the first has so many rows of notes."""
        return piece_pages(self.pairs(), self.room(head), self.look)

    def room(self, head: int) -> PieceRoom:
        """The place for the words, below so many rows of notes on the first page."""
        width, height = self.body
        column = width if self.stacked else (width - GAP_COLUMNS) // 2
        rows = height - TURN_SIZE[1] - GAP_ROWS
        return PieceRoom(column - PADDING, height - head - GAP_ROWS, rows, self.stacked)

    def pairs(self) -> list[PartPair]:
        """The parts of both texts."""
        under, code = self.review.under, self.review.language
        if under is None:
            return []
        return [
            PartPair(
                part,
                Words(getattr(under.german, part)),
                Words(getattr(self.review.words, part), language=code),
            )
            for part in under.parts
        ]

    def words(self, number: int) -> Sequence[Words]:
        """All that there is to know, and on later pages only where the text stands."""
        if number and self.review.under:
            return [place(self.review.under, self.say)]
        return [*notes(self.review, self.say)]

    def head_rows(self, width: int) -> int:
        """The rows that all that there is to know takes."""
        paint = colourless(self.look)
        return sum(len(one.rows(width, self.body[1], paint)) for one in self.words(0))

    def head(self, number: int, pages: int) -> Widget:
        """What there is to know; beside it the key that turns the page, where there are several."""
        sheet = Sheet(*self.words(number), look=self.look, id="notes")
        if pages == 1:
            sheet.styles.height = self.head_rows(self.body[0])
            return sheet
        label = self.say("review-page", page=number + 1, pages=pages)
        turn = StaffTile(NEXT, Words(label, Tone.LABEL), look=self.look)
        turn.styles.width, turn.styles.height = TURN_SIZE
        head = Horizontal(sheet, turn, id="head")
        taken = 0 if number else self.head_rows(self.body[0] - TURN_SIZE[0])
        head.styles.height = max(TURN_SIZE[1], taken)
        return head

    def card(self, piece: TextPiece) -> Widget:
        """German, and beside or below it the draft, which a touch opens for changes."""
        name = self.say(f"review-part-{piece.pair.name}")
        german = Sheet(self.german_label(name), piece.german, look=self.look, classes="german")
        key, code = f"{PART}{piece.pair.name}-{piece.start}", self.review.language
        look = directed(self.look, code)
        label = Words(self.say("review-part-touch", part=name), Tone.QUIET, most=1)
        told = StaffTile(key, label, piece.told, look=look, align=Align.START)
        told.middle = False
        pair = (Vertical if self.stacked else Horizontal)(german, told, classes="pair")
        if self.stacked:
            german.styles.height = LABEL_ROWS + piece.german_rows
            told.styles.height = LABEL_ROWS + max(piece.told_rows, LEAST_ROWS)
        pair.styles.height = self.room(0).height(piece)
        return pair

    def german_label(self, part: str) -> Words:
        """Which part this is; the language of the draft stands in the bar above."""
        words = self.say("review-part", language=german_name(SOURCE), part=part)
        return Words(words, Tone.QUIET, most=1)
