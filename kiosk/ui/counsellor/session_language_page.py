"""Which language the visitor speaks."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.counsellor.session_key import AFTER, BEFORE, RETURN
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.sizes import Plan, numbered_page, plan
from kiosk.ui.staff.area import StaffStep
from kiosk.ui.staff.interpreter.visitor_language import SpokenLanguage
from kiosk.ui.widgets.choice import Choice

LEAST = (20, 3)
"""The columns and rows of a tile."""

WITH_ARROWS = 3
"""The buttons below."""


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
        """Back, and the arrows."""
        return WITH_ARROWS

    def body(self) -> Iterable[Widget]:
        """The tiles of one page."""
        grid = self.grid
        shown = numbered_page(self.own.languages, grid.places, self.session.page)
        yield tile_grid(self.look, [SpokenLanguage(one, self.look) for one in shown.items], grid)

    def buttons(self) -> Sequence[Choice]:
        """Back, and the other pages."""
        return [self.return_key(), *self.page_keys(min(self.session.page, self.last), self.last)]

    def press(self, key: str) -> None:
        """Turn a page; a session in no language yet is given up."""
        if key in (BEFORE, AFTER):
            turn = 1 if key == AFTER else -1
            self.follow(self.session.turned_page(self.session.page + turn))
        elif key == RETURN and not self.session.visit.language:
            self.go(self.area.session_over().gone_to(StaffStep.SESSION), fresh=True)
        else:
            super().press(key)

    def on_spoken_language_chosen(self, message: SpokenLanguage.Chosen) -> None:
        """The way goes on in it."""
        message.stop()
        self.follow(self.session.speaking(message.code))
