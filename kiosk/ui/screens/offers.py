"""What fits: the offers for a need, best first, and what to do when none does."""

from collections.abc import Iterable

from textual.containers import Horizontal
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.matching import Found, Wish, find
from kiosk.ui.measure import Page, Plan, numbered_page, plan
from kiosk.ui.parts import Heading, Tone, Words
from kiosk.ui.scene import Scene
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.screens.cards import CARD, CARD_LARGE, card
from kiosk.ui.widgets.sheet import Sheet

ROW = 3
"""The height of a row of buttons."""


class OffersScreen(VisitorScreen):
    """The cards of the offers that fit, with filters above and paging below."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        wish = Wish(scene.place.need, scene.language.code)
        self.found: Found = find(scene.index, wish, scene.now, scene.visit.filters)

    @property
    def subject(self) -> object:
        """What was found."""
        return self.found

    @property
    def heading(self) -> str:
        """The need's name."""
        return self.scene.label(self.scene.place.need)

    def body(self) -> Iterable[Widget]:
        """Filters, cards, paging."""
        grid = self.plan()
        matches = self.found.matches or self.found.wider or self.found.helplines
        shown = numbered_page(matches, grid.places, self.scene.place.page)
        yield self.filters()
        if not self.found.matches:
            yield self.nothing_fits()
        yield self.grid([card(self, match, n) for n, match in enumerate(shown.items, 1)], grid)
        yield self.paging(shown, len(matches), grid)

    def plan(self) -> Plan:
        """How many cards the space between the rows of buttons takes."""
        width, height = self.body_size
        least = CARD_LARGE if self.scene.look.large else CARD
        message = 0 if self.found.matches else ROW + 1
        room = height - 2 * (ROW + 1) - message
        columns = max(1, (width + 2) // (least[0] + 2))
        rows = max(1, (room + 1) // (least[1] + 1))
        return Plan(columns, rows)

    def filters(self) -> Widget:
        """The switches that narrow the list."""
        say, filters = self.scene.say, self.scene.visit.filters
        buttons = [
            self.button(
                journey.FilterToggled(name),
                say(f"filter-{name.replace('_', '-')}"),
                id=f"filter-{name.replace('_', '-')}",
                on=getattr(filters, name),
            )
            for name in journey.FILTERS
        ]
        return Horizontal(*self.scene.look.mirror(buttons), classes="row", id="filters")

    def nothing_fits(self) -> Widget:
        """Says that nothing fits, and what stands below instead."""
        say = self.scene.say
        instead = "nothing-fits-wider" if self.found.wider else "nothing-fits-help"
        return Sheet(
            Words(say("nothing-fits"), Tone.TITLE),
            Words(say(instead), Tone.TEXT),
            look=self.scene.look,
            id="nothing-fits",
        )

    def paging(self, shown: Page[object], count: int, grid: Plan) -> Widget:
        """Page before, where we are, page after, and "I didn't find it"."""
        say, look = self.scene.say, self.scene.look
        arrows = look.mirror(["◀", "▶"])
        pages = -(-count // grid.places)
        position = Sheet(
            Words(say("page-of", page=shown.number + 1, pages=pages), Tone.QUIET),
            look=look,
            middle=True,
            id="position",
        )
        before = self.button(
            journey.PageTurned(shown.number - 1), f"{arrows[0]} {say('page-before')}", id="before"
        )
        after = self.button(
            journey.PageTurned(shown.number + 1), f"{say('page-after')} {arrows[1]}", id="after"
        )
        before.disabled, after.disabled = not shown.before, not shown.after
        missing = self.button(journey.NothingFound(), say("not-found"), id="not-found")
        row = [before, position, after, missing] if pages > 1 else [position, missing]
        return Horizontal(*look.mirror(row), classes="row", id="paging")


class NotFoundScreen(VisitorScreen):
    """Nothing fitted: the way to a person, to the whole need, and to help lines."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        need = scene.place.need.partition(".")[0]
        self.found = find(scene.index, Wish(need, scene.language.code), scene.now)

    @property
    def subject(self) -> object:
        """What was found for the whole need."""
        return self.found

    @property
    def heading(self) -> str:
        """What the visitor said."""
        return self.scene.say("not-found")

    def body(self) -> Iterable[Widget]:
        """A person can help; then the whole need, and help lines."""
        say, look = self.scene.say, self.scene.look
        yield Sheet(
            Heading(say("ask-counsellor"), most=2),
            Words(say("ask-counsellor-why"), Tone.TEXT),
            look=look,
            id="ask",
        )
        choices = []
        if "." in self.scene.place.need:
            whole = self.scene.place.need.partition(".")[0]
            choices.append(
                self.tile(
                    journey.NeedChosen(whole, whole=True),
                    Words(say("look-wider"), Tone.QUIET),
                    Heading(self.scene.label(whole), most=2),
                    number=1,
                )
            )
        lines = self.found.helplines[: 4 - len(choices)]
        choices += [card(self, match, n) for n, match in enumerate(lines, len(choices) + 1)]
        width, height = self.body_size
        yield self.grid(choices, plan(width, height - 8, len(choices), (36, 5)))
