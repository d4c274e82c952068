"""Help at once: emergency numbers and help lines, large, with their languages and hours."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.finding.matching import Match
from kiosk.facts.conditions import language_names
from kiosk.facts.emergency import help_lines
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.components.fact_rows import opening_line, title_line
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Align, Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import BAR_ROWS, COMFORTABLE_ROWS, numbered_page, plan
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.sheet import Sheet

LEAST, LEAST_LOW = (28, 7), (28, 6)
LEAST_LARGE = (44, 12)


class HelpScreen(VisitorScreen):
    """One card a number; touching it shows more and a code that dials it."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        found = view.found
        self.lines = help_lines(found.matches or found.helplines, view.reader)

    @property
    def subject(self) -> object:
        """The help lines."""
        return self.lines

    @property
    def heading(self) -> str:
        """Help now."""
        return self.view.say("help-now")

    def body(self) -> Iterable[Widget]:
        """The numbers, most urgent first."""
        width, height = self.body_size
        low = self.app.size.height < COMFORTABLE_ROWS
        least = LEAST_LARGE if self.view.look.large else LEAST_LOW if low else LEAST
        grid = plan(width, height - BAR_ROWS - 1, len(self.lines), least)
        shown = numbered_page(self.lines, grid.places, self.view.place.page)
        cards = [self.number_card(match, n) for n, match in enumerate(shown.items, 1)]
        yield tile_grid(self.view.look, cards, grid)
        yield self.paging(shown.number, shown.before, shown.after)

    def number_card(self, match: Match, number: int) -> Choice:
        """The number in large digits, who answers, when, and in which languages."""
        view, offer = self.view, match.offer
        phone = offer.contacts[0].phone if offer.contacts else ""
        parts: list[Part] = [
            Heading(phone, Tone.ALARM, most=1),
            title_line(offer.texts, view, most=2),
            opening_line(view.facts(offer), most=2),
        ]
        if offer.languages_spoken:
            parts.append(Words(language_names(offer, view.say), Tone.QUIET, most=2))
        return VisitChoice(
            journey.OfferChosen(offer.id),
            *parts,
            look=view.look,
            align=Align.START,
            number=number,
            classes="card rounded",
        )

    def paging(self, page: int, before: bool, after: bool) -> Widget:
        """What to do first, and the way to the other pages."""
        look = self.view.look
        words = Words(self.view.say("help-advice"), Tone.LABEL, most=3)
        advice = Sheet(words, look=look, middle=True, id="advice")
        ways = (-1,) * before + (1,) * after
        row = [advice, *turn_buttons(self.view, page, ways)]
        return Horizontal(*look.mirror(row), classes="row", id="paging")
