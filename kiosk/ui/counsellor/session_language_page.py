"""Which language the visitor speaks."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.journey import ContrastToggled, TextSizeToggled
from kiosk.ui.counsellor.even_tiles import even_tiles
from kiosk.ui.counsellor.session_key import AFTER, BEFORE, RETURN
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.sizes import Plan, numbered_page, plan
from kiosk.ui.staff.area import StaffStep
from kiosk.ui.staff.interpreter.visitor_language import SpokenLanguage
from kiosk.ui.widgets.choice import Choice

LEAST = (20, 3)
"""The columns and rows of a tile."""

TEXT_SIZE, CONTRAST = "text-size", "contrast"

BELOW = 5
"""The buttons below: back, how the text looks, and the arrows."""


class SessionLanguagePage(SessionPage):
    """A tile for each language of the kiosk."""

    def heading(self) -> str:
        """The question."""
        return self.say("session-which-language")

    @property
    def grid(self) -> Plan:
        """How the tiles stand."""
        return plan(*self.body_size, len(self.own.languages), LEAST)

    @property
    def last(self) -> int:
        """The last page."""
        return max(0, -(-len(self.own.languages) // self.grid.places) - 1)

    @property
    def button_count(self) -> int:
        """Without asking which page there is."""
        return BELOW

    def body(self) -> Iterable[Widget]:
        """The tiles of one page."""
        grid = self.grid
        shown = numbered_page(self.own.languages, grid.places, self.session.page)
        tiles = [SpokenLanguage(one, self.look) for one in shown.items]
        yield even_tiles(self.look, tiles, grid, self.body_size)

    def buttons(self) -> Sequence[Choice]:
        """Back, how the text looks for the visitor, and the other pages."""
        arrows = self.page_keys(min(self.session.page, self.last), self.last)
        look = self.own.look
        return [
            self.return_key(),
            self.icon_key(TEXT_SIZE, self.say("session-text-size"), "text-size", on=look.large),
            self.icon_key(CONTRAST, self.say("session-contrast"), "contrast", on=look.contrast),
            *arrows,
        ]

    def press(self, key: str) -> None:
        """Turn a page; a session in no language yet is given up."""
        if key in (BEFORE, AFTER):
            turn = 1 if key == AFTER else -1
            self.follow(self.session.turned_page(self.session.page + turn))
        elif key in (TEXT_SIZE, CONTRAST):
            self.walk(TextSizeToggled() if key == TEXT_SIZE else ContrastToggled())
        elif key == RETURN and not self.session.visit.language:
            self.go(self.area.session_over().gone_to(StaffStep.SESSION), fresh=True)
        else:
            super().press(key)

    def on_spoken_language_chosen(self, message: SpokenLanguage.Chosen) -> None:
        """The way goes on in it."""
        message.stop()
        self.follow(self.session.speaking(message.code))
