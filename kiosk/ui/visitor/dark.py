"""A screen without any light, for the hours in which the house sleeps."""

from textual import events
from textual.message import Message

from kiosk.ui.terminal.locked_app import KioskScreen


class DarkScreen(KioskScreen):
    """Shows nothing; a touch wakes it and does nothing else."""

    class Woken(Message):
        """Somebody is there."""

    def on_click(self, click: events.Click) -> None:
        """A touch anywhere."""
        click.stop()
        self.post_message(self.Woken())

    def on_key(self, key: events.Key) -> None:
        """So does any key."""
        self.post_message(self.Woken())
