"""The waiting kiosk: greetings in all languages in turn, the time, and what is open now."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from textual import events
from textual.app import ComposeResult

from kiosk import journey
from kiosk.facts.in_the_house import open_in_the_house
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.components.view import View
from kiosk.ui.drawing.parts import Align, Heading, Part, Space, Tone, Words, set_lines
from kiosk.ui.drawing.pictures import Gallery, Pictogram
from kiosk.ui.drawing.sizes import COMFORTABLE_ROWS, EDGE_COLUMNS
from kiosk.ui.terminal.locked_app import KioskScreen
from kiosk.ui.widgets.boxes import Horizontal, Vertical
from kiosk.ui.widgets.choice import VisitChoice
from kiosk.ui.widgets.sheet import Sheet, Title

GREETING_SECONDS = 4
SHOWN_OFFERS = 3
FIRST_STRONG, POP = "\u2068", "\u2069"
"""Keep names of different directions in their order."""

ROOMY_ROWS = 36
"""Screens with so many rows show larger pictograms."""


class AttractScreen(KioskScreen):
    """Nobody is here; any touch and any key begins a visit.

    `views` are the same moment in each language of the kiosk, `clock` tells the time.
    """

    def __init__(self, views: tuple[View, ...], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.views = views
        self._clock = clock
        self._turn = 0
        look = views[0].look
        self._time = Sheet(look=look, middle=True, id="clock")
        self._greeting = Sheet(look=look, align=Align.CENTRE, middle=True, id="greeting")
        self._open = Sheet(look=look, align=Align.CENTRE, id="open")
        self._endonyms = Sheet(look=look, align=Align.CENTRE, middle=True, id="endonyms")
        self._begin = Sheet(look=look, align=Align.CENTRE, middle=True, id="begin")

    @property
    def subject(self) -> object:
        """The centre and everything that it offers."""
        return self.views[0].catalog

    @property
    def informed(self) -> bool:
        """Whether the content is there; the first greeting does not wait for it."""
        return bool(self.views[0].catalog.centre.name)

    def compose(self) -> ComposeResult:
        """The name and the time, the greeting, what is open, the languages, help."""
        view = self.views[0]
        look = view.look
        name = view.catalog.centre.name
        with Horizontal(id="top"):
            yield Title(Heading(name, most=1), look=look, middle=True, id="title")
            yield self._time
        with Vertical(id="body"):
            yield self._greeting
            yield self._open
            yield self._endonyms
        with Horizontal(id="bottom"):
            yield self._begin
            yield VisitChoice(
                journey.HelpWanted(),
                Pictogram("help", largest=(4, 2)),
                Words(view.say("help-now") if self.informed else "SOS", Tone.LABEL),
                look=look,
                id="help",
                classes="button",
            )

    def on_mount(self) -> None:
        """Greet in one language after the other."""
        self.greet()
        self.set_interval(GREETING_SECONDS, self.greet)

    def greet(self) -> None:
        """The next language's turn, and the time."""
        turn = self._turn % len(self.views)
        view = self.views[turn]
        self._turn += 1
        self.name_the_languages(turn if self.low else 0)
        now = self._clock()
        self._time.show(Heading(dates.time(now), most=1))
        greeting = Heading(view.language.greeting, most=2)
        if not self.informed:
            self._greeting.show(greeting)
            return
        summary = view.read(view.catalog.centre.texts).text.summary
        gap = Space(1 if self.low else 2)
        self._greeting.show(greeting, Words(summary, Tone.QUIET), gap, self.gallery(view))
        self._begin.show(
            Pictogram("touch", largest=(4, 2)), Words(view.say("touch-to-begin"), Tone.LABEL)
        )
        self._open.show(*self.open_now(view))

    def name_the_languages(self, first: int) -> None:
        """The names of all languages; on a low screen those that one row holds, in turn."""
        endonyms = [f"{FIRST_STRONG}{one.language.endonym}{POP}" for one in self.views]
        names = " · ".join((*endonyms[first:], *endonyms[:first]))
        width = self.app.size.width - 2 * EDGE_COLUMNS
        most = 1 if self.low else None
        self._endonyms.styles.height = len(set_lines(names, width, self.views[0].look, most))
        self._endonyms.show(Words(names, Tone.QUIET, most))

    @property
    def low(self) -> bool:
        """Whether the screen has few rows."""
        return self.app.size.height < COMFORTABLE_ROWS

    def gallery(self, view: View) -> Part:
        """What the kiosk is about, without words."""
        size = (16, 8) if self.app.size.height >= ROOMY_ROWS else (10, 5)
        return Gallery(
            tuple(
                Pictogram(need.pictogram, need.colour, view.pictogram(need.pictogram), size)
                for need in view.catalog.needs.values()
                if not need.urgent
            )
        )

    def open_now(self, view: View) -> list[Part]:
        """What goes on in the house at this hour, in the language whose turn it is."""
        offers = open_in_the_house(replace(view.reader, now=self._clock()))[:SHOWN_OFFERS]
        if not offers:
            return []
        return [
            Words(view.say("open-in-the-house"), Tone.QUIET),
            *(Words(f"• {offer.title}", Tone.GOOD, most=1) for offer in offers),
        ]

    def on_click(self, click: events.Click) -> None:
        """A touch anywhere begins."""
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
