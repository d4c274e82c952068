"""A text too long for its place, shown page by page."""

from dataclasses import dataclass

from textual.message import Message
from textual.strip import Strip

from kiosk.ui.look import Look
from kiosk.ui.parts import Part, Row
from kiosk.ui.widgets.sheet import Sheet


class Pages(Sheet):
    """One page of its parts; says how many pages there are as soon as it knows its size."""

    @dataclass
    class Counted(Message):
        """The text takes so many pages, and this one (from 0) is shown."""

        shown: int
        pages: int

    def __init__(self, *parts: Part, page: int, look: Look, id: str | None = None) -> None:  # noqa: A002
        super().__init__(*parts, look=look, id=id)
        self._page = page

    def on_resize(self) -> None:
        """Count the pages."""
        width, height = self.content_size
        pages = self._pages(self.set_rows(width, height), height)
        self.post_message(self.Counted(self._page % pages, pages))

    def placed(self, rows: list[Row], width: int, height: int) -> list[Strip]:
        """The rows of this page."""
        shown = self._page % self._pages(rows, height)
        return super().placed(rows[shown * height : (shown + 1) * height], width, height)

    def turn(self) -> None:
        """Show the next page, and after the last the first."""
        self._page += 1
        self.refresh()

    @staticmethod
    def _pages(rows: list[Row], height: int) -> int:
        """How many pages of `height` rows are needed, at least one."""
        return max(1, -(-len(rows) // max(1, height)))
