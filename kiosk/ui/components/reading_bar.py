"""The buttons of the voice, in the place of the bottom bar while a screen is read aloud."""

from kiosk.ui.components.buttons import face
from kiosk.ui.components.view import View
from kiosk.ui.components.voice_button import voice_button
from kiosk.ui.services.reading_aloud import STEPS, ReadingCommand, ReadingNews
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.voice.voice_reader import ReadingState


class ReadingBar(Horizontal):
    """Pause, slower, faster, quieter, louder, end."""

    def __init__(self, view: View) -> None:
        labels = {one: view.say(f"read-{one}") for one in ReadingCommand}
        self._faces = {
            one: face(view.look, labels[one], f"read-{one}")
            for one in (ReadingCommand.PAUSE, ReadingCommand.ON)
        }
        self._buttons = {
            one: voice_button(view, one, labels[one], icon=f"read-{one}", id=f"read-{one}")
            for one in (ReadingCommand.PAUSE, *STEPS, ReadingCommand.STOP)
        }
        for button in self._buttons.values():
            button.remove_class("rounded")  # a narrow label needs the cells of the corners
        super().__init__(*view.look.mirror(list(self._buttons.values())))

    def show(self, news: ReadingNews) -> None:
        """Offer what makes sense now: to go on after a pause, and only steps that there are."""
        paused = news.state is ReadingState.PAUSED
        first = self._buttons[ReadingCommand.PAUSE]
        first.command = ReadingCommand.ON if paused else ReadingCommand.PAUSE
        first.show(*self._faces[first.command])
        for command, step in STEPS.items():
            self._buttons[command].disabled = news.manner.changed(*step) == news.manner
