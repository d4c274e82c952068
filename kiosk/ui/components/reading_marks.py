"""What a screen shows of its being read aloud."""

from collections.abc import Sequence

from textual.screen import Screen

from kiosk.ui.components.buttons import face
from kiosk.ui.components.reading_bar import ReadingBar
from kiosk.ui.components.view import View
from kiosk.ui.components.voice_button import VoiceButton
from kiosk.ui.services.reading_aloud import ReadingNews
from kiosk.ui.widgets.sheet import Sheet
from kiosk.voice.voice_reader import ReadingState


class ReadingMarks:
    """The reading bar in the place of the other one, and a mark on what is read just now."""

    def __init__(self, screen: Screen[None], view: View) -> None:
        self._screen = screen
        self._view = view
        self._bar: ReadingBar | None = None

    def show(self, news: ReadingNews, sheets: Sequence[Sheet | None]) -> None:
        """Mark how it stands; `sheets` holds the sheet of each passage that is read."""
        self._exchange_bars(news)
        view = self._view
        for button in self._screen.query("#aloud").results(VoiceButton):
            button.set_class(news.reading, "on")
            label = "read-failed" if news.state is ReadingState.FAILED else "read-aloud"
            button.show(*face(view.look, view.say(label), "sound"))
        spoken = sheets[news.at] if news.reading and news.at < len(sheets) else None
        for sheet in self._screen.query(Sheet):
            sheet.set_class(sheet is spoken, "spoken")

    def _exchange_bars(self, news: ReadingNews) -> None:
        """One of the two bars, never both."""
        if news.reading and self._bar is None:
            self._bar = ReadingBar(self._view)
            self._screen.mount(self._bar)
        elif not news.reading and self._bar is not None:
            self._bar.remove()
            self._bar = None
        if self._bar is not None:
            self._bar.show(news)
        for bar in self._screen.query("#bottom"):
            bar.display = not news.reading
