"""What a screen shows of its being read aloud."""

from typing import TYPE_CHECKING

from kiosk.ui.components.reading_bar import ReadingBar
from kiosk.ui.services.reading_aloud import ReadingNews
from kiosk.ui.widgets.sheet import Choice, Sheet
from kiosk.voice.reader import ReadingState

if TYPE_CHECKING:
    from kiosk.ui.visitor.base import VisitorScreen


class ReadingMarks:
    """The reading bar in the place of the other one, and a mark on what is read just now."""

    def __init__(self, screen: "VisitorScreen") -> None:
        self._screen = screen
        self._bar: ReadingBar | None = None

    def show(self, news: ReadingNews) -> None:
        """Mark how it stands."""
        self._exchange_bars(news)
        screen = self._screen
        for button in screen.query("#aloud").results(Choice):
            button.set_class(news.reading, "on")
            label = "read-failed" if news.state is ReadingState.FAILED else "read-aloud"
            button.show(*screen.face(screen.view.say(label), "sound"))
        for sheet in screen.query(Sheet):
            sheet.set_class(sheet is news.sheet, "spoken")

    def _exchange_bars(self, news: ReadingNews) -> None:
        """One of the two bars, never both."""
        if news.reading and self._bar is None:
            self._bar = ReadingBar(self._screen)
            self._screen.mount(self._bar)
        elif not news.reading and self._bar is not None:
            self._bar.remove()
            self._bar = None
        if self._bar is not None:
            self._bar.show(news)
        for bar in self._screen.query("#bottom"):
            bar.display = not news.reading
