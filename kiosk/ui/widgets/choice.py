"""A sheet that can be touched, and its kind that moves the visit."""

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.message import Message

from kiosk.journey import Event
from kiosk.language.script import cells
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Align, Part, Words
from kiosk.ui.widgets.sheet import Sheet


class Choice(Sheet, can_focus=True):
    """A sheet that says, when touched, what that means; each kind has a message of its own.

    `number` is the digit that chooses it from a keyboard, 0 for none. A touch leaves the focus
    to keyboards.
    """

    FOCUS_ON_CLICK: ClassVar[bool] = False

    def __init__(
        self,
        *parts: Part,
        look: Look,
        align: Align = Align.CENTRE,
        middle: bool = True,
        number: int = 0,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(*parts, look=look, align=align, middle=middle, id=id, classes=classes)
        self.number = number

    def announcement(self) -> Message | None:
        """What to say when touched; None while there is nothing to choose."""
        raise NotImplementedError

    @property
    def least_columns(self) -> int:
        """The columns that the longest word and the padding of a button take."""
        words = " ".join(part.text for part in self.parts if isinstance(part, Words)).split()
        return max(map(cells, words), default=0) + 2

    def on_click(self, click: events.Click) -> None:
        """A touch chooses."""
        click.stop()
        self.choose()

    def choose(self) -> None:
        """Say what happened.

        Textual stops a message at its sender, which is the screen when a key chose; so the
        sender is named.
        """
        if message := self.announcement():
            self.post_message(message.set_sender(self))


class VisitChoice(Choice):
    """A choice that moves the visit by `event`; None while it stands for nothing."""

    @dataclass
    class Chosen(Message):
        """The visitor chose this."""

        event: Event

    def __init__(
        self,
        event: Event | None,
        *parts: Part,
        look: Look,
        align: Align = Align.CENTRE,
        middle: bool = True,
        number: int = 0,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(
            *parts, look=look, align=align, middle=middle, number=number, id=id, classes=classes
        )
        self.event = event

    def announcement(self) -> Message | None:
        """The event."""
        return None if self.event is None else self.Chosen(self.event)
