"""What fits a need, or what is near it: the cards in both languages beside each other."""

from collections.abc import Sequence

from textual.widget import Widget

from kiosk.catalog.finding.matching import Match
from kiosk.journey import NeedChosen, NothingFound, Step
from kiosk.ui.components.buttons import tile, tile_grid
from kiosk.ui.components.cards import CARD, card
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.looking_page import LookingPage
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.chips import Chips
from kiosk.ui.drawing.parts import Heading, Part, Words
from kiosk.ui.drawing.sizes import GAP_COLUMNS, Plan, numbered_page, plan, tile_size
from kiosk.ui.widgets.boxes import Vertical
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

MOST_CARDS = 8

MOST_NEEDS = 2
"""So many needs are listed before the offers that words find."""

NONE_ROWS = 3
"""The rows that say that nothing fits."""


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
    def listed(self) -> Sequence[Match | str]:
        """What fits, else what is near; for words also the needs that they mean, by their ids."""
        found = self.own.found
        if hits := self.own.results.hits:
            return [*hits.needs[:MOST_NEEDS], *hits.matches]
        return found.matches or found.wider or found.helplines or self.own.nearby.helplines

    @property
    def nothing_fits(self) -> bool:
        """Whether what is listed is only near."""
        searched = self.own.place.step is Step.SEARCH and self.listed
        return not self.own.found.matches and not searched

    @property
    def room(self) -> tuple[int, int]:
        """Columns and rows of the cards."""
        return self.room_in(self.space)

    def room_in(self, space: tuple[int, int]) -> tuple[int, int]:
        """Those that are left of a space."""
        return space[0], space[1] - (NONE_ROWS + 1) * self.nothing_fits

    @property
    def grid(self) -> Plan:
        """How the cards of this page stand."""
        return self.grid_in(self.space)

    def grid_in(self, space: tuple[int, int]) -> Plan:
        """In two columns of one language each, or as they fit."""
        width, height = self.room_in(space)
        count = max(1, min(len(self.listed), MOST_CARDS))
        if not self.both:
            return plan(width, height, count, CARD)
        rows = plan(width // 2 - 1, height, count, (width // 2 - 1, CARD[1])).rows
        return Plan(2, rows)

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
        """The cards of this page, below that nothing fits."""
        cards = tile_grid(self.look, self.cards(), self.grid)
        if not self.nothing_fits:
            return cards
        words = [self.nothing(view) for view in self.shown]
        none = tile_grid(self.look, words, Plan(len(words), 1, GAP_COLUMNS))
        none.styles.height = NONE_ROWS
        none.styles.margin = (0, 0, 1, 0)
        return Vertical(none, cards, id="found")

    def cards(self) -> list[Widget]:
        """Each offer for each of the two."""
        size = tile_size(*self.room, self.grid)
        shown = numbered_page(self.listed, self.places, self.page)
        return [
            self.card(view, one, 0 if side else number, size)
            for number, one in enumerate(shown.items, 1)
            for side, view in enumerate(self.shown)
        ]

    def card(self, view: View, found: Match | str, number: int, size: tuple[int, int]) -> Choice:
        """An offer or a need for one of the two."""
        if isinstance(found, Match):
            return card(view, found, number, size)
        label, language = view.named(found)
        name = Heading(label, most=1, most_small=2, language=language)
        topic = Chips((view.say("search-topic"),))
        return tile(view, NeedChosen(found), name, topic, number=number)

    def nothing(self, view: View) -> Widget:
        """That nothing fits, in one language."""
        near = view.say("nothing-fits-wider" if view.found.wider else "nothing-fits-help")
        code, parts = view.language.code, [Heading(view.say("nothing-fits"), most=1)]
        told: list[Part] = [Block(code, (*parts, *([Words(near, most=1)] if self.listed else ())))]
        return Sheet(*told, look=view.look, middle=True)

    def own_keys(self) -> Sequence[Choice]:
        """None of it fits, says the visitor."""
        if self.own.place.step is not Step.OFFERS:
            return ()
        return [self.icon_key("missing", self.say("session-not-found"), "info")]

    def press(self, key: str) -> None:
        """Remember that nothing fitted."""
        if key == "missing":
            self.walk(NothingFound())
        else:
            super().press(key)
