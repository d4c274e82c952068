"""The buttons of a guided session, and what they are called."""

from kiosk.ui.components.buttons import button_classes, face
from kiosk.ui.drawing.look import Look
from kiosk.ui.staff.page import StaffKey
from kiosk.ui.widgets.choice import Choice

LIST, INTERPRETER, LANGUAGE, PAUSE = "list", "interpreter", "language", "pause"
RETURN, NOTE, MEETING, SLIP, FINISH = "return", "note", "meeting", "slip", "finish"
TURN, BEFORE, AFTER = "turn", "page-before", "page-after"


class SessionKey(Choice):
    """A button of a session with its icon, pressed like a key."""

    def __init__(self, key: str, label: str, icon: str, look: Look, *, on: bool = False) -> None:
        parts = face(look, label, icon)
        super().__init__(*parts, look=look, id=f"key-{key}", classes=button_classes(on=on))
        self.key = key

    def announcement(self) -> StaffKey.Pressed:
        """The key."""
        return StaffKey.Pressed(self.key)
