"""What fits: the offers for a need, best first, and what to do when none does."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.ui.components.bars import turn_buttons
from kiosk.ui.components.buttons import button, tile, tile_grid
from kiosk.ui.components.cards import CARD, CARD_LARGE, KEEP_FROM, card
from kiosk.ui.drawing.parts import Align, Heading, Tone, Words
from kiosk.ui.drawing.sizes import (
    BAR_ROWS,
    NARROW_COLUMNS,
    TALL_ROWS,
    Page,
    Plan,
    numbered_page,
    plan,
    tile_size,
)
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

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

    def body(self) -> Iterable[Widget]:
        """Filters, cards, paging."""
        matches = self.view.found.matches or self.view.found.wider or self.view.found.helplines
        grid = self.plan(len(matches))
        shown = numbered_page(matches, grid.places, self.view.place.page)
        yield self.filters()
        if not self.view.found.matches:
            yield self.nothing_fits()
        size = tile_size(self.body_size[0], self.room, grid)
        cards = [card(self.view, match, n, size) for n, match in enumerate(shown.items, 1)]
        yield tile_grid(self.view.look, cards, grid)
        yield self.paging(shown, len(matches), grid)

    @property
    def room(self) -> int:
        """The rows between the rows of buttons."""
        message = 0 if self.view.found.matches else BAR_ROWS + 1
        return self.body_size[1] - (self.filter_rows + 1) - (BAR_ROWS + 1) - message

    def plan(self, count: int) -> Plan:
        """How many cards the room takes, with a button each where that costs no card."""
        width, count = self.body_size[0], min(count, MOST_CARDS)
        if self.view.look.large:
            return plan(width, self.room, count, CARD_LARGE)
        wide = plan(width, self.room, count, (KEEP_FROM, CARD[1]))
        narrow = plan(width, self.room, count, CARD)
        return narrow if wide.places < min(narrow.places, count) else wide

    def filters(self) -> Widget:
        """The switches that narrow the list."""
        say, filters = self.view.say, self.view.visit.filters
        buttons = [
            button(
                self.view,
                journey.FilterToggled(name),
                say(f"filter-{name.replace('_', '-')}"),
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
        width, height = self.app.size
        stacked = width < NARROW_COLUMNS and height >= TALL_ROWS
        return STACKED.rows * (BAR_ROWS + 1) - 1 if stacked else BAR_ROWS

    def nothing_fits(self) -> Widget:
        """Says that nothing fits, and what stands below instead."""
        say = self.view.say
        found = self.view.found
        helped = "nothing-fits-help" if found.helplines else "nothing-near"
        instead = "nothing-fits-wider" if found.wider else helped
        return Sheet(
            Words(say("nothing-fits"), Tone.TITLE),
            Words(say(instead), Tone.TEXT),
            look=self.view.look,
            id="nothing-fits",
        )

    def paging(self, shown: Page[object], count: int, grid: Plan) -> Widget:
        """Page before, where we are, page after, and "I didn't find it"."""
        say, look = self.view.say, self.view.look
        pages = -(-count // grid.places)
        words = Words(say("page-of", page=shown.number + 1, pages=pages), Tone.SMALL)
        position = Sheet(words, look=look, align=Align.CENTRE, middle=True, id="position")
        before, after = turn_buttons(self.view, shown.number, (-1, 1))
        before.visible, after.visible = shown.before, shown.after
        missing = button(self.view, journey.NothingFound(), say("not-found"), id="not-found")
        return Horizontal(
            *look.mirror([before, position, after, missing]), classes="row", id="paging"
        )


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
    def ask_rows(self) -> int:
        """The rows of the advice; where there are many it need not be short of any."""
        return 6 if self.app.size.height < TALL_ROWS else 12

    def body(self) -> Iterable[Widget]:
        """A person can help; then the whole need, its other parts, and help lines."""
        say, look, near = self.view.say, self.view.look, self.view.nearby
        ask = Sheet(
            Heading(say("ask-counsellor"), most=2),
            *([] if near else [Words(say("nothing-near"), Tone.TEXT)]),
            Words(say("ask-counsellor-why"), Tone.TEXT, optional=True),
            look=look,
            id="ask",
        )
        ask.styles.height = self.ask_rows
        yield ask
        if not near:
            return
        width, height = self.body_size
        least = CARD_LARGE if look.large else CARD_OF_NOT_FOUND
        height -= self.ask_rows + 2
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
