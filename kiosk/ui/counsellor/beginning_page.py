"""How a guided session begins: with the visitor's screen, afresh, or with an earlier case."""

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from kiosk.facts.spoken_languages import language_name
from kiosk.journey import NOBODY
from kiosk.journey.guided_session import SessionStage, session_from
from kiosk.language.languages import SOURCE
from kiosk.language.strings import Strings
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.counsellor.session_key import PAUSE
from kiosk.ui.counsellor.session_page import SessionPage
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import plan
from kiosk.ui.staff.page import BACK, StaffTile
from kiosk.ui.widgets.choice import Choice

GOES_ON, FIRST, FOLLOW_UP = "goes-on", "first", "follow-up"

LEAST = (24, 6)


class SessionBeginningPage(SessionPage):
    """First or follow-up counselling, and whether it goes on where the visitor is."""

    def heading(self) -> str:
        """The question."""
        return self.say("session-begins")

    def beside_heading(self) -> Sequence[Choice]:
        """Nothing has begun yet."""
        return [self.icon_key(PAUSE, self.say("staff-close"), "leave")]

    def body(self) -> Iterable[Widget]:
        """A tile for each way to begin."""
        tiles = [
            self.tile(FIRST, "person", self.say("session-afresh")),
            self.tile(FOLLOW_UP, "restart", self.say("session-with-code")),
        ]
        if self.area.visit.language:
            tiles.insert(0, self.tile(GOES_ON, "hand", self.visitor))
        yield tile_grid(self.look, tiles, plan(*self.body_size, len(tiles), LEAST))

    @property
    def visitor(self) -> str:
        """Who was at the screen: their language, and what is on their list."""
        visit = self.area.visit
        name = language_name(visit.language, Strings(SOURCE))
        return self.say("session-here", language=name, count=len(visit.chosen))

    def tile(self, key: str, icon: str, told: str) -> StaffTile:
        """One way to begin."""
        picture: list[Part] = [Pictogram(icon, largest=(8, 4))] if self.look.kiosk_font else []
        words = Heading(self.say(f"session-{key}")), Words(told, Tone.QUIET)
        return StaffTile(key, *picture, *words, look=self.look)

    def buttons(self) -> Sequence[Choice]:
        """Back to the rooms."""
        return [self.icon_key(BACK, self.say("staff-back"), "back")]

    def step_back(self) -> None:
        """Escape leads back to the rooms: there is no session yet."""
        self.press(BACK)

    def press(self, key: str) -> None:
        """Begin."""
        now = self.material.clock()
        if key == GOES_ON:
            self.follow(session_from(self.area.visit, now))
        elif key == FIRST:
            self.follow(session_from(NOBODY, now))
        elif key == FOLLOW_UP:
            self.follow(session_from(self.area.visit, now).at(SessionStage.CODE))
        else:
            super().press(key)
