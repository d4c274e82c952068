"""A button of the voice."""

from dataclasses import dataclass

from textual.message import Message

from kiosk.ui.components.buttons import button_classes, face
from kiosk.ui.components.view import View
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Part
from kiosk.ui.services.reading_aloud import ReadingCommand
from kiosk.ui.widgets.choice import Choice


class VoiceButton(Choice):
    """A choice that tells the voice what to do."""

    @dataclass
    class Chosen(Message):
        """The visitor wants this of the voice."""

        command: ReadingCommand

    def __init__(
        self, command: ReadingCommand, *parts: Part, look: Look, id: str, classes: str
    ) -> None:
        super().__init__(*parts, look=look, id=id, classes=classes)
        self.command = command

    def announcement(self) -> Message:
        """The command."""
        return self.Chosen(self.command)


def voice_button(
    view: View, command: ReadingCommand, label: str, *, icon: str, id: str
) -> VoiceButton:
    """A button with the face of all others."""
    parts, classes = face(view.look, label, icon), button_classes()
    return VoiceButton(command, *parts, look=view.look, id=id, classes=classes)
