"""One offer for both: the answer card in German and in the visitor's language."""

from textual.widget import Widget

from kiosk.journey import MOST_CHOSEN, OfferAdded, OfferRemoved
from kiosk.ui.components.answer import answer_card
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.looking_page import LookingPage
from kiosk.ui.counsellor.session_material import small
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.parts import Part, Tone, Words
from kiosk.ui.drawing.sizes import GAP_COLUMNS
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.pages import Pages, count_pages
from kiosk.ui.widgets.sheet import Sheet

PADDING = 1
"""The columns beside the words of a panel."""

NAME_ROWS = 1
"""The rows of the language's name above a panel."""


class SessionAnswerPage(LookingPage):
    """Two panels whose pages turn together."""

    def heading(self) -> str:
        """What it is called in German."""
        offer = self.german.offer()
        return self.german.read(offer.texts).text.title if offer else self.say("session-gone")

    @property
    def panel(self) -> tuple[int, int]:
        """Columns and rows of the words of one panel."""
        return self.panel_in(self.space)

    def panel_in(self, space: tuple[int, int]) -> tuple[int, int]:
        """Those that are left of a space."""
        width, height = space
        if self.both:
            width = (width - GAP_COLUMNS) // 2
        return width - 2 * PADDING, height - NAME_ROWS

    def last_in(self, space: tuple[int, int]) -> int:
        """The last page of the longer panel."""
        panel = self.panel_in(space)
        return max(count_pages(self.card(view), *panel, view.look) - 1 for view in self.shown)

    def card(self, view: View) -> list[Part]:
        """All facts for one of the two; the visitor's title, which the bar does not say."""
        offer = view.offer()
        if offer is None:
            return [Words(view.say("offer-gone"), Tone.TITLE)]
        reading, card = view.read(offer.texts), answer_card(view.facts(offer), view)
        if view.language.code == self.german.language.code:
            return card
        title = Words(reading.text.title, Tone.TITLE, most=2, language=reading.language)
        return [Block(reading.language, (title,)), *card]

    def content(self) -> Widget:
        """The panels."""
        return Horizontal(*map(self.side, self.shown), id="sides")

    def side(self, view: View) -> Widget:
        """One panel, below the name of its language."""
        name = Words(view.language.endonym, Tone.QUIET, most=1)
        title = Sheet(name, look=small(view).look, classes="name")
        pages = Pages(*self.card(view), page=min(self.page, self.pages(view)), look=view.look)
        return Vertical(title, pages, classes="side")

    def pages(self, view: View) -> int:
        """The last page of one panel, on which it stays while the other one goes on."""
        return count_pages(self.card(view), *self.panel, view.look) - 1

    def own_key(self) -> Choice | None:
        """Onto the list, or off it."""
        offer, chosen = self.own.offer(), self.session.visit.chosen
        if offer is None:
            return None
        if offer.id in chosen:
            return self.icon_key("keep", self.say("session-kept"), "kept", on=True)
        key = self.icon_key("keep", self.say("session-keep"), "add")
        key.disabled = len(chosen) >= MOST_CHOSEN
        return key

    def press(self, key: str) -> None:
        """Put it on the list, or take it off."""
        offer = self.session.visit.place.offer
        if key == "keep":
            kept = offer in self.session.visit.chosen
            self.walk(OfferRemoved(offer) if kept else OfferAdded(offer))
        else:
            super().press(key)
