"""What the screens share on which both look at what there is."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from textual.widget import Widget

from kiosk.journey import PageTurned, WentBack
from kiosk.ui.components.bars import bottom_rows
from kiosk.ui.counsellor.session_frame import BOTH_COLUMNS
from kiosk.ui.counsellor.session_key import AFTER, BEFORE, MEETING, NOTE, RETURN, SLIP
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS, body_size
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice

FIXED, ARROWS = 4, 2
"""The buttons that are always there, and those that turn pages."""


class LookingPage(SessionPage):
    """The way of both; below it note, appointment, slip, and the end.

    On narrow screens the arrows and the other language have a row of their own.
    """

    def content(self) -> Widget:
        """What is looked at, in `space`."""
        raise NotImplementedError

    def last_in(self, space: tuple[int, int]) -> int:
        """The last page of it, from 0, in so many columns and rows."""
        raise NotImplementedError

    @cached_property
    def paged(self) -> bool:
        """Whether there are several pages; the bar is lower where it needs no arrows."""
        return self.last_in(self.space_beside(FIXED + self.own_count)) > 0

    @cached_property
    def last(self) -> int:
        """The last page."""
        return self.last_in(self.space)

    def own_keys(self) -> Sequence[Choice]:
        """What the bar below has of this screen, after the way back."""
        return ()

    @property
    def wide(self) -> bool:
        """Whether the bar below has room for the arrows."""
        return self.app.size.width >= BOTH_COLUMNS

    @property
    def page(self) -> int:
        """The page that is shown."""
        return min(self.session.visit.place.page, self.last)

    @property
    def space(self) -> tuple[int, int]:
        """Columns and rows of what is looked at."""
        return self.space_beside(self.button_count)

    def space_beside(self, buttons: int) -> tuple[int, int]:
        """The same above so many buttons."""
        size = self.app.size
        width, height = body_size(size, self.top_rows, bottom_rows(buttons, size, self.look))
        return width, height - (0 if self.wide else BAR_ROWS + GAP_ROWS)

    def body(self) -> Iterable[Widget]:
        """What is looked at, and on narrow screens the row below it."""
        yield self.content()
        if not self.wide:
            arrows = self.page_keys(self.page, self.last) if self.paged else []
            yield Horizontal(*arrows, *self.turn_key(), id="turning")

    def buttons(self) -> Sequence[Choice]:
        """Back, what is this screen's own, what goes on the slip, and the end."""
        slip = [self.icon_key(SLIP, self.say("session-slip"), "print")] * self.own.news.there
        noted, meeting = bool(self.session.note.tidy), self.session.appointment is not None
        return [
            self.return_key(),
            *self.own_keys(),
            *(self.page_keys(self.page, self.last) if self.wide and self.paged else ()),
            self.icon_key(NOTE, self.say("session-note"), "form", on=noted),
            self.icon_key(MEETING, self.say("session-meeting"), "appointment", on=meeting),
            *slip,
            self.finish_key(),
        ]

    @property
    def button_count(self) -> int:
        """As many, without asking which page there is."""
        return FIXED + self.own_count + ARROWS * (self.wide and self.paged)

    @property
    def own_count(self) -> int:
        """How many of them depend on where both are."""
        return len(self.own_keys()) + self.own.news.there

    def press(self, key: str) -> None:
        """Go back on the way, or turn a page."""
        if key == RETURN:
            self.walk(WentBack())
        elif key in (BEFORE, AFTER):
            self.walk(PageTurned(self.page + (1 if key == AFTER else -1)))
        else:
            super().press(key)
