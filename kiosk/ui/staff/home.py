"""The staff area as a place with rooms: which there are, and what waits in each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from textual.widget import Widget

from kiosk.problems import Say
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Tone, Words
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import plan
from kiosk.ui.staff.area import StaffArea, StaffStep
from kiosk.ui.staff.page import QUIT, StaffPage, StaffTile
from kiosk.ui.staff.staff_report import StaffReport

LEAST = (24, 6)
"""Columns and rows of a room's tile."""

ICON = (8, 4)

ROOM = "room-"


@dataclass(frozen=True, slots=True)
class Room:
    """A room and its picture; `told` says in words what waits there."""

    step: StaffStep
    icon: str
    told: Callable[[StaffReport, Say], Sequence[Words]] = lambda report, say: ()


def told_of_content(report: StaffReport, say: Say) -> Sequence[Words]:
    """How much is wrong, or that nothing is."""
    if count := len(report.problems) + len(report.troubles):
        return [Words(say("staff-notices", count=count), Tone.ALARM)]
    return [Words(say("staff-all-fine"), Tone.GOOD)]


def told_of_review(report: StaffReport, say: Say) -> Sequence[Words]:
    """How many texts nobody has reviewed, or that the office does that."""
    if report.joined:
        return [Words(say("fleet-review-at-office"), Tone.QUIET)]
    return [Words(say("review-waiting", count=report.unreviewed), Tone.QUIET)]


def told_of_session(report: StaffReport, say: Say) -> Sequence[Words]:
    """That one pauses."""
    return [Words(say("session-pauses"), Tone.ALARM)] if report.session_pauses else []


ROOMS = (
    Room(StaffStep.SESSION, "desk", told_of_session),
    Room(StaffStep.INTERPRETER, "speak"),
    Room(StaffStep.DEMAND, "list"),
    Room(StaffStep.CONTENT, "form", told_of_content),
    Room(StaffStep.REVIEW, "translate", told_of_review),
)
"""All rooms in their order; another one is another line."""


class StaffScreen(StaffPage):
    """What staff see first: the rooms, and the way out of the kiosk."""

    def __init__(self, look: Look, area: StaffArea, report: StaffReport) -> None:
        super().__init__(look, area)
        self._report = report

    def heading(self) -> str:
        """The name of the area."""
        return self.say("staff-area")

    def body(self) -> Iterable[Widget]:
        """A tile for each room, and the last one to quit."""
        tiles = [self.tile(room) for room in ROOMS]
        quits = self.face("leave", self.say("staff-quit"))
        tiles.append(StaffTile(QUIT, *quits, look=self.look))
        grid = plan(*self.body_size, len(tiles), LEAST)
        rows = -(-len(tiles) // grid.columns)  # and none that stays empty
        yield tile_grid(self.look, tiles, replace(grid, rows=rows))

    def tile(self, room: Room) -> StaffTile:
        """The door of a room, and what waits behind it."""
        name, told = self.say(f"staff-room-{room.step}"), room.told(self._report, self.say)
        parts = [*self.face(room.icon, name), *told]
        tile = StaffTile(f"{ROOM}{room.step}", *parts, look=self.look)
        tile.disabled = self._report.joined and room.step is StaffStep.REVIEW
        return tile

    def face(self, icon: str, name: str) -> list[Part]:
        """The name on a tile, and a picture where the kiosk font draws it."""
        picture = [Pictogram(icon, largest=ICON)] if self.look.kiosk_font else []
        return [*picture, Heading(name)]

    def press(self, key: str) -> None:
        """Enter a room, or quit."""
        super().press(key)
        if key.startswith(ROOM):
            self.go(self.area.gone_to(StaffStep(key.removeprefix(ROOM))))
        elif key == QUIT and self._report.locked:
            self.go(replace(self.area, step=StaffStep.QUITTING))
        elif key == QUIT:
            self.post_message(self.Quit())
