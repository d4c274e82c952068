"""What fits a need, or what is near it: the cards in both languages beside each other."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.journey import NothingFound, Step
from kiosk.language.languages import SOURCE
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.components.desk_choice import ANY
from kiosk.ui.components.filter_row import filter_row, filter_rows
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.even_tiles import even_tiles
from kiosk.ui.counsellor.found_cards import Found, found_card, found_here, least_card
from kiosk.ui.counsellor.looking_page import LookingPage
from kiosk.ui.counsellor.session_material import small
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.parts import Heading, Words, colourless
from kiosk.ui.drawing.sizes import (
    COMFORTABLE_ROWS,
    GAP_COLUMNS,
    GAP_ROWS,
    Plan,
    numbered_page,
    plan,
    tile_size,
)
from kiosk.ui.widgets.boxes import Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

MOST_CARDS = 8

NONE_ROWS = 3
"""The rows that say that nothing fits, where it needs no more."""


class SessionFoundPage(LookingPage):
    """The cards of the offers; a touch on either side opens the offer for both."""

    def heading(self) -> str:
        """The need's name, or help at once."""
        view = self.german
        if view.place.step is Step.HELP:
            return view.say("help-now")
        if view.place.step is Step.SEARCH:
            return self.say("session-found")  # a heading is remembered, and words are not
        return view.label(view.place.need)

    @property
    def listed(self) -> Sequence[Found]:
        """What is on the cards of all pages."""
        return found_here(self.own)

    @property
    def filtered(self) -> bool:
        """Whether filters narrow what is listed."""
        return self.own.place.step is Step.OFFERS

    @property
    def nothing_fits(self) -> bool:
        """Whether what is listed is only near."""
        searched = self.own.place.step is Step.SEARCH and self.listed
        if self.own.place.step is Step.OFFERS and self.own.uncovered:
            return True
        return not self.own.found.matches and not searched

    @property
    def room(self) -> tuple[int, int]:
        """Columns and rows of the cards."""
        return self.room_in(self.space)

    def room_in(self, space: tuple[int, int]) -> tuple[int, int]:
        """Those that are left of a space."""
        filters = (filter_rows(self.app.size) + GAP_ROWS) * self.filtered
        return space[0], space[1] - filters - (self.none_rows + GAP_ROWS) * self.nothing_fits

    @property
    def none_rows(self) -> int:
        """The rows that say that nothing fits."""
        width = self.body_size[0] // len(self.shown) - GAP_COLUMNS
        told = (
            self.nothing_told(view).rows(width, ANY, colourless(view.look)) for view in self.shown
        )
        return max(NONE_ROWS, *map(len, told), 0)

    @property
    def grid(self) -> Plan:
        """How the cards of this page stand."""
        return self.grid_in(self.space)

    def grid_in(self, space: tuple[int, int]) -> Plan:
        """In two columns of one language each, or as they fit."""
        width, height = self.room_in(space)
        count, least = max(1, min(len(self.listed), MOST_CARDS)), least_card(self.own.look)
        if not self.both:
            return plan(width, height, count, least)
        column = (width - GAP_COLUMNS) // 2
        return Plan(2, plan(column, height, count, (column, least[1])).rows)

    @property
    def places(self) -> int:
        """How many offers a page holds."""
        return self.grid.rows if self.both else self.grid.places

    def last_in(self, space: tuple[int, int]) -> int:
        """The last page in so much space."""
        grid = self.grid_in(space)
        places = grid.rows if self.both else grid.places
        return max(0, -(-len(self.listed) // places) - 1)

    def content(self) -> Widget:
        """The cards of this page, below the filters and that nothing fits."""
        return Vertical(*self.above(), self.cards(), id="found")

    def above(self) -> Iterable[Widget]:
        """What stands above the cards."""
        if self.filtered:
            yield filter_row(small(self.shown[0]), self.app.size, self.language_name)
        if self.nothing_fits:
            words = [self.nothing(view) for view in self.shown]
            none = tile_grid(self.look, words, Plan(len(words), 1, GAP_COLUMNS))
            none.styles.height = self.none_rows
            none.styles.margin = (0, 0, 1, 0)
            yield none

    def cards(self) -> Widget:
        """Each offer for each of the two, all of one height."""
        grid, size = self.grid, tile_size(*self.room, self.grid)
        shown = numbered_page(self.listed, self.places, self.page)
        cards: list[Choice] = [
            found_card(view, one, 0 if side else number, size)
            for number, one in enumerate(shown.items, 1)
            for side, view in enumerate(self.shown)
        ]
        return even_tiles(self.look, cards, grid, self.room)

    def nothing(self, view: View) -> Widget:
        """That nothing fits, in one language."""
        return Sheet(self.nothing_told(view), look=view.look, middle=True)

    def nothing_told(self, view: View) -> Block:
        """The words of it, and what stands below instead where there is room to say it."""
        if view is self.german:
            return self.nothing_for_staff()
        similar = view.found.wider or view.nearby.needs
        instead = "fits-wider" if similar else "fits-help" if self.listed else "near"
        told = Heading(view.say("nothing-fits"), most=1), Words(view.say(f"nothing-{instead}"))
        brief = view.look.large and self.app.size.height < COMFORTABLE_ROWS
        return Block(view.language.code, told[:1] if brief else told)

    def nothing_for_staff(self) -> Block:
        """What is counted as missing, and what stands below."""
        noted = "session-fits-noted" if self.own.place.step is Step.NOT_FOUND else "session-fits"
        below = "session-fits-near" if self.listed else "session-fits-none"
        told = Heading(self.say(noted), most=1), Words(self.say(below))
        brief = self.german.look.large and self.app.size.height < COMFORTABLE_ROWS
        return Block(SOURCE, told[:1] if brief else told)

    def own_key(self) -> Choice | None:
        """None of it fits, says the visitor."""
        if not self.filtered:
            return None
        return self.icon_key("missing", self.say("session-not-found"), "info")

    def press(self, key: str) -> None:
        """Remember that nothing fitted."""
        if key == "missing":
            self.walk(NothingFound())
        else:
            super().press(key)
