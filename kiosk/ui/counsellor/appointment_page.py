"""The next appointment: a day of the next twelve weeks, then a time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from textual.widget import Widget

from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.ui.counsellor.even_tiles import even_tiles
from kiosk.ui.counsellor.meeting_days import (
    WEEK_DAYS,
    WEEKS,
    meeting_times,
    meeting_weeks,
    possible,
)
from kiosk.ui.counsellor.session_key import AFTER, BEFORE
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.parts import Heading, Words
from kiosk.ui.drawing.sizes import GAP_ROWS, Plan, numbered_page, plan
from kiosk.ui.staff.page import StaffTile
from kiosk.ui.widgets.choice import Choice
from kiosk.ui.widgets.sheet import Sheet

LEAST = (12, 3)
GAP = 1
MOST_WEEKS = 6
"""More weeks on a page are hard to survey."""

BELOW = 4
"""The buttons below: back, no appointment, and the arrows."""

DAY, TIME, NO_MEETING = "day-", "time-", "no-meeting"


class AppointmentPage(SessionPage):
    """Tiles with days, a week in one row or in two, and after a touch tiles with times."""

    def heading(self) -> str:
        """The question, or the day once it is chosen."""
        if day := self.session.day:
            return dates.short_day(SOURCE, day)
        return self.say("session-which-day")

    @property
    def grid(self) -> Plan:
        """How the days of a page stand; all pages have as many weeks."""
        width, height = self.body_size
        rows_a_week = 1 if width + GAP >= WEEK_DAYS * (LEAST[0] + GAP) else 2
        most = (height + GAP_ROWS) // (LEAST[1] + GAP_ROWS) // rows_a_week
        pages = -(-WEEKS // max(1, min(MOST_WEEKS, most)))
        return Plan(WEEK_DAYS // rows_a_week, -(-WEEKS // pages) * rows_a_week, GAP)

    @property
    def last(self) -> int:
        """The last page."""
        return -(-WEEKS * WEEK_DAYS // self.grid.places) - 1

    @property
    def page(self) -> int:
        """The page that is shown."""
        return min(self.session.page, self.last)

    @property
    def button_count(self) -> int:
        """Without asking which page there is."""
        return BELOW

    def body(self) -> Iterable[Widget]:
        """The days or the times."""
        moments = meeting_times(self.session.day, self.now) if self.session.day else []
        grid = plan(*self.body_size, len(moments), LEAST, GAP) if moments else self.grid
        tiles: list[Widget] = [*map(self.time_tile, moments)] if moments else self.days()
        yield even_tiles(self.look, tiles, grid, self.body_size)

    @property
    def now(self) -> datetime:
        """The present moment, which is asked again at every touch: midnight may have passed."""
        return self.material.clock()

    def days(self) -> list[Widget]:
        """A place for each day of the weeks of this page, empty where nobody can come."""
        days = [day for week in meeting_weeks(self.now) for day in week]
        shown = numbered_page(days, self.grid.places, self.page)
        return [self.day_tile(day) if day else Sheet(look=self.look) for day in shown.items]

    def day_tile(self, day: date) -> StaffTile:
        """One day; the one that was chosen before is marked."""
        chosen = self.session.appointment
        face = Heading(f"{day.day}.{day.month}."), Words(dates.weekday(SOURCE, day), most=1)
        tile = StaffTile(f"{DAY}{day:%Y-%m-%d}", *face, look=self.look)
        tile.set_class(chosen is not None and chosen.date() == day, "chosen")
        return tile

    def time_tile(self, moment: datetime) -> StaffTile:
        """One time; the one that was chosen before is marked."""
        tile = StaffTile(f"{TIME}{moment:%H-%M}", Heading(dates.time(moment)), look=self.look)
        tile.set_class(moment == self.session.appointment, "chosen")
        return tile

    def buttons(self) -> Sequence[Choice]:
        """Back, no appointment where there is one, and the arrows to other weeks."""
        none = self.icon_key(NO_MEETING, self.say("session-no-meeting"), "remove")
        none.visible = self.session.appointment is not None
        last = 0 if self.session.day else self.last
        return [self.return_key(), none, *self.page_keys(min(self.page, last), last)]

    def stepped_back(self) -> GuidedSession:
        """From the times to the days."""
        return self.session.meeting_on(None) if self.session.day else super().stepped_back()

    def press(self, key: str) -> None:
        """Choose."""
        if key.startswith(DAY):
            self.choose_day(date.fromisoformat(key.removeprefix(DAY)))
        elif key.startswith(TIME) and self.session.day:
            self.choose_time(key.removeprefix(TIME), self.session.day)
        elif key in (BEFORE, AFTER):
            turn = 1 if key == AFTER else -1
            self.follow(self.session.turned_page(self.page + turn))
        elif key == NO_MEETING:
            self.follow(self.session.meeting_at(None).at(SessionStage.LOOKING))
        else:
            super().press(key)

    def choose_day(self, day: date) -> None:
        """Ask for the time; of a day that is over meanwhile the page is shown as it is now."""
        session = self.session.meeting_on(day)
        self.show_again() if not possible(day, self.now) else self.follow(session)

    def choose_time(self, named: str, day: date) -> None:
        """The appointment is then; what is over meanwhile cannot be chosen."""
        moments = {f"{one:%H-%M}": one for one in meeting_times(day, self.now)}
        if moment := moments.get(named):
            self.follow(self.session.meeting_at(moment).at(SessionStage.LOOKING))
        else:
            self.show_again()

    def show_again(self) -> None:
        """Time has passed since the page was shown: what can still be chosen."""
        day = self.session.day
        over = day is not None and not possible(day, self.now)
        session = replace(self.session, day=None) if over else self.session
        self.go(self.area.counselling(session), fresh=True)
