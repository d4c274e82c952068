"""What can we help with? The needs, and the narrower needs of one."""

from collections.abc import Iterable

from textual.widget import Widget

from kiosk import journey
from kiosk.catalog.model import Need
from kiosk.language.script import cells
from kiosk.ui.measure import page, plan
from kiosk.ui.parts import Heading, Part, Pictogram, Space, Tone, Words
from kiosk.ui.screens.base import VisitorScreen
from kiosk.ui.widgets.sheet import Choice

LEAST = (17, 8)
LEAST_LARGE = (26, 9)
LEAST_SUB_ROWS = 5


class NeedScreen(VisitorScreen):
    """A tile with a pictogram for each need."""

    @property
    def subject(self) -> object:
        """All needs."""
        return self.scene.catalog.needs

    @property
    def heading(self) -> str:
        """The question."""
        return self.scene.say("need-question")

    def body(self) -> Iterable[Widget]:
        """The needs that are not urgent; the urgent one is in the bar."""
        needs = self.needs
        search = self.search_as_tile
        least = LEAST_LARGE if self.scene.look.large else LEAST
        grid = plan(*self.body_size, len(needs) + search, least)
        shown = page(needs, grid.places, self.scene.place.page)
        tiles = [self.need_tile(need, number) for number, need in enumerate(shown.items, 1)]
        tiles += [self.search_tile()] * search
        before, after = self.turn(shown)
        yield self.grid([*before, *tiles, *after], grid)

    @property
    def needs(self) -> list[Need]:
        """All needs but the urgent one."""
        return [need for need in self.scene.catalog.needs.values() if not need.urgent]

    @property
    def search_as_tile(self) -> bool:
        """Whether the search has a tile of its own; where that costs a page it has a button."""
        least = LEAST_LARGE if self.scene.look.large else LEAST
        count = len(self.needs) + 1
        return plan(*self.body_size, count, least).places >= count

    def search_tile(self) -> Choice:
        """The way to the search, last of all."""
        label = Words(self.scene.say("search"), Tone.TITLE, most=2)
        picture = Pictogram("search")
        return self.tile(journey.SearchWanted(), picture, Space(), label, number=0, classes="whole")

    def beside_back(self) -> Choice:
        """The search, for here the visit is at its beginning anyway."""
        if self.search_as_tile:
            return super().beside_back()
        return self.button(
            journey.SearchWanted(), self.scene.say("search"), icon="search", id="search"
        )

    def need_tile(self, need: Need, number: int) -> Choice:
        """The pictogram of a need above its name."""
        scene = self.scene
        label = Words(scene.read(need.texts).text.title, Tone.TITLE, most=2)
        picture = Pictogram(need.pictogram, need.colour, scene.pictogram(need.pictogram))
        return self.tile(journey.NeedChosen(need.id), picture, Space(), label, number=number)


class SubNeedScreen(VisitorScreen):
    """The narrower needs of one need, and all of it."""

    @property
    def subject(self) -> object:
        """The need."""
        return self.scene.need()

    @property
    def heading(self) -> str:
        """The need's name."""
        return self.scene.label(self.scene.place.need)

    def body(self) -> Iterable[Widget]:
        """One tile a sub-need; the last one, with the pictogram, stands for everything."""
        need = self.scene.need()
        if need is None:
            return
        choices = [(sub.id, self.scene.read(sub.texts).text.title) for sub in need.subs]
        choices.append(("", self.scene.say("all-of-it")))
        grid = plan(*self.body_size, len(choices), self.least([label for _, label in choices]))
        shown = page(choices, grid.places, self.scene.place.page)
        tiles = [
            self.sub_tile(need, sub, label, number)
            for number, (sub, label) in enumerate(shown.items, 1)
        ]
        before, after = self.turn(shown)
        yield self.grid([*before, *tiles, *after], grid)

    def least(self, labels: list[str]) -> tuple[int, int]:
        """The smallest tile; with the kiosk font the longest word fits in double size."""
        if not self.scene.look.kiosk_font:
            return LEAST_LARGE if self.scene.look.large else LEAST
        longest = max(cells(word) for label in labels for word in label.split())
        return min(2 * longest + 2, self.body_size[0] // 2 - 1), LEAST_SUB_ROWS

    def sub_tile(self, need: Need, sub: str, label: str, number: int) -> Choice:
        """A sub-need in large letters, or all of the need under its pictogram."""
        title: Part = Heading(label, most=3)
        if sub:
            return self.tile(journey.NeedChosen(sub), title, number=number)
        picture = Pictogram(need.pictogram, need.colour, self.scene.pictogram(need.pictogram))
        whole = journey.NeedChosen(need.id, whole=True)
        return self.tile(whole, picture, Space(), title, number=number, classes="whole")
