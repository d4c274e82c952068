"""A text too long for its place, shown page by page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from textual.message import Message
from textual.strip import Strip

from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part, Row
from kiosk.ui.widgets.sheet import Sheet


class Pages(Sheet):
    """One page of its parts; says how many pages there are as soon as it knows its size."""

    @dataclass
    class Counted(Message):
        """The text takes so many pages, and this one (from 0) is shown."""

        shown: int
        pages: int

    def __init__(self, *parts: Part, page: int, look: Look, id: str | None = None) -> None:
        super().__init__(*parts, look=look, id=id)
        self._page = page

    def on_resize(self) -> None:
        """Count the pages."""
        width, height = self.content_size
        pages = len(split(self.set_rows(width, height), height))
        self.post_message(self.Counted(self._page % pages, pages))

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """The rows of this page."""
        pages = split(rows, height)
        return super().placed(pages[self._page % len(pages)], width, height)

    def turn(self) -> None:
        """Show the next page, and after the last the first."""
        self._page += 1
        self.refresh()


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
