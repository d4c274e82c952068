"""My list: what the visitor chose, in their order, for the phone and for paper."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Offer
from kiosk.slip.codes.qr import capacity
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.buttons import button
from kiosk.ui.components.discreet_code import after_warning
from kiosk.ui.components.fact_rows import opening_line, title_line
from kiosk.ui.components.large_code import large_code
from kiosk.ui.components.offer_codes import list_payload
from kiosk.ui.components.take_along import print_button
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Align, Heading, Tone, Words
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    TALL_ROWS,
    Page,
    large_code_size,
    numbered_page,
    upright,
)
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Grid, Horizontal
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.qr_code import QrCode, code_sizes
from kiosk.ui.widgets.sheet import Sheet

ROW_LARGE = 6
ROW_LARGE_TALL = 10
ROW_UPRIGHT = 5
EVERYTHING = 1_000_000
"""More bytes than any list has."""


class ListScreen(VisitorScreen):
    """One row an offer: what it is, one place up, away with it."""

    @property
    def subject(self) -> object:
        """The offers of the list; the empty list is about nothing of the content."""
        return self.view.chosen() or ()

    @property
    def heading(self) -> str:
        """The list's name."""
        return self.view.say("my-list")

    def compose(self) -> ComposeResult:
        """The whole screen is the code when the visitor asked for it."""
        if self.view.place.enlarged and self.view.chosen():
            yield self.enlarged()
        else:
            yield from super().compose()

    def body(self) -> Iterable[Widget]:
        """The rows of this page, and what can be done with all of them."""
        offers = self.view.chosen()
        if not offers:
            yield self.empty()
            return
        if self.view.place.clearing:
            yield self.question()
            yield self.answers()
            return
        shown = self.shown
        first = shown.number * self.places
        for number, offer in enumerate(shown.items, 1):
            line = self.row(offer, number, movable=first + number > 1)
            line.styles.height = self.row_height
            yield line
        yield self.actions(shown)

    @property
    def row_height(self) -> int:
        """The rows of one offer; beside its buttons an upright screen has only narrow lines."""
        if self.view.look.large:
            return ROW_LARGE_TALL if self.app.size.height >= TALL_ROWS else ROW_LARGE
        return ROW_UPRIGHT if upright(self.app.size) else BAR_ROWS

    @property
    def places(self) -> int:
        """How many offers a page holds."""
        return max(1, (self.body_size[1] - BAR_ROWS) // (self.row_height + 1))

    @property
    def shown(self) -> Page[Offer]:
        """The offers of this page."""
        return numbered_page(self.view.chosen(), self.places, self.view.place.page)

    def empty(self) -> Widget:
        """Says that there is nothing yet, and how that changes."""
        say = self.view.say
        words = (Heading(say("list-empty")), Words(say("list-empty-why")))
        return Sheet(*words, look=self.view.look, middle=True, align=Align.CENTRE, id="empty")

    def question(self) -> Widget:
        """Whether all of it shall go."""
        sure = Heading(self.view.say("list-clear-sure"), most=3)
        return Sheet(sure, look=self.view.look, middle=True, align=Align.CENTRE, id="sure")

    def answers(self) -> Widget:
        """Yes and no; no stands where the visitor touched to empty the list.

        So whoever touches twice by mistake loses nothing.
        """
        view, say = self.view, self.view.say
        cleared, refused = journey.ListCleared(), journey.ClearingRefused()
        shown = self.shown
        row = [
            button(view, cleared, say("list-clear-yes"), icon="remove", id="yes"),
            *(Sheet(look=view.look, classes="button none") for _ in print_button(view)),
            button(view, refused, say("list-clear-no"), icon="kept", id="no"),
            *(
                Sheet(look=view.look, classes="button none")
                for _ in range(shown.before + shown.after)
            ),
        ]
        return Horizontal(*view.look.mirror(row), classes="row", id="actions")

    def row(self, offer: Offer, number: int, *, movable: bool) -> Widget:
        """One offer; touching its name shows it again."""
        view, say = self.view, self.view.say
        facts = view.facts(offer)
        phone = next((one.phone for one in offer.contacts if one.phone), "")
        about = VisitChoice(
            journey.OfferChosen(offer.id),
            title_line(offer.texts, view, most=4),
            opening_line(facts, optional=True),
            Words("" if phone in facts.opening.words else phone, Tone.QUIET, most=1, optional=True),
            look=view.look,
            align=Align.START,
            number=number,
            classes="card rounded about",
        )
        up = button(self.view, journey.OfferMovedUp(offer.id), say("list-up"))
        up.visible = movable
        remove = button(
            self.view, journey.OfferRemoved(offer.id), say("list-remove"), icon="remove"
        )
        entry = Grid(*view.look.mirror([about, up, remove]), classes="entry")
        entry.styles.grid_columns = " ".join(view.look.mirror(["1fr", "14", "14"]))
        return entry

    def actions(self, shown: Page[Offer]) -> Widget:
        """Onto the phone, onto paper, away with all of it, and the other pages."""
        say, look = self.view.say, self.view.look
        buttons = [
            button(
                self.view, journey.CodeTouched(), say("list-to-phone"), icon="qr", id="to-phone"
            ),
            *print_button(self.view),
            button(
                self.view, journey.ClearingWanted(), say("list-clear"), icon="remove", id="clear"
            ),
        ]
        ways = (-1,) * shown.before + (1,) * shown.after
        buttons += turn_buttons(self.view, shown.number, ways)
        return Horizontal(*look.mirror(buttons), classes="row", id="actions")

    def enlarged(self) -> Widget:
        """The code of the whole list, and honest words when something did not fit into it."""
        view, say = self.view, self.view.say
        caption = [Words(say("my-list-count", count=len(view.chosen())), Tone.TITLE)]
        make = list_payload(view)
        room = capacity(*large_code_size(self.app.size), code_sizes(view.look))
        if make(room) != make(EVERYTHING):
            caption.append(Words(say("list-shortened"), Tone.SOON, most=3))
        return large_code(self.view, self.app.size, list_code(self.view), *caption)


def list_code(view: View) -> Widget:
    """The code of the whole list, or first a warning where it holds a discreet offer."""
    return after_warning(view, QrCode(list_payload(view), view.say, look=view.look, id="code"))
