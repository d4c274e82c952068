"""What the screens share on which both look at what there is."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from textual.widget import Widget

from kiosk.journey import PageTurned, WentBack
from kiosk.ui.counsellor.session_frame import BOTH_COLUMNS
from kiosk.ui.counsellor.session_key import AFTER, BEFORE, MEETING, NOTE, RETURN, SLIP
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.sizes import BAR_ROWS, GAP_ROWS
from kiosk.ui.widgets.boxes import Horizontal
from kiosk.ui.widgets.choice import Choice

FIXED = 5
"""The buttons that are always there."""


class LookingPage(SessionPage):
    """The way of both; below it note, appointment, slip, and the end.

    Every button has its place on all of them. On narrow screens the arrows and the other language
    have a row of their own.
    """

    def content(self) -> Widget:
        """What is looked at, in `space`."""
        raise NotImplementedError

    def last_in(self, space: tuple[int, int]) -> int:
        """The last page of it, from 0, in so many columns and rows."""
        raise NotImplementedError

    @cached_property
    def last(self) -> int:
        """The last page."""
        return self.last_in(self.space)

    def own_key(self) -> Choice | None:
        """What the bar below has of this screen, after the way back."""
        return None

    @property
    def wide(self) -> bool:
        """Whether the bar below has room for what turns pages and languages."""
        return self.app.size.width >= BOTH_COLUMNS

    @property
    def page(self) -> int:
        """The page that is shown."""
        return min(self.session.visit.place.page, self.last)

    @cached_property
    def space(self) -> tuple[int, int]:
        """Columns and rows of what is looked at."""
        width, height = self.body_size
        return width, height - (BAR_ROWS + GAP_ROWS) * self.turning

    @cached_property
    def turning(self) -> bool:
        """Whether narrow screens have a row that turns pages and languages."""
        return not self.wide and (bool(self.turn_key()) or self.last_in(self.body_size) > 0)

    def body(self) -> Iterable[Widget]:
        """What is looked at, and on narrow screens the row below it."""
        yield self.content()
        if self.turning:
            arrows = self.page_keys(self.page, self.last)
            yield Horizontal(*arrows, *self.turn_key(), id="turning")

    def buttons(self) -> Sequence[Choice]:
        """Back, what is this screen's own, what goes on the slip, and the end."""
        slip = [self.icon_key(SLIP, self.say("session-slip"), "print")] * self.own.news.there
        noted, meeting = bool(self.session.note.tidy), self.session.appointment is not None
        return [
            self.return_key(),
            self.own_key() or self.no_key("own"),
            *([self.round_key(), *self.turn_key()] if self.wide else ()),
            self.icon_key(NOTE, self.say("session-note"), "form", on=noted),
            self.icon_key(MEETING, self.say("session-meeting"), "appointment", on=meeting),
            *slip,
            self.finish_key(),
        ]

    def round_key(self) -> Choice:
        """One arrow, which leads from the last page to the first."""
        if not self.last:
            return self.no_key("page")
        return self.icon_key(AFTER, f"{self.page + 1}/{self.last + 1}", "next")

    @property
    def button_count(self) -> int:
        """As many, without asking which page there is."""
        return FIXED + self.own.news.there + (1 + len(self.turn_key())) * self.wide

    def press(self, key: str) -> None:
        """Go back on the way, or turn a page."""
        if key == RETURN:
            self.walk(WentBack())
        elif key in (BEFORE, AFTER):
            turn = 1 if key == AFTER else -1
            self.walk(PageTurned((self.page + turn) % (self.last + 1)))
        else:
            super().press(key)
