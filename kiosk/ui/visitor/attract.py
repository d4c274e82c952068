"""The waiting kiosk: languages to touch, what there is in pictures, and what is open now."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from textual import events
from textual.app import ComposeResult
from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Need
from kiosk.facts.in_the_house import house_closings, open_in_the_house
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.components.buttons import tile, tile_grid
from kiosk.ui.components.language_tiles import language_tile
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Align, Heading, Part, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import BAR_ROWS, upright
from kiosk.ui.drawing.welcome_plan import WelcomePlan, welcome_plan
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.boxes import Grid, Horizontal, Vertical
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.sheet import Sheet, Title

GREETING_SECONDS = 4
SHOWN_OFFERS = 3
EDGE = 1
LARGEST_PICTURE = (10, 5)
STANDS = ("middle", "lower", "right", "left")
"""Where the tiles and the name stand in turn, as style classes, so that they burn no trace."""

STAND_SECONDS = 600
"""How long they stand in one place; the next is one cell away."""

SCRIPTS = "A Б ع …"
"""Stands for all other languages."""


class AttractScreen(KioskScreen):
    """Nobody is here; a touch on a language begins a visit, any other asks for a language.

    `views` are the same moment in each language of the kiosk, `clock` tells the time.
    """

    def __init__(self, views: tuple[View, ...], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.views = views
        self._clock = clock
        self._turn = self._stand = 0
        look = views[0].look
        self._time = Sheet(look=look, middle=True, id="clock")
        self._greeting = Sheet(look=look, align=Align.CENTRE, middle=True, id="greeting")
        self._open = Sheet(look=look, align=Align.CENTRE, middle=True, id="open")
        self._begin = Sheet(look=look, align=Align.CENTRE, middle=True, id="begin")
        self._help = VisitChoice(journey.HelpWanted(), look=look, id="help", classes="button")

    @property
    def subject(self) -> object:
        """The centre and everything that it offers."""
        return self.views[0].catalog

    @property
    def informed(self) -> bool:
        """Whether the content is there; the first greeting does not wait for it."""
        return bool(self.views[0].catalog.centre.name)

    @property
    def upright(self) -> bool:
        """Whether the screen is higher than it is wide."""
        return upright(self.app.size)

    def compose(self) -> ComposeResult:
        """The name and the time, the greeting and what is open, languages, pictograms, help."""
        view = self.views[0]
        look = view.look
        name = view.catalog.centre.name
        with Horizontal(id="top"):
            yield Title(Heading(name, most=1), look=look, middle=True, id="title")
            yield self._time
        yield Vertical(*self.body(), id="body")
        with Horizontal(id="bottom"):
            yield self._begin
            yield self._help

    def body(self) -> Iterable[Widget]:
        """All that stands between the bars."""
        width, height = self.app.size
        room = width - 2 * EDGE, height - 2 * BAR_ROWS
        plan = welcome_plan(*room, len(self.views), len(self.needs))
        news = Vertical if self.upright else Horizontal
        yield news(self._greeting, self._open, id="news")
        yield self.language_grid(plan)
        if plan.pictures:
            yield self.picture_grid(plan)

    @property
    def needs(self) -> list[Need]:
        """What the kiosk is about; what is urgent has its place below."""
        needs = self.views[0].catalog.needs.values()
        return [need for need in needs if not need.urgent and need.pictogram]

    def language_grid(self, plan: WelcomePlan) -> Grid:
        """The languages that are used most, and the way to the others."""
        view, places = self.views[0], plan.languages.places
        more = len(self.views) > places
        shown = self.views[: places - more]
        tiles = [language_tile(view, one.language, plan.language_rows) for one in shown]
        grid = tile_grid(view.look, [*tiles, *[self.more_tile()] * more], plan.languages)
        grid.styles.height = plan.languages_height
        return grid

    def more_tile(self) -> VisitChoice:
        """The other languages, without a word."""
        signs = Pictogram("language", largest=(8, 4)), Words(SCRIPTS, Tone.TITLE)
        return tile(self.views[0], journey.Touched(), *signs, number=0, classes="whole")

    def picture_grid(self, plan: WelcomePlan) -> Grid:
        """What the kiosk is about, without words; a touched picture opens after the language."""
        assert plan.pictures is not None
        view = self.views[0]
        size = LARGEST_PICTURE[0], min(LARGEST_PICTURE[1], plan.picture_rows)
        tiles = [
            VisitChoice(
                journey.Touched(need.id),
                Pictogram(need.pictogram, need.colour, view.pictogram(need.pictogram), size),
                look=view.look,
                classes="picture",
            )
            for need in self.needs[: plan.pictures.places]
        ]
        grid = tile_grid(view.look, tiles, plan.pictures)
        grid.styles.grid_gutter_vertical = plan.pictures.gap
        grid.styles.height = plan.pictures_height
        grid.id = "pictures"
        return grid

    def on_mount(self) -> None:
        """Greet in one language after the other, and stand still nowhere."""
        self.greet()
        self.set_interval(GREETING_SECONDS, self.greet)
        self.set_interval(STAND_SECONDS, self.move)

    def move(self) -> None:
        """The next place of the tiles and the name; each is one cell away."""
        self._stand = (self._stand + 1) % len(STANDS)
        for number, name in enumerate(STANDS):
            self.set_class(number == self._stand, name)

    def greet(self) -> None:
        """The next language's turn, and the time."""
        view = self.views[self._turn % len(self.views)]
        self._turn += 1
        self._time.show(Heading(dates.time(self._clock()), most=1))
        self._help.event = journey.HelpWanted(view.language.code)
        self._help.show(*self.icon_and_words("help", view.say("help-now")))
        greeting = Heading(view.language.greeting, most=2)
        if not self.informed:
            self._greeting.show(greeting)
            return
        summary = view.read(view.catalog.centre.texts).text.summary
        self._greeting.show(greeting, Words(summary, Tone.QUIET, optional=True))
        self._begin.show(*self.icon_and_words("touch", view.say("touch-to-begin")))
        news = self.open_now(view)
        self._open.show(*news)
        self._open.display = bool(news)

    def icon_and_words(self, icon: str, words: str) -> tuple[Part, ...]:
        """What stands on the bar below."""
        return Pictogram(icon, largest=(4, 2)), Words(words, Tone.LABEL)

    def open_now(self, view: View) -> list[Part]:
        """What goes on in the house at this hour, in the language whose turn it is.

        When the house is closed now or soon comes first, and leaves one line for the rest.
        """
        reader = replace(view.reader, now=self._clock())
        titles = [one.title for one in open_in_the_house(reader)[:SHOWN_OFFERS]]
        heading = view.say("open-in-the-house")
        if closings := house_closings(reader):
            more = [Words(f"{heading} {one}", Tone.GOOD, 1, optional=True) for one in titles[:1]]
            return [*(Words(closed, Tone.SOON, most=2) for closed in closings), *more]
        if not titles:
            return []
        return [
            Words(heading, Tone.QUIET, most=1),
            *(Words(f"• {title}", Tone.GOOD, most=1, optional=True) for title in titles),
        ]

    def on_click(self, click: events.Click) -> None:
        """A touch anywhere else asks for a language."""
        click.stop()
        self.post_message(VisitChoice.Chosen(journey.Touched()))

    def on_key(self, key: events.Key) -> None:
        """So does any key."""
        self.post_message(VisitChoice.Chosen(journey.Touched()))


def views_of(view: View) -> tuple[View, ...]:
    """The view of nobody in each language of the kiosk, the source language first if offered."""
    codes = [language.code for language in view.languages] or [SOURCE]
    return tuple(
        replace(view, visit=replace(view.visit, language=code), say=Strings(code)) for code in codes
    )
