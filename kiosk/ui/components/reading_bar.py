"""The buttons of the voice, in the place of the bottom bar while a screen is read aloud."""

from typing import TYPE_CHECKING

from kiosk.ui.services.reading_aloud import STEPS, ReadingCommand, ReadingNews
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.voice.reader import ReadingState

if TYPE_CHECKING:
    from kiosk.ui.visitor.base import VisitorScreen


class ReadingBar(Horizontal):
    """Pause, slower, faster, quieter, louder, end."""

    def __init__(self, screen: "VisitorScreen") -> None:
        say = screen.view.say
        self._faces = {
            wish: screen.face(say(f"read-{wish}"), f"read-{wish}")
            for wish in (ReadingCommand.PAUSE, ReadingCommand.ON)
        }
        self._buttons = {
            wish: screen.button(wish, say(f"read-{wish}"), icon=f"read-{wish}", id=f"read-{wish}")
            for wish in (ReadingCommand.PAUSE, *STEPS, ReadingCommand.STOP)
        }
        for button in self._buttons.values():
            button.remove_class("rounded")  # a narrow label needs the cells of the corners
        super().__init__(*screen.view.look.mirror(list(self._buttons.values())))

    def show(self, news: ReadingNews) -> None:
        """Offer what makes sense now: to go on after a pause, and only steps that there are."""
        first = self._buttons[ReadingCommand.PAUSE]
        first.event = (
            ReadingCommand.ON if news.state is ReadingState.PAUSED else ReadingCommand.PAUSE
        )
        first.show(*self._faces[first.event])
        for wish, step in STEPS.items():
            self._buttons[wish].disabled = news.manner.changed(*step) == news.manner
