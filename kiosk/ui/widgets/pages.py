"""A text too long for its place, shown page by page."""

from collections.abc import Iterable, Iterator, Sequence

from textual.strip import Strip

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Row, colourless
from kiosk.ui.widgets.sheet import Sheet


class Pages(Sheet):
    """One page of its parts, from 0; a number past the last begins again."""

    def __init__(self, *parts: Part, page: int, look: Look, id: str | None = None) -> None:
        super().__init__(*parts, look=look, id=id)
        self._page = page

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """The rows of this page."""
        pages = split(rows, height)
        return super().placed(pages[self._page % len(pages)], width, height)

    def turn(self) -> None:
        """Show the next page, and after the last the first."""
        self._page += 1
        self.refresh()


def count_pages(parts: Iterable[Part], width: int, height: int, look: Look) -> int:
    """How many pages of so many cells the parts take."""
    rows = [row for part in parts for row in part.rows(width, height, colourless(look))]
    return len(split(rows, height))


def split(rows: Sequence[Row], height: int) -> list[list[Row]]:
    """`rows` in pages of at most `height`; no fact is torn, no page begins with a gap.

    The gaps go where the pages are fewer without them.
    """
    airy, close = _pages(rows, height), _pages([row for row in rows if row], height)
    return close if len(close) < len(airy) else airy


def _pages(rows: Iterable[Row], height: int) -> list[list[Row]]:
    pages: list[list[Row]] = [[]]
    for block in _blocks(rows, max(height, 2)):
        if pages[-1] and len(pages[-1]) + len(block) > max(height, 2):
            pages.append([])
        if pages[-1] or any(block):
            pages[-1] += block
    return pages


def _blocks(rows: Iterable[Row], height: int) -> Iterator[list[Row]]:
    """Rows that belong together; what is higher than a page goes on on the next one.

    Letters of two rows stay whole, for such a block is cut after an even number of rows.
    """
    block: list[Row] = []
    for row in rows:
        if block and (not row.glued or len(block) == height // 2 * 2):
            yield block
            block = []
        block.append(row)
    if block:
        yield block
