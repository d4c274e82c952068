"""Show this: where the visitor wants to go, for a bus driver or a clerk to read."""

from kiosk.facts.show_this import Sentences, show_this
from kiosk.ui.visitor.sentences_screen import SentencesScreen

NOTHING = Sentences(())


class ShowScreen(SentencesScreen):
    """The way to an offer in a few sentences."""

    @property
    def subject(self) -> object:
        """The offer."""
        return self.view.offer()

    @property
    def heading(self) -> str:
        """What to do with it."""
        return self.view.say("show-this")

    @property
    def why(self) -> str:
        """To whom to show it, or that the offer is gone."""
        return self.view.say("show-this-why" if self.view.offer() else "offer-gone")

    @property
    def sentences(self) -> Sentences:
        """Where the visitor wants to go."""
        offer = self.view.offer()
        return show_this(self.view.facts(offer)) if offer else NOTHING
