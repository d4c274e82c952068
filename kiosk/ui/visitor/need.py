"""What can we help with? The needs, and the narrower needs of one."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Need
from kiosk.language.script import cells
from kiosk.ui.components.buttons import button, tile, tile_grid, turning_tiles
from kiosk.ui.components.fact_rows import title_line
from kiosk.ui.drawing.parts import Heading, Part, Space, Tone, Words, set_lines
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import page, plan, tile_size
from kiosk.ui.visitor.base import VisitorScreen
from kiosk.ui.widgets.choice import Choice

LEAST = (17, 8)
LEAST_LARGE = (26, 9)
LEAST_SUB_ROWS = 5
LARGE_LABEL_ROWS = 4
PICTURE_ROWS = 6
"""What large labels must leave to the pictograms, for many visitors read these alone."""


class NeedScreen(VisitorScreen):
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
        needs = self.needs
        search = self.search_as_tile
        least = LEAST_LARGE if self.view.look.large else LEAST
        grid = plan(*self.body_size, len(needs) + search, least)
        large = self.has_large_labels(tile_size(*self.body_size, grid))
        shown = page(needs, grid.places, self.view.place.page)
        tiles = [self.need_tile(need, number, large) for number, need in enumerate(shown.items, 1)]
        tiles += [self.search_tile(large)] * search
        before, after = turning_tiles(self.view, shown)
        yield tile_grid(self.view.look, [*before, *tiles, *after], grid)

    @property
    def needs(self) -> list[Need]:
        """All needs but the urgent one."""
        return [need for need in self.view.catalog.needs.values() if not need.urgent]

    @property
    def search_as_tile(self) -> bool:
        """Whether the search has a tile of its own; where that costs a page it has a button."""
        least = LEAST_LARGE if self.view.look.large else LEAST
        count = len(self.needs) + 1
        return plan(*self.body_size, count, least).places >= count

    def has_large_labels(self, tile: tuple[int, int]) -> bool:
        """Whether tiles of this size have room for every name in double size."""
        columns, rows = tile
        look, width = self.view.look, (columns - 2) // 2
        if not look.kiosk_font or rows < PICTURE_ROWS + 1 + LARGE_LABEL_ROWS:
            return False
        names = [self.view.say("search"), *(self.view.label(need.id) for need in self.needs)]
        lines = [set_lines(name, width, look) for name in names]
        return all(len(name) <= 2 and not any(line.broken for line in name) for name in lines)

    def search_tile(self, large: bool) -> Choice:
        """The way to the search, last of all."""
        say = self.view.say
        label: Part = Heading(say("search")) if large else Words(say("search"), Tone.TITLE, most=2)
        picture = Pictogram("search")
        return tile(
            self.view, journey.SearchWanted(), picture, Space(), label, number=0, classes="whole"
        )

    def beside_back(self) -> Choice:
        """The search, for here the visit is at its beginning anyway."""
        if self.search_as_tile:
            return super().beside_back()
        return button(
            self.view, journey.SearchWanted(), self.view.say("search"), icon="search", id="search"
        )

    def need_tile(self, need: Need, number: int, large: bool) -> Choice:
        """The pictogram of a need above its name."""
        view = self.view
        label: Part = title_line(need.texts, view, most=2)
        if large:
            reading = view.read(need.texts)
            label = Heading(reading.text.title, language=reading.language)
        picture = Pictogram(need.pictogram, need.colour, view.pictogram(need.pictogram))
        return tile(self.view, journey.NeedChosen(need.id), picture, Space(), label, number=number)


class SubNeedScreen(VisitorScreen):
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
        """One tile a sub-need; the last one, with the pictogram, stands for everything."""
        need = self.view.need()
        if need is None:
            return
        choices = [(sub.id, self.view.read(sub.texts).text.title) for sub in need.subs]
        choices.append(("", self.view.say("all-of-it")))
        grid = plan(*self.body_size, len(choices), self.least([label for _, label in choices]))
        shown = page(choices, grid.places, self.view.place.page)
        tiles = [
            self.sub_tile(need, sub, label, number)
            for number, (sub, label) in enumerate(shown.items, 1)
        ]
        before, after = turning_tiles(self.view, shown)
        yield tile_grid(self.view.look, [*before, *tiles, *after], grid)

    def least(self, labels: list[str]) -> tuple[int, int]:
        """The smallest tile; with the kiosk font the longest word fits in double size."""
        if not self.view.look.kiosk_font:
            return LEAST_LARGE if self.view.look.large else LEAST
        longest = max(cells(word) for label in labels for word in label.split())
        return min(2 * longest + 2, self.body_size[0] // 2 - 1), LEAST_SUB_ROWS

    def sub_tile(self, need: Need, sub: str, label: str, number: int) -> Choice:
        """A sub-need in large letters, or all of the need under its pictogram."""
        language = self.view.named(sub)[1] if sub else ""
        title: Part = Heading(label, most=3, language=language)
        if sub:
            return tile(self.view, journey.NeedChosen(sub), title, number=number)
        picture = Pictogram(need.pictogram, need.colour, self.view.pictogram(need.pictogram))
        whole = journey.NeedChosen(need.id, whole=True)
        return tile(self.view, whole, picture, Space(), title, number=number, classes="whole")
