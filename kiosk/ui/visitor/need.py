"""What can we help with? The needs, and the narrower needs of one."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Need, SubNeed
from kiosk.ui.components.buttons import button, tile, turning_tiles
from kiosk.ui.components.picture_tiles import NARROWER_PICTURES, Label, PictureGrid, PictureTiles
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import page
from kiosk.ui.visitor.tile_screen import TileScreen
from kiosk.ui.widgets.choice import Choice


class NeedScreen(TileScreen):
    """A tile with a pictogram for each need."""

    @property
    def subject(self) -> object:
        """All needs."""
        return self.view.catalog.needs

    @property
    def heading(self) -> str:
        """The question."""
        return self.view.say("need-question")

    def body(self) -> Iterable[Widget]:
        """The needs that are not urgent; the urgent one is in the bar."""
        grid, needs, search = self.grid, self.needs, self.search_as_tile
        shown = page(needs, grid.plan.places, self.view.place.page)
        tiles = [self.need_tile(need, number, grid) for number, need in enumerate(shown.items, 1)]
        tiles += [self.search_tile(grid)] * search
        before, after = turning_tiles(self.view, shown)
        yield grid.widget(self.view.look, [*before, *tiles, *after])

    @property
    def needs(self) -> list[Need]:
        """All needs but the urgent one."""
        return [need for need in self.view.catalog.needs.values() if not need.urgent]

    @property
    def grid(self) -> PictureGrid:
        """The grid of the needs, with the search where that costs no page."""
        labels = [self.label(need.id) for need in self.needs]
        search = Label(self.view.say("search"))
        with_search = PictureTiles(self.space, [*labels, search], self.view.look).grid
        if with_search.plan.places > len(labels):
            return with_search
        return PictureTiles(self.space, labels, self.view.look).grid

    @property
    def search_as_tile(self) -> bool:
        """Whether the search has a tile of its own; where that costs a page it has a button."""
        return self.grid.plan.places > len(self.needs)

    def label(self, need: str) -> Label:
        """What a need is called."""
        return Label(*self.view.named(need))

    def search_tile(self, grid: PictureGrid) -> Choice:
        """The way to the search, last of all."""
        picture = Pictogram("search", largest=grid.picture)
        label = Label(self.view.say("search"))
        parts = grid.parts(picture, label, self.view.look)
        return tile(self.view, journey.SearchWanted(), *parts, number=0, classes="whole")

    def beside_back(self) -> Choice:
        """The search, for here the visit is at its beginning anyway."""
        if self.search_as_tile:
            return super().beside_back()
        return button(
            self.view, journey.SearchWanted(), self.view.say("search"), icon="search", id="search"
        )

    def need_tile(self, need: Need, number: int, grid: PictureGrid) -> Choice:
        """The pictogram of a need above its name."""
        view = self.view
        file = view.pictogram(need.pictogram)
        picture = Pictogram(need.pictogram, need.colour, file, grid.picture)
        parts = grid.parts(picture, self.label(need.id), view.look)
        return tile(view, journey.NeedChosen(need.id), *parts, number=number)


class SubNeedScreen(TileScreen):
    """The narrower needs of one need, and all of it."""

    @property
    def subject(self) -> object:
        """The need."""
        return self.view.need()

    @property
    def heading(self) -> str:
        """The need's name."""
        return self.view.label(self.view.place.need)

    @property
    def heading_language(self) -> str:
        """The language of that name."""
        return self.view.named(self.view.place.need)[1]

    def body(self) -> Iterable[Widget]:
        """One tile a sub-need; the last one, with the picture of the need, is for everything."""
        need = self.view.need()
        if need is None:
            return
        choices: list[SubNeed | None] = [*need.subs, None]
        labels = [self.label(sub) for sub in choices]
        grid = PictureTiles(self.space, labels, self.view.look, NARROWER_PICTURES).grid
        shown = page(choices, grid.plan.places, self.view.place.page)
        tiles = [
            self.sub_tile(need, sub, number, grid) for number, sub in enumerate(shown.items, 1)
        ]
        before, after = turning_tiles(self.view, shown)
        yield grid.widget(self.view.look, [*before, *tiles, *after])

    def label(self, sub: SubNeed | None) -> Label:
        """What a narrower need is called; None stands for all of the need."""
        return Label(*self.view.named(sub.id)) if sub else Label(self.view.say("all-of-it"))

    def sub_tile(self, need: Need, sub: SubNeed | None, number: int, grid: PictureGrid) -> Choice:
        """The pictogram of a narrower need, or of the whole one, above its name."""
        view = self.view
        name = (sub.pictogram if sub else "") or need.pictogram
        picture = Pictogram(name, need.colour, view.pictogram(name), grid.picture)
        parts = grid.parts(picture, self.label(sub), view.look)
        if sub:
            return tile(view, journey.NeedChosen(sub.id), *parts, number=number)
        whole = journey.NeedChosen(need.id, whole=True)
        return tile(view, whole, *parts, number=number, classes="whole")
