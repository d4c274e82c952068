"""My list: what both have chosen, in the order that matters to the visitor."""

from textual.widget import Widget

from kiosk.catalog.model import Offer
from kiosk.journey import OfferChosen, OfferMovedUp, OfferRemoved
from kiosk.ui.components.buttons import button
from kiosk.ui.components.fact_rows import opening_line, title_line
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.looking_page import LookingPage
from kiosk.ui.counsellor.session_material import small
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.parts import Align, Heading
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS, numbered_page
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.sheet import Sheet

ENTRY_ROWS, ENTRY_ROWS_LARGE = BAR_ROWS, 6
"""The rows of one offer, and in large text."""


class SessionListPage(LookingPage):
    """One row an offer: what it is for both, one place up, away with it."""

    def heading(self) -> str:
        """The list's name."""
        return self.say("session-list-empty")

    @property
    def places(self) -> int:
        """How many offers a page holds."""
        return self.places_in(self.space)

    def places_in(self, space: tuple[int, int]) -> int:
        """How many have room in so many columns and rows."""
        return max(1, (space[1] + GAP_ROWS) // (self.entry_rows + GAP_ROWS))

    @property
    def entry_rows(self) -> int:
        """The rows of one offer."""
        return ENTRY_ROWS_LARGE if self.own.look.large else ENTRY_ROWS

    def last_in(self, space: tuple[int, int]) -> int:
        """The last page in so much space."""
        return max(0, -(-len(self.own.chosen()) // self.places_in(space)) - 1)

    def content(self) -> Widget:
        """The rows of this page, or that there are none."""
        shown = numbered_page(self.own.chosen(), self.places, self.page)
        if not shown.items:
            return self.empty()
        first = shown.number * self.places
        rows = [self.entry(one, first + n) for n, one in enumerate(shown.items)]
        return Vertical(*rows, id="entries")

    def empty(self) -> Widget:
        """That there is nothing yet, in both languages."""
        words = [
            Block(view.language.code, (Heading(view.say("list-empty"), most=2),))
            for view in self.shown
        ]
        return Sheet(*words, look=self.look, middle=True, id="empty-list")

    def entry(self, offer: Offer, number: int) -> Widget:
        """One offer; touching its name shows it again."""
        german = small(self.german)
        up = button(german, OfferMovedUp(offer.id), german.say("list-up"))
        up.visible = number > 0
        gone = OfferRemoved(offer.id)
        remove = button(german, gone, german.say("list-remove"), icon="remove")
        called = [self.called(offer, view) for view in self.shown]
        others = len(self.own.chosen()) > 1
        entry = Horizontal(*called, *[up] * others, remove, classes="entry")
        for one in (entry, *called):
            one.styles.height = self.entry_rows
        return entry

    def called(self, offer: Offer, view: View) -> Widget:
        """What it is for one of the two, and whether it is open."""
        return VisitChoice(
            OfferChosen(offer.id),
            title_line(offer.texts, view, most=2),
            opening_line(view.facts(offer), most=1, optional=True),
            look=view.look,
            align=Align.START,
            classes="card rounded",
        )
