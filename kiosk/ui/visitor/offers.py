"""What fits: the offers for a need, best first, and what to do when none does."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.finding.matching import Match
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.buttons import button, tile, tile_grid
from kiosk.ui.components.cards import CARD, CARD_LARGE, card
from kiosk.ui.components.desk_choice import as_many_as_fit, desk_choice, desk_rows
from kiosk.ui.components.filter_row import filter_row, filter_rows
from kiosk.ui.components.neighbour_needs import neighbour_row, neighbour_rows
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    COMFORTABLE_ROWS,
    TALL_ROWS,
    Page,
    Plan,
    numbered_page,
    plan,
    tile_size,
)
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.choice import Choice

MOST_CARDS = 8
"""More choices on a page than this are hard to compare."""

MOST_MESSAGE_ROWS = 5
"""The rows of what is said where nothing fits; the cards below it matter too."""

BIG_CHOICE_ROWS = 5
"""The least height of the way to the desk, where there is room."""

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
        """Filters and cards; where there is no offer at all, what else to do."""
        first = len(self.shown.items) + 1
        if not self.view.uncovered:
            yield filter_row(self.view, self.app.size)
        if self.advised:
            choice = desk_choice(self.view, *self.nothing_fits, id="nothing-fits")
            choice.styles.height = self.message_rows
            yield choice
        if self.view.uncovered and self.view.nearby.needs:
            yield neighbour_row(self.view, self.body_size[0], first)
        size = tile_size(self.body_size[0], self.room, self.grid)
        cards = [card(self.view, match, n, size) for n, match in enumerate(self.shown.items, 1)]
        yield tile_grid(self.view.look, cards, self.grid)

    @property
    def advised(self) -> bool:
        """Whether it is said what else to do."""
        return self.view.uncovered or not self.view.found.matches

    @property
    def listed(self) -> Sequence[Match]:
        """What fits, else what is near."""
        return self.view.listed

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
        message = self.message_rows + 1 if self.advised else 0
        return self.body_size[1] - self.rows_above - message

    @property
    def rows_above(self) -> int:
        """The rows of the filters, or of the neighbours that stand there instead."""
        if not self.view.uncovered:
            return filter_rows(self.app.size) + 1
        rows = neighbour_rows(self.view, self.body_size[0])
        return rows + 1 if rows else 0

    @property
    def message_rows(self) -> int:
        """The rows of the choice that says that nothing fits."""
        return max(BAR_ROWS, desk_rows(self.nothing_fits, self.body_size[0], self.view.look))

    @property
    def grid(self) -> Plan:
        """How many cards the room takes."""
        least = CARD_LARGE if self.view.look.large else CARD
        return plan(self.body_size[0], self.room, min(len(self.listed), MOST_CARDS), least)

    @property
    def nothing_fits(self) -> tuple[Part, ...]:
        """That nothing fits, and what stands below instead, where there is room to say it."""
        say, look = self.view.say, self.view.look
        found = self.view.found
        if self.view.uncovered and (self.listed or self.view.nearby.needs):
            told = Words(say("no-offer"), Tone.TITLE), Words(say("no-offer-instead"), Tone.TEXT)
            return as_many_as_fit(told, self.body_size[0], MOST_MESSAGE_ROWS, look)
        helped = "nothing-fits-help" if found.helplines else "nothing-near"
        instead = "nothing-fits-wider" if found.wider else helped
        words = Words(say("nothing-fits"), Tone.TITLE), Words(say(instead), Tone.TEXT)
        return as_many_as_fit(words, self.body_size[0], MOST_MESSAGE_ROWS, look)


class NotFoundScreen(VisitorScreen):
    """Nothing fitted: the way to a person, to what is near, and to help lines for it."""

    @property
    def subject(self) -> object:
        """What is near."""
        return self.view.nearby

    @property
    def heading(self) -> str:
        """What the visitor said."""
        return self.view.say("not-found")

    @property
    def most_ask_rows(self) -> int:
        """The rows of the advice at most; where nothing else stands it need not be short."""
        return self.body_size[1] if not self.view.nearby else 6 if self.low else 12

    @property
    def low(self) -> bool:
        """Whether the screen has few rows."""
        return self.app.size.height < TALL_ROWS

    @property
    def advice(self) -> tuple[Part, ...]:
        """To ask at the desk, that nothing is near, and why to ask."""
        view, say = self.view, self.view.say
        words: tuple[Part, ...] = (
            Heading(say("ask-desk"), most=2),
            *([] if view.nearby else [Words(say("nothing-near"), Tone.TEXT)]),
            Words(say("ask-counsellor-why"), Tone.TEXT),
        )
        return as_many_as_fit(words, self.body_size[0], self.most_ask_rows, view.look)

    @property
    def ask_rows(self) -> int:
        """The rows of the advice."""
        least = BIG_CHOICE_ROWS if self.app.size.height >= COMFORTABLE_ROWS else BAR_ROWS
        return max(least, desk_rows(self.advice, self.body_size[0], self.view.look))

    def body(self) -> Iterable[Widget]:
        """A person can help; then the whole need, its other parts, and help lines."""
        look, near = self.view.look, self.view.nearby
        ask = desk_choice(self.view, *self.advice, id="ask")
        ask.styles.height = self.ask_rows
        ask.styles.margin = (0, 0, 1, 0)
        yield ask
        if not near:
            return
        width, height = self.body_size
        least = CARD_LARGE if look.large else CARD_OF_NOT_FOUND
        height -= self.ask_rows + 1
        needs = self.near_needs()
        grid = plan(width, height, min(MOST_CARDS, len(needs) + len(near.helplines)), least)
        size = tile_size(width, height, grid)
        first = len(needs) + 1
        cards = [card(self.view, match, n, size) for n, match in enumerate(near.helplines, first)]
        yield tile_grid(look, [*needs, *cards][: grid.places], grid)

    def near_needs(self) -> list[Choice]:
        """All of the need, and each of its other parts for which there is something."""
        view, needs = self.view, self.view.nearby.needs
        if not needs:
            return []
        whole = view.place.need.partition(".")[0]
        everything = journey.NeedChosen(whole, whole=True)
        wider = Words(view.say("look-wider"), Tone.QUIET)
        tiles: list[Choice] = [tile(view, everything, wider, self.need_name(whole), number=1)]
        for number, need in enumerate(needs, 2):
            tiles.append(tile(view, journey.NeedChosen(need), self.need_name(need), number=number))
        return tiles

    def need_name(self, need: str) -> Heading:
        """What a need is called, large."""
        label, language = self.view.named(need)
        return Heading(label, most=2, language=language)
