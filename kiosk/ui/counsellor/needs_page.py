"""The needs, and the narrower ones of a need, under their names in both languages."""

from dataclasses import dataclass

from textual.widget import Widget

from kiosk.journey import NeedChosen, StartedOver
from kiosk.journey.guided_session import SessionStage
from kiosk.ui.components.buttons import tile
from kiosk.ui.components.view import View
from kiosk.ui.counsellor.even_tiles import even_tiles
from kiosk.ui.counsellor.looking_page import LookingPage
from kiosk.ui.drawing.block import Block
from kiosk.ui.drawing.parts import Part, Tone, Words
from kiosk.ui.drawing.picture_beside import PictureBeside
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import Plan, numbered_page, plan, tile_size
from kiosk.ui.widgets.choice import Choice

LEAST, LEAST_LARGE = (24, 3), (44, 5)
"""Columns and rows of a tile, and in large text."""

PICTURES = ((10, 5), (8, 4), (6, 3))
"""The sizes of a pictogram."""

SEEK = "seek"

ROOMY = 5
"""From so many rows on a name may have two lines, in large text from twice as many."""


@dataclass(frozen=True, slots=True)
class NeedTile:
    """What a tile means and shows; the id of a need stands for its name, empty for all of it."""

    event: NeedChosen
    name: str
    pictogram: str
    colour: str


class SessionNeedsPage(LookingPage):
    """A tile for each need, or for each narrower one of a need."""

    def heading(self) -> str:
        """The question, or the need."""
        view = self.german
        return view.label(view.place.need) or self.say("session-needs")

    @property
    def choices(self) -> list[NeedTile]:
        """What can be chosen."""
        view = self.own
        if need := view.need():
            subs = [
                NeedTile(NeedChosen(sub.id), sub.id, sub.pictogram or need.pictogram, need.colour)
                for sub in need.subs
            ]
            whole = NeedChosen(need.id, whole=True)
            return [*subs, NeedTile(whole, "", need.pictogram, need.colour)]
        return [
            NeedTile(NeedChosen(need.id), need.id, need.pictogram, need.colour)
            for need in view.catalog.needs.values()
        ]

    @property
    def grid(self) -> Plan:
        """How the tiles stand."""
        return self.grid_in(self.space)

    def grid_in(self, space: tuple[int, int]) -> Plan:
        """The same in so much space."""
        least = LEAST_LARGE if self.own.look.large else LEAST
        return plan(*space, len(self.choices), least, gap=1)

    def last_in(self, space: tuple[int, int]) -> int:
        """The last page in so much space."""
        places = self.grid_in(space).places
        return -(-len(self.choices) // places) - 1

    def content(self) -> Widget:
        """The tiles of this page."""
        grid = self.grid
        rows = tile_size(*self.space, grid)[1]
        shown = numbered_page(self.choices, grid.places, self.page)
        view = self.german if self.both else self.shown[0]
        tiles = [
            tile(view, one.event, self.face(one, rows), number=number)
            for number, one in enumerate(shown.items, 1)
        ]
        return even_tiles(view.look, tiles, grid, self.space)

    def face(self, one: NeedTile, rows: int) -> Part:
        """The pictogram and both names."""
        size = next(size for size in PICTURES if size[1] <= rows)
        file = self.own.pictogram(one.pictogram)
        picture = Pictogram(one.pictogram, one.colour, file, size)
        names = tuple(self.called(one, view, rows) for view in self.shown)
        return PictureBeside(picture, names)

    def called(self, one: NeedTile, view: View, rows: int) -> Part:
        """What it is called for one of the two, at their side."""
        label, language = view.named(one.name) if one.name else (view.say("all-of-it"), "")
        language = language or view.language.code
        if len(self.shown) == 1:
            return Block(language, (Words(label, Tone.TITLE, most=2, language=language),))
        most = 1 if rows < ROOMY * (1 + view.look.large) else 2
        tone = Tone.TITLE if view.language.code == self.german.language.code else Tone.TEXT
        return Block(language, (Words(label, tone, most=most, language=language),))

    def own_key(self) -> Choice | None:
        """The search, or from a need to all of them again."""
        if not self.own.place.need:
            return self.icon_key(SEEK, self.say("session-search"), "search")
        return self.icon_key("restart", self.say("session-restart"), "restart")

    def press(self, key: str) -> None:
        """Begin again, or look for words."""
        if key == "restart":
            self.walk(StartedOver())
        elif key == SEEK:
            self.follow(self.session.at(SessionStage.SEARCH))
        else:
            super().press(key)
