"""What fits: the offers for a need, best first, and what to do when none does."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.finding.matching import Match
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.buttons import button, tile, tile_grid
from kiosk.ui.components.cards import CARD, CARD_LARGE, card
from kiosk.ui.drawing.parts import Heading, Tone, Words
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    TALL_ROWS,
    Page,
    Plan,
    numbered_page,
    plan,
    tile_size,
    upright,
)
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

FILTER_ICONS = {
    "open_now": "clock",
    "my_language": "spoken",
    "women_only": "women",
    "childcare": "childcare",
    "free": "free",
}
"""The same icons as on the cards."""

STACKED = Plan(3, 2)
"""The filters on screens that are narrow and tall."""

MOST_CARDS = 8
"""More choices on a page than this are hard to compare."""

CARD_OF_NOT_FOUND = (36, 5)


class OffersScreen(VisitorScreen):
    """The cards of the offers that fit, with filters above and paging below."""

    @property
    def subject(self) -> object:
        """What was found."""
        return self.view.found

    @property
    def heading(self) -> str:
        """The need's name."""
        return self.view.label(self.view.place.need)

    @property
    def heading_language(self) -> str:
        """The language of that name."""
        return self.view.named(self.view.place.need)[1]

    @property
    def own_count(self) -> int:
        """Nothing fits, and the arrows to other pages."""
        return 3

    def own_buttons(self) -> list[Choice]:
        """That nothing fits, and the arrows, which have their places on the only page too."""
        say, page = self.view.say, self.shown
        missing = button(
            self.view, journey.NothingFound(), say("not-found"), icon="desk", id="not-found"
        )
        before, after = turn_buttons(self.view, page.number, (-1, 1), self.position)
        before.visible, after.visible = page.before, page.after
        return [missing, before, after]

    def body(self) -> Iterable[Widget]:
        """Filters and cards."""
        yield self.filters()
        if not self.view.found.matches:
            yield self.nothing_fits()
        size = tile_size(self.body_size[0], self.room, self.grid)
        cards = [card(self.view, match, n, size) for n, match in enumerate(self.shown.items, 1)]
        yield tile_grid(self.view.look, cards, self.grid)

    @property
    def listed(self) -> Sequence[Match]:
        """What fits, else what is near."""
        found = self.view.found
        return found.matches or found.wider or found.helplines

    @property
    def shown(self) -> Page[Match]:
        """The cards of this page."""
        return numbered_page(self.listed, self.grid.places, self.view.place.page)

    @property
    def position(self) -> str:
        """Where we are, `1/3`."""
        return f"{self.shown.number + 1}/{-(-len(self.listed) // self.grid.places)}"

    @property
    def room(self) -> int:
        """The rows of the cards."""
        message = 0 if self.view.found.matches else BAR_ROWS + 1
        return self.body_size[1] - (self.filter_rows + 1) - message

    @property
    def grid(self) -> Plan:
        """How many cards the room takes."""
        least = CARD_LARGE if self.view.look.large else CARD
        return plan(self.body_size[0], self.room, min(len(self.listed), MOST_CARDS), least)

    def filters(self) -> Widget:
        """The switches that narrow the list."""
        say, filters = self.view.say, self.view.visit.filters
        buttons = [
            button(
                self.view,
                journey.FilterToggled(name),
                say(f"filter-{name.replace('_', '-')}"),
                icon=FILTER_ICONS[name],
                id=f"filter-{name.replace('_', '-')}",
                on=getattr(filters, name),
            )
            for name in journey.FILTERS
        ]
        if self.filter_rows == BAR_ROWS:
            return Horizontal(*self.view.look.mirror(buttons), classes="row", id="filters")
        stacked = tile_grid(self.view.look, buttons, STACKED)
        stacked.id = "stacked-filters"
        return stacked

    @property
    def filter_rows(self) -> int:
        """The filters stand in two rows where one would make them too narrow to touch."""
        stacked = upright(self.app.size)
        return STACKED.rows * (BAR_ROWS + 1) - 1 if stacked else BAR_ROWS

    def nothing_fits(self) -> Widget:
        """Says that nothing fits, and what stands below instead."""
        say = self.view.say
        instead = "nothing-fits-wider" if self.view.found.wider else "nothing-fits-help"
        return Sheet(
            Words(say("nothing-fits"), Tone.TITLE),
            Words(say(instead), Tone.TEXT),
            look=self.view.look,
            id="nothing-fits",
        )


class NotFoundScreen(VisitorScreen):
    """Nothing fitted: the way to a person, to the whole need, and to help lines."""

    @property
    def subject(self) -> object:
        """What was found for the whole need."""
        return self.view.found

    @property
    def heading(self) -> str:
        """What the visitor said."""
        return self.view.say("not-found")

    @property
    def ask_rows(self) -> int:
        """The rows of the advice; where there are many it need not be short of any."""
        return 6 if self.app.size.height < TALL_ROWS else 12

    def body(self) -> Iterable[Widget]:
        """A person can help; then the whole need, and help lines."""
        say, look = self.view.say, self.view.look
        ask = Sheet(
            Heading(say("ask-counsellor"), most=2),
            Words(say("ask-counsellor-why"), Tone.TEXT, optional=True),
            look=look,
            id="ask",
        )
        ask.styles.height = self.ask_rows
        yield ask
        choices = []
        if "." in self.view.place.need:
            whole = self.view.place.need.partition(".")[0]
            label, language = self.view.named(whole)
            choices.append(
                tile(
                    self.view,
                    journey.NeedChosen(whole, whole=True),
                    Words(say("look-wider"), Tone.QUIET),
                    Heading(label, most=2, language=language),
                    number=1,
                )
            )
        lines = self.view.found.helplines[: 4 - len(choices)]
        width, height = self.body_size
        least = CARD_LARGE if self.view.look.large else CARD_OF_NOT_FOUND
        height -= self.ask_rows + 2
        grid = plan(width, height, len(choices) + len(lines), least)
        size = tile_size(width, height, grid)
        cards = [card(self.view, match, n, size) for n, match in enumerate(lines, len(choices) + 1)]
        yield tile_grid(self.view.look, [*choices, *cards][: grid.places], grid)
