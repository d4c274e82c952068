"""Help at once: emergency numbers and help lines, large, with their languages and hours."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.finding.matching import Match
from kiosk.facts.emergency import help_lines
from kiosk.facts.spoken_languages import language_names, own_code
from kiosk.ui.components.bars import ALWAYS_BELOW, round_button, turn_buttons
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.components.fact_rows import opening_line, title_line
from kiosk.ui.components.view import View
from kiosk.ui.drawing.icon_rows import SMALL_ICON, IconRow
from kiosk.ui.drawing.parts import Align, Heading, Part, Tone, Words, colourless
from kiosk.ui.drawing.sizes import Page, Plan, is_crowded, numbered_page, plan
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.choice import Choice, VisitChoice
from kiosk.ui.widgets.sheet import Sheet

LEAST = (24, 6)
LEAST_LARGE = (44, 11)
PICTURE = (4, 2)
NO_PICTURE = "phone"


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

    @property
    def own_count(self) -> int:
        """To begin again, and the arrows to other pages; or one arrow that leads round."""
        return 1 if self.one_arrow else 3

    @property
    def one_arrow(self) -> bool:
        """Whether more would take the place of large text and contrast."""
        return is_crowded(self.app.size, ALWAYS_BELOW + 3)

    def own_buttons(self) -> list[Choice]:
        """The arrows have their places on the only page too."""
        page, pages = self.shown, -(-len(self.lines) // self.grid.places)
        where = f"{page.number + 1}/{pages}"
        if self.one_arrow:
            return [round_button(self.view, page.number, pages)]
        before, after = turn_buttons(self.view, page.number, (-1, 1), where)
        before.visible, after.visible = page.before, page.after
        return [self.beside_back(), before, after]

    def body(self) -> Iterable[Widget]:
        """What to do first, and the numbers, most urgent first."""
        advice = Sheet(self.advice, look=self.view.look, id="advice")
        advice.styles.height = self.advice_rows
        cards = [self.number_card(match, n) for n, match in enumerate(self.shown.items, 1)]
        yield advice
        yield tile_grid(self.view.look, cards, self.grid)

    @property
    def advice(self) -> Words:
        """What to do first."""
        return Words(self.view.say("help-advice"), Tone.TITLE)

    @property
    def advice_rows(self) -> int:
        """The rows of what to do first."""
        return len(self.advice.rows(self.body_size[0], 1, colourless(self.view.look)))

    @property
    def grid(self) -> Plan:
        """How many cards fit."""
        width, height = self.body_size
        least = LEAST_LARGE if self.view.look.large else LEAST
        return plan(width, height - self.advice_rows - 1, len(self.lines), least)

    @property
    def shown(self) -> Page[Match]:
        """The cards of this page."""
        lines = list(self.lines)
        if self.grid.columns == 2 and len(lines) > 2:
            lines[1], lines[2] = lines[2], lines[1]  # violence stands in the first row too
        return numbered_page(lines, self.grid.places, self.view.place.page)

    def number_card(self, match: Match, number: int) -> Choice:
        """A pictogram and the number, large; who answers, when, and in which languages."""
        view, offer = self.view, match.offer
        phone = offer.contacts[0].phone if offer.contacts else ""
        picture = view.pictogram_of(offer) or NO_PICTURE
        number_row = IconRow(
            picture, (Heading(phone, Tone.ALARM, most=1),), tone=Tone.ALARM, size=PICTURE
        )
        parts: list[Part] = [
            number_row,
            title_line(offer.texts, view, most=3),
            opening_line(view.facts(offer), most=1, brief=True),
        ]
        if offer.languages_spoken:
            names = Words(language_names(offer, view.reader), Tone.QUIET, most=1)
            own = bool(own_code(offer, view.language.code))
            parts.append(IconRow("spoken", (names,), size=SMALL_ICON, optional=not own))
        return VisitChoice(
            journey.OfferChosen(offer.id),
            *parts,
            look=view.look,
            align=Align.START,
            middle=False,
            number=number,
            classes="card rounded",
        )
