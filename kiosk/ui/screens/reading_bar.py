"""The buttons of the voice, in the place of the bottom bar while a screen is read aloud."""

from typing import TYPE_CHECKING

from textual.containers import Horizontal

from kiosk.ui.reading import STEPS, ReadingNews, Wish
from kiosk.voice.reader import State

if TYPE_CHECKING:
    from kiosk.ui.screens.base import VisitorScreen


class ReadingBar(Horizontal):
    """Pause, slower, faster, quieter, louder, end."""

    def __init__(self, screen: "VisitorScreen") -> None:
        say = screen.scene.say
        self._faces = {
            wish: screen.face(say(f"read-{wish}"), f"read-{wish}") for wish in (Wish.PAUSE, Wish.ON)
        }
        self._buttons = {
            wish: screen.button(wish, say(f"read-{wish}"), icon=f"read-{wish}", id=f"read-{wish}")
            for wish in (Wish.PAUSE, *STEPS, Wish.STOP)
        }
        for button in self._buttons.values():
            button.remove_class("rounded")  # a narrow label needs the cells of the corners
        super().__init__(*screen.scene.look.mirror(list(self._buttons.values())))

    def show(self, news: ReadingNews) -> None:
        """Offer what makes sense now: to go on after a pause, and only steps that there are."""
        first = self._buttons[Wish.PAUSE]
        first.event = Wish.ON if news.state is State.PAUSED else Wish.PAUSE
        first.show(*self._faces[first.event])
        for wish, step in STEPS.items():
            self._buttons[wish].disabled = news.manner.changed(*step) == news.manner
