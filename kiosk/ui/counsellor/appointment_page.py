"""The next appointment: a day of the next three weeks, then a time."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from textual.widget import Widget

from kiosk.catalog.hours.opening import BERLIN
from kiosk.journey.guided_session import GuidedSession, SessionStage
from kiosk.language import dates
from kiosk.language.languages import SOURCE
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.parts import Heading, Part, Words
from kiosk.ui.drawing.sizes import plan
from kiosk.ui.staff.page import StaffTile
from kiosk.ui.widgets.choice import Choice

DAYS = 21
SUNDAY = 6

TIMES = tuple(time(8 + half // 2, 30 * (half % 2)) for half in range(20))
"""Every half hour from 8:00 to 17:30."""

LEAST = (12, 3)
DAY, TIME, NO_MEETING = "day-", "time-", "no-meeting"


class AppointmentPage(SessionPage):
    """Tiles with days, and after a touch tiles with times."""

    def heading(self) -> str:
        """The question, with the day once it is chosen."""
        if day := self.session.day:
            return self.say("session-which-time", day=dates.short_day(SOURCE, day))
        return self.say("session-which-day")

    @property
    def days(self) -> list[date]:
        """The working days of three weeks from tomorrow on."""
        today = self.material.clock().date()
        following = (today + timedelta(days=n) for n in range(1, DAYS + 1))
        return [day for day in following if day.weekday() != SUNDAY]

    def body(self) -> Iterable[Widget]:
        """The days or the times."""
        tiles = self.times() if self.session.day else [self.day_tile(day) for day in self.days]
        grid = plan(*self.body_size, len(tiles), LEAST, gap=1)
        made = tile_grid(self.look, tiles, grid)
        made.styles.grid_gutter_vertical = grid.gap
        yield made

    def day_tile(self, day: date) -> StaffTile:
        """One day."""
        chosen = self.session.appointment
        weekday = Words(dates.weekday(SOURCE, day), most=1)
        number = Heading(f"{day.day}.{day.month}.")
        on = chosen is not None and chosen.date() == day
        return self.tile(f"{DAY}{day:%Y-%m-%d}", [number, weekday], on=on)

    def times(self) -> list[StaffTile]:
        """All times of the day."""
        chosen, day = self.session.appointment, self.session.day
        return [
            self.tile(
                f"{TIME}{one:%H-%M}",
                [Heading(dates.time(datetime.combine(date.min, one)))],
                on=chosen is not None and (chosen.date(), chosen.time()) == (day, one),
            )
            for one in TIMES
        ]

    def tile(self, key: str, face: list[Part], *, on: bool) -> StaffTile:
        """One of them; what was chosen before is marked."""
        tile = StaffTile(key, *face, look=self.look)
        tile.set_class(on, "chosen")
        return tile

    def buttons(self) -> Sequence[Choice]:
        """Back, and no appointment where there is one."""
        none = self.icon_key(NO_MEETING, self.say("session-no-meeting"), "remove")
        return [self.return_key(), *([none] if self.session.appointment else [])]

    def stepped_back(self) -> GuidedSession:
        """From the times to the days."""
        return self.session.meeting_on(None) if self.session.day else super().stepped_back()

    def press(self, key: str) -> None:
        """Choose."""
        if key.startswith(DAY):
            self.follow(self.session.meeting_on(date.fromisoformat(key.removeprefix(DAY))))
        elif key.startswith(TIME) and self.session.day:
            at = time.fromisoformat(key.removeprefix(TIME).replace("-", ":"))
            moment = datetime.combine(self.session.day, at, BERLIN)
            self.follow(self.session.meeting_at(moment).at(SessionStage.LOOKING))
        elif key == NO_MEETING:
            self.follow(self.session.meeting_at(None).at(SessionStage.LOOKING))
        else:
            super().press(key)
