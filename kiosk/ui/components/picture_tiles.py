"""Tiles with a pictogram above a label: all alike, and as many as fit on one page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual.widget import Widget

from kiosk.language.script import Line, cells
from kiosk.ui.components.buttons import tile_grid
from kiosk.ui.drawing.look import Look
from kiosk.ui.drawing.parts import Heading, Part, Space, Tone, Words, directed, set_lines
from kiosk.ui.drawing.pictures import Pictogram
from kiosk.ui.drawing.sizes import GAP_ROWS, Plan, discomfort, plans, tile_size
from kiosk.ui.widgets.boxes import Grid

GAP, WIDE_GAP = 1, 2
"""The columns between two tiles, the second where that makes no tile narrower."""

PADDING = 2
"""The columns beside a label, so that it never touches the edge of its tile."""

ROWS_FOR_SHAPE = 3
"""How many rows of its picture a tile gives for a comfortable shape."""

MOST_LINES = 2
LEAST_COLUMNS = 12
PICTURES = ((16, 8), (12, 6), (10, 5), (8, 4), (6, 3))
"""The sizes of a pictogram on a tile."""

NARROWER_PICTURES = PICTURES[2:]
"""Those of a narrower need."""

LEAST_ROWS = PICTURES[-1][1]
PLAIN = (8, 4)
"""Rather than to be smaller, a pictogram leaves no empty row below a label of plain letters."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands below a pictogram; `language` is given where it is not the visitor's."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class PictureGrid:
    """A grid of tiles of one `size`; all pictures are as large, and all labels as high.

    `double` labels are in letters of double size.
    """

    plan: Plan
    size: tuple[int, int]
    double: bool
    lines: int
    picture: tuple[int, int]

    def parts(self, picture: Pictogram, label: Label, look: Look) -> list[Part]:
        """The pictogram, the label, and what the label leaves of its rows."""
        free = self.size[1] - self.picture[1] - self.lines * (1 + self.double)
        gap = [Space()] if free > 1 else []
        missing = self.lines - len(_lines(label, self.size[0], look, self.double))
        left = [Space(missing * (1 + self.double))] if missing > 0 else []
        return [picture, *gap, self.words(label), *left]

    def words(self, label: Label) -> Part:
        """The label as all labels of the grid are."""
        if self.double:
            return Heading(label.text, most=MOST_LINES, language=label.language)
        return Words(label.text, Tone.TITLE, most=MOST_LINES, language=label.language)

    def widget(self, look: Look, tiles: Sequence[Widget]) -> Grid:
        """The tiles, each exactly of the size that was planned."""
        return even_grid(look, tiles, self.plan, self.size)


def even_grid(look: Look, tiles: Sequence[Widget], plan: Plan, size: tuple[int, int]) -> Grid:
    """Tiles that are all of exactly this size; the grid takes no more room than they need."""
    columns, rows = size
    grid = tile_grid(look, tiles, plan)
    grid.styles.grid_gutter_vertical = plan.gap
    grid.styles.width = plan.columns * (columns + plan.gap) - plan.gap
    grid.styles.height = plan.rows * (rows + GAP_ROWS) - GAP_ROWS
    return grid


@dataclass(frozen=True, slots=True)
class PictureTiles:
    """Tiles with these labels that share out so many columns and rows."""

    space: tuple[int, int]
    labels: Sequence[Label]
    look: Look
    pictures: tuple[tuple[int, int], ...] = PICTURES

    @property
    def grid(self) -> PictureGrid:
        """The grid that suits them.

        Labels are in double size where that costs the pictures not more than half of theirs,
        and where the visitor asked for large text; what does not fit then goes on other pages.
        """
        double = self.one_page(double=True) if self.look.kiosk_font or self.look.large else None
        if self.look.large:
            return double or self.pages(double=True)
        plain = self.one_page(double=False)
        if double and plain and 2 * double.picture[1] < plain.picture[1]:
            return plain
        return double or plain or self.pages(double=False)

    def one_page(self, *, double: bool) -> PictureGrid | None:
        """The grid that holds all tiles with large pictures in a comfortable shape."""
        least = self.least_columns(double), LEAST_ROWS + 1 + double
        grids = (
            self.filled(plan, double)
            for plan in plans(*self.space, len(self.labels), least, GAP)
            if plan.places >= len(self.labels)
        )
        return max((grid for grid in grids if grid), key=self.comfort, default=None)

    def pages(self, *, double: bool) -> PictureGrid:
        """The fullest grid, if need be with labels that are cut."""
        columns = min(self.least_columns(double), (self.space[0] - GAP) // 2)
        least = columns, LEAST_ROWS + MOST_LINES * (1 + double)
        fullest = plans(*self.space, len(self.labels), least, GAP)[0]
        size = tile_size(*self.space, fullest)
        picture = self.picture(size, MOST_LINES, double) or PICTURES[-1]
        return PictureGrid(self.spread(fullest, size[0]), size, double, MOST_LINES, picture)

    def filled(self, plan: Plan, double: bool) -> PictureGrid | None:
        """The grid with the largest pictures that its labels allow; None when one has no room."""
        size = tile_size(*self.space, plan)
        lines = [_lines(label, size[0], self.look, double) for label in self.labels]
        most = max(map(len, lines))
        picture = self.picture(size, most, double)
        torn = any(line.broken for label in lines for line in label)
        if most > MOST_LINES or torn or picture is None:
            return None
        return PictureGrid(self.spread(plan, size[0]), size, double, most, picture)

    def comfort(self, grid: PictureGrid) -> float:
        """How large the pictures of a grid are, less what its shape takes away."""
        shape = discomfort(*self.space, len(self.labels), grid.plan)
        return grid.picture[1] - ROWS_FOR_SHAPE * shape

    def least_columns(self, double: bool) -> int:
        """The columns for the longest word; words of wide letters can be broken anywhere."""
        words = [word for label in self.labels for word in label.text.split()]
        longest = max((cells(word) for word in words if cells(word) <= len(word)), default=0)
        return max(LEAST_COLUMNS, longest * (1 + double) + PADDING)

    def picture(self, size: tuple[int, int], lines: int, double: bool) -> tuple[int, int] | None:
        """The largest pictogram above so many lines, if it can with an empty row below them."""
        columns, rows = size[0] - PADDING, size[1] - lines * (1 + double)
        fitting = [one for one in self.pictures if one[0] <= columns and one[1] <= rows]
        airy = [one for one in fitting if one[1] < rows]
        if airy and (double or airy[0] >= PLAIN):
            return airy[0]
        return next(iter(fitting), None)

    def spread(self, plan: Plan, columns: int) -> Plan:
        """The same grid of tiles of so many columns, further apart where there is room."""
        wide = plan.columns * (columns + WIDE_GAP) - WIDE_GAP <= self.space[0]
        return replace(plan, gap=WIDE_GAP if wide else GAP)


def _lines(label: Label, columns: int, look: Look, double: bool) -> list[Line]:
    """A label in the lines that a tile of so many columns gives it."""
    width = (columns - PADDING) // (1 + double)
    return set_lines(label.text, width, directed(look, label.language))
