"""Ask at the desk: what the visitor looked for, so that they need not explain it."""

from kiosk.facts.show_this import Sentences
from kiosk.ui.components.take_along import print_button
from kiosk.ui.visitor.sentences_screen import SentencesScreen
from kiosk.ui.widgets.choice import Choice


class DeskScreen(SentencesScreen):
    """The note for the desk, to be shown and, unless it is discreet, to be printed."""

    @property
    def heading(self) -> str:
        """What to do with it."""
        return self.view.say("ask-desk")

    @property
    def why(self) -> str:
        """What it is good for."""
        return self.view.say("desk-why")

    @property
    def sentences(self) -> Sentences:
        """What was looked for."""
        return self.view.note.sentences

    @property
    def printing(self) -> list[Choice]:
        """The button that prints the note; paper with a discreet need may be found at home."""
        return [] if self.view.note.discreet else [*print_button(self.view)]

    @property
    def own_count(self) -> int:
        """Another search, and print where there is a printer."""
        return 1 + len(self.printing)

    def own_buttons(self) -> list[Choice]:
        """Another search, or onto paper."""
        return [*super().own_buttons(), *self.printing]
